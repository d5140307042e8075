import { describe, expect, test } from "vitest";
import type { TensorInfo } from "../../src/model/model.js";
import {
  classifyLog,
  DT,
  example,
  examples,
  gist,
  info,
  judge,
  model,
  multi,
  regressLog,
  signature,
  task,
} from "./build.js";

const strings = info("s:0", DT.STRING, [null]);
const one = examples(example({ x: 1 }));

function classifier(outputs: Record<string, TensorInfo>, inputs: Record<string, TensorInfo> = { inputs: strings }) {
  return model([signature("serving_default", inputs, outputs)]);
}
function regressor(outputs: Record<string, TensorInfo>, inputs: Record<string, TensorInfo> = { inputs: strings }) {
  return model([signature("serving_default", inputs, outputs)]);
}

const classes = info("c:0", DT.STRING, [null, 3]);
const scores = info("p:0", DT.FLOAT, [null, 3]);
const values = info("v:0", DT.FLOAT, [null, 1]);

/** Features and outputs that the graph does not show are notes; here only what is certain or suspicious counts. */
const found = (problems: Parameters<typeof gist>[0]) => gist(problems.filter(({ severity }) => severity !== "note"));

describe("classify", () => {
  test("classes, scores or both will do, and a second output of any name", () => {
    for (const outputs of [{ classes }, { scores }, { classes, scores }, { scores, extra: scores }]) {
      expect(found(judge(classifyLog(one), classifier(outputs)))).toEqual([]);
    }
  });

  test("TFRT wants both where there are two", () => {
    const problems = judge(classifyLog(one), classifier({ scores, extra: scores }), { runtime: "tfrt" });
    expect(found(problems)).toEqual(["serving-signature-shape FAILED_PRECONDITION"]);
  });

  test("an unknown signature is INVALID_ARGUMENT on the session runtime, FAILED_PRECONDITION on TFRT", () => {
    const log = classifyLog(one, "no");
    expect(found(judge(log, classifier({ scores })))).toEqual(["serving-signature-unknown INVALID_ARGUMENT"]);
    expect(found(judge(log, classifier({ scores }), { runtime: "tfrt" }))).toEqual([
      "serving-signature-unknown FAILED_PRECONDITION",
    ]);
  });

  test.each([
    ["two inputs", classifier({ scores }, { inputs: strings, more: info("m:0", DT.STRING) })],
    ["three outputs", classifier({ scores, classes, extra: scores })],
    ["an input of another name", classifier({ scores }, { examples: strings })],
    ["outputs of other names", classifier({ probabilities: scores })],
  ])("%s do not fit", (_, misfit) => {
    expect(found(judge(classifyLog(one), misfit))).toEqual(["serving-signature-shape INVALID_ARGUMENT"]);
  });

  test("an input that is no string in the graph is fed strings all the same", () => {
    const [problem] = judge(classifyLog(one), classifier({ scores }, { inputs: info("x:0", DT.FLOAT) }));
    expect(problem?.server).toEqual({
      status: "INVALID_ARGUMENT",
      message: "Expects arg[0] to be float but string is provided",
    });
  });

  test("outputs must be strings and floats of rank 2, as many classes as scores", () => {
    const outputs = (one: TensorInfo) => found(judge(classifyLog(examples(example({}))), classifier({ scores: one })));
    expect(outputs(info("p:0", DT.DOUBLE, [null, 3]))).toEqual(["serving-output-unfit INVALID_ARGUMENT"]);
    expect(outputs(info("p:0", DT.FLOAT, [null]))).toEqual(["serving-output-unfit INVALID_ARGUMENT"]);
    const uneven = classifier({ classes: info("c:0", DT.STRING, [null, 2]), scores });
    expect(found(judge(classifyLog(one), uneven))).toEqual(["serving-output-unfit INVALID_ARGUMENT"]);
  });

  test("an output of unknown shape is a note", () => {
    expect(gist(judge(classifyLog(one), classifier({ scores: info("p:0", DT.FLOAT) })))).toContain(
      "serving-output-unknown",
    );
  });

  test("the method name counts with its flag, and never on TFRT", () => {
    const flag = { signatureMethodNameCheck: true };
    expect(found(judge(classifyLog(one), classifier({ scores }), flag))).toEqual([
      "serving-method-name INVALID_ARGUMENT",
    ]);
    expect(found(judge(classifyLog(one), classifier({ scores }), { ...flag, runtime: "tfrt" }))).toEqual([]);
  });
});

