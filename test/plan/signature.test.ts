import { describe, expect, test } from "vitest";
import { EXAMPLES, info, model, planned, planOf } from "./rig.js";

const PREDICT = "tensorflow/serving/predict";
const CLASSIFY = "tensorflow/serving/classify";
const REGRESS = "tensorflow/serving/regress";

test("an unknown signature is told in the server's words, with the nearest name and all there are", () => {
  const { told, problems } = planned("requests:\n  - signature_name: serving_defualt");
  expect(told).toEqual(["3:21 plan-signature-unknown"]);
  expect(problems[0]).toMatchObject({
    message: 'The model has no signature "serving_defualt". The only signature is "serving_default".',
    hint: 'Write  signature_name: "serving_default"; it is the only signature that the spec does not name.',
    server: { status: "FAILED_PRECONDITION", message: 'Serving signature key "serving_defualt" not found.' },
  });
});

test.each([
  ["method: classify\n    examples: [{}]", "INVALID_ARGUMENT", "No signature was found with the name: gone"],
  ["method: regress\n    examples: [{}]", "INVALID_ARGUMENT", "No signature was found with the name: gone"],
  ["method: predict", "FAILED_PRECONDITION", 'Serving signature key "gone" not found.'],
])("each method has its own words for a missing signature: %s", (method, status, message) => {
  const { problems } = planned(`requests:\n  - signature_name: gone\n    ${method}`);
  expect(problems.map(({ server }) => server)).toEqual([{ status, message }]);
});

test("the hooks that the server runs itself cannot be called", () => {
  const hooked = model({ __saved_model_init_op: { outputs: ["__saved_model_init_op"] }, serving_default: {} });
  expect(planned("requests: [{ signature_name: __saved_model_init_op }]", hooked).told).toEqual([
    "2:30 plan-signature-hook",
  ]);
  expect(planOf("requests: auto", hooked).records.map(({ signatureName }) => signatureName)).toEqual([
    "serving_default",
  ]);
});

describe("without a method", () => {
  const shaped = { inputs: { inputs: "string [-1]" }, outputs: ["scores"] };

  test("a signature is classified where its exporter says so and its shape allows it", () => {
    const on = model({ serving_default: { ...shaped, method: CLASSIFY } });
    expect(planOf("requests: [{ examples: [{}] }]", on).records[0]!.method).toBe("classify");
  });

  test("a signature that is only shaped for it is predicted, as TF2 exports every signature", () => {
    const on = model({ serving_default: { ...shaped, method: PREDICT } });
    expect(planOf("requests: [{ inputs: { inputs: a } }]", on).records[0]!.method).toBe("predict");
  });

  test("a signature that only says so is predicted", () => {
    const on = model({ serving_default: { inputs: { x: "float32 [-1]" }, outputs: ["scores"], method: CLASSIFY } });
    expect(planOf("requests: auto", on).records[0]!.method).toBe("predict");
  });

  test("what the method does not take is refused, with the line that asks for the other method", () => {
    expect(planned("requests: [{ examples: [{}] }]").problems).toMatchObject([
      {
        code: "plan-request-fields",
        message: "The signature's method is predict, which takes no `examples`.",
        hint: "To call it otherwise, add  method: classify  under the request.",
        where: { line: 2, column: 24 },
      },
    ]);
    expect(planned("requests: [{ inputs: { inputs: a }, output_filter: [scores] }]", EXAMPLES).told).toEqual([
      "2:22 plan-request-fields",
      "2:52 plan-request-fields",
    ]);
  });
});