describe("input", () => {
  test.each([
    ["no input", undefined],
    ["no kind", { kind: undefined }],
    ["no examples", examples()],
    ["only a context", { kind: "example_list_with_context", examples: [], context: example({ x: 1 }) }],
  ] as const)("%s is empty", (_, input) => {
    const [problem] = judge(classifyLog(input), classifier({ scores }));
    expect(problem?.server).toEqual({ status: "INVALID_ARGUMENT", message: "Input is empty." });
  });

  test("an example without fields is an example", () => {
    expect(found(judge(classifyLog(examples(example({}))), classifier({ scores })))).toEqual([]);
  });

  test("a feature in both context and example is a warning", () => {
    const input = {
      kind: "example_list_with_context",
      examples: [example({ a: 1, b: 2 })],
      context: example({ b: 3 }),
    } as const;
    expect(found(judge(classifyLog(input), classifier({ scores })))).toEqual(["serving-context-overlap"]);
  });
});

describe("regress", () => {
  test("one input `inputs`, one output `outputs`, of one column or none", () => {
    expect(found(judge(regressLog(one), regressor({ outputs: values })))).toEqual([]);
    expect(found(judge(regressLog(one), regressor({ outputs: info("v:0", DT.FLOAT, [null]) })))).toEqual([]);
  });

  test.each([
    ["two columns", regressor({ outputs: info("v:0", DT.FLOAT, [null, 2]) })],
    ["rank 3", regressor({ outputs: info("v:0", DT.FLOAT, [null, 1, 1]) })],
    ["integers", regressor({ outputs: info("v:0", DT.INT64, [null]) })],
  ])("%s make no response", (_, misfit) => {
    expect(found(judge(regressLog(one), misfit))).toEqual(["serving-output-unfit INVALID_ARGUMENT"]);
  });

  test.each([
    ["an output of another name", regressor({ y: values }), 1],
    ["two outputs", regressor({ outputs: values, more: values }), 1],
    ["an input of another name", regressor({ outputs: values }, { examples: strings }), 1],
    ["no inputs", regressor({ outputs: values }, {}), 2],
  ])("%s do not fit", (_, misfit, problems) => {
    expect(found(judge(regressLog(one), misfit))).toEqual(
      Array.from({ length: problems }, () => "serving-signature-shape INVALID_ARGUMENT"),
    );
  });

  test("a regressor cannot classify", () => {
    expect(found(judge(classifyLog(one), regressor({ outputs: values })))).toEqual([
      "serving-signature-shape INVALID_ARGUMENT",
    ]);
  });
});

describe("multi-inference", () => {
  const both = model([
    signature("a", { inputs: strings }, { scores }),
    signature("b", { inputs: info("t:0", DT.STRING, [null]) }, { outputs: values }),
  ]);
  const tasks = [task("a", "classify"), task("b", "regress")];

  test("tasks may have input tensors of their own, and a name that is not the served one", () => {
    expect(found(judge(multi(tasks), both))).toEqual([]);
    const shared = model([
      signature("a", { inputs: strings }, { scores }),
      signature("b", { inputs: strings }, { outputs: values }),
    ]);
    expect(found(judge(multi(tasks), shared))).toEqual([]);
  });

  test.each([
    ["no tasks", [], "serving-nothing-to-fetch INVALID_ARGUMENT"],
    ["a nameless model", [task("a", "classify", "")], "serving-task-model-name INVALID_ARGUMENT"],
    ["two models", [task("a", "classify"), task("b", "regress", "n")], "serving-task-model-name INVALID_ARGUMENT"],
    ["a signature twice", [task("a", "classify"), task("a", "classify")], "serving-task-twice INVALID_ARGUMENT"],
    ["an unknown signature", [task("c", "classify")], "serving-signature-unknown INVALID_ARGUMENT"],
    ["a method that is neither", [task("a", "predict")], "serving-task-method UNIMPLEMENTED"],
    ["a method the signature does not fit", [task("a", "regress")], "serving-signature-shape INVALID_ARGUMENT"],
  ] as const)("%s", (_, list, expected) => {
    expect(found(judge(multi([...list]), both))[0]).toBe(expected);
  });

  test("serving_default named and meant is the same signature", () => {
    const plain = model([signature("serving_default", { inputs: strings }, { scores })]);
    expect(found(judge(multi([task("", "classify"), task("serving_default", "classify")]), plain))).toEqual([
      "serving-task-twice INVALID_ARGUMENT",
    ]);
  });

  test("TFRT looks at the input first, the session at the tasks", () => {
    const log = multi([task("c", "classify")], examples());
    expect(found(judge(log, both))).toEqual([
      "serving-signature-unknown INVALID_ARGUMENT",
      "serving-input-empty INVALID_ARGUMENT",
    ]);
    expect(found(judge(log, both, { runtime: "tfrt" }))[0]).toBe("serving-input-empty INVALID_ARGUMENT");
  });
});