describe("a signature that is not shaped for the stated method is refused in the server's words", () => {
  const text = { inputs: "string [-1]" };
  test.each([
    ["classify", {}, ["scores"], "INVALID_ARGUMENT", "Expected one input Tensor."],
    ["classify", text, ["a", "b", "c"], "INVALID_ARGUMENT", "Expected one or two output Tensors, found 3"],
    [
      "classify",
      { examples: "string [-1]" },
      ["scores"],
      "INVALID_ARGUMENT",
      "No classification inputs found in SignatureDef",
    ],
    [
      "classify",
      text,
      ["probabilities"],
      "INVALID_ARGUMENT",
      'Expected classification signature outputs to contain at least one of "classes" or "scores"',
    ],
    [
      "classify",
      { inputs: "float32 [-1]" },
      ["scores"],
      "INVALID_ARGUMENT",
      "Expects arg[0] to be float but string is provided",
    ],
    ["regress", { ...text, more: "string [-1]" }, ["outputs"], "INVALID_ARGUMENT", "Expected one input Tensor."],
    ["regress", text, ["outputs", "more"], "INVALID_ARGUMENT", "Expected one output Tensor."],
    [
      "regress",
      { examples: "string [-1]" },
      ["outputs"],
      "INVALID_ARGUMENT",
      "No regression inputs found in SignatureDef",
    ],
    ["regress", text, ["scores"], "INVALID_ARGUMENT", "No regression outputs found in SignatureDef"],
  ])("%s of %o to %o", (method, inputs, outputs, status, message) => {
    const on = model({ serving_default: { inputs, outputs } });
    const { problems } = planned(`requests: [{ method: ${method}, examples: [{}] }]`, on);
    expect(problems).toMatchObject([{ code: "plan-method-mismatch", server: { status, message } }]);
  });

  test("two outputs with one known name pass in the stock server, not under TFRT", () => {
    const on = model({ serving_default: { inputs: text, outputs: ["scores", "more"] } });
    const request = "requests: [{ method: classify, examples: [{}] }]";
    expect(planned(request, on).told).toEqual([]);
    expect(planned(`serving: { runtime: tfrt }\n${request}`, on).told).toEqual(["3:12 plan-method-mismatch"]);
  });

  test("the method-name check is applied where the server runs with it", () => {
    const on = model({ serving_default: { inputs: text, outputs: ["outputs"], method: PREDICT } });
    const request = "requests: [{ method: regress, examples: [{}] }]";
    expect(planned(request, on).told).toEqual([]);
    expect(planned(`serving: { signature_method_name_check: true }\n${request}`, on).problems[0]!.server).toEqual({
      status: "INVALID_ARGUMENT",
      message: `Expected regression signature method_name to be ${REGRESS}. Was: ${PREDICT}`,
    });
  });
});

describe("multi_inference", () => {
  const tasks = `
requests:
  - method: multi_inference
    tasks:
      - { method_name: ${CLASSIFY} }
      - { signature_name: regression, method_name: ${REGRESS} }
    examples: [{ age: 3 }]`;

  test("runs each task's signature on the same examples", () => {
    const [record] = planOf(tasks, EXAMPLES).records;
    expect(record).toMatchObject({
      method: "multi_inference",
      tasks: [
        { signatureName: "serving_default", methodName: CLASSIFY },
        { signatureName: "regression", methodName: REGRESS },
      ],
    });
  });

  test("says of every task what the server would refuse", () => {
    const wrong = tasks.replace("signature_name: regression", "signature_name: gone").replace(CLASSIFY, REGRESS);
    expect(planned(wrong, EXAMPLES).problems.map(({ where, server }) => [where.line, server!.message])).toEqual([
      [6, "Expected one output Tensor."],
      [7, "Requested signature not found in model graph: gone"],
    ]);
  });

  test("needs a model name", () => {
    const nameless = { ...EXAMPLES, defaultName: "" };
    expect(planned(tasks, nameless).problems[0]!.server!.message).toBe("Found ModelSpec with an empty model name.");
    expect(planned(`model: { path: ., name: mine }${tasks}`, nameless).told).toEqual([]);
  });
});

describe("requests: auto", () => {
  test("calls every signature that a request can feed, and says which are left out", () => {
    const sparse = { ...info("float32 [-1]"), encoding: "coo_sparse" as const, name: "" };
    const on = model({ dense: { inputs: { x: "float32 [-1]" } }, sparse: { inputs: { s: sparse } } });
    const { plan, problems } = planned("requests: auto", on);
    expect(plan!.records.map(({ signatureName }) => signatureName)).toEqual(["dense"]);
    expect(problems).toMatchObject([{ code: "plan-signature-unservable", severity: "warning" }]);
  });

  test("asks for the examples that nothing but the user knows, once a signature", () => {
    const { problems } = planned("requests: auto", EXAMPLES);
    expect(problems.map(({ code, server }) => [code, server!.message])).toEqual([
      ["plan-examples-missing", "Input is empty."],
      ["plan-examples-missing", "Input is empty."],
    ]);
  });
});

test("output_filter names outputs of the signature, each once", () => {
  const { problems, told } = planned("requests:\n  - output_filter: [y, z, y]");
  expect(told).toEqual(["3:24 plan-output-unknown", "3:27 plan-output-twice"]);
  expect(problems.map(({ server }) => server!.message)).toEqual([
    "output tensor alias not found in signature: z Outputs expected to be in the set {y}.",
    "duplicate output tensor alias: y",
  ]);
});
