import { describe, expect, test } from "vitest";
import {
  DT,
  floats,
  gist,
  ids,
  info,
  judge,
  model,
  predict,
  signature,
  streamed,
  tensor,
  TWO_INPUTS,
} from "./build.js";

const good = { ids: ids([4]), x: floats([4, 2]) };

describe("session runtime", () => {
  test("a request that fits is not complained of", () => {
    expect(judge(predict(good), TWO_INPUTS)).toEqual([]);
  });

  test("an empty signature name is serving_default; an unknown one is told with those that exist", () => {
    const problems = judge(predict(good, [], "serving_defualt"), TWO_INPUTS);
    expect(gist(problems)).toEqual(["serving-signature-unknown FAILED_PRECONDITION"]);
    expect(problems[0]).toMatchObject({
      message: 'signature "serving_defualt" is not in the model; it has "serving_default"',
      hint: "Did you mean `serving_default`?",
      where: { file: "f", record: 3, offset: 120, path: "model_spec.signature_name" },
      server: { message: 'Serving signature key "serving_defualt" not found.' },
    });
  });

  test("a missing input is an error unless the signature has a default for it", () => {
    const { x } = good;
    expect(gist(judge(predict({ x }), TWO_INPUTS))).toEqual(["serving-input-missing INVALID_ARGUMENT"]);
    const [plain] = TWO_INPUTS.signatures.values();
    const defaulted = model([{ ...plain!, defaults: new Map([["ids", ids([4])]]) }]);
    expect(judge(predict({ x }), defaulted)).toEqual([]);
  });

  test("a default of another dtype than the graph's fails the run", () => {
    const [plain] = TWO_INPUTS.signatures.values();
    const defaulted = model([{ ...plain!, defaults: new Map([["ids", floats([4])]]) }]);
    expect(gist(judge(predict({ x: good.x }), defaulted))).toEqual(["serving-dtype INVALID_ARGUMENT"]);
  });

  test("a misspelt input is told as unknown and as missing", () => {
    const problems = judge(predict({ idz: good.ids, x: good.x }), TWO_INPUTS);
    expect(gist(problems)).toEqual([
      "serving-input-missing INVALID_ARGUMENT",
      "serving-input-unknown INVALID_ARGUMENT",
    ]);
    expect(problems[1]?.hint).toBe("Did you mean `ids`?");
  });

  test("output_filter takes each output of the signature once", () => {
    expect(judge(predict(good, ["z"]), TWO_INPUTS)).toEqual([]);
    expect(gist(judge(predict(good, ["w"]), TWO_INPUTS))).toEqual(["serving-output-filter INVALID_ARGUMENT"]);
    expect(gist(judge(predict(good, ["z", "z"]), TWO_INPUTS))).toEqual(["serving-output-filter INVALID_ARGUMENT"]);
  });

  test("a dtype is compared with the graph, not with the signature", () => {
    const lying = model([
      signature(
        "serving_default",
        { x: info("x:0", DT.FLOAT, undefined, { graphDtype: DT.STRING }) },
        { y: info("y:0", DT.FLOAT) },
      ),
    ]);
    const strings = tensor(DT.STRING, [1], { stringVal: [Uint8Array.of(97)] });
    expect(judge(predict({ x: strings }), lying)).toEqual([]);
    const [problem] = judge(predict({ x: floats([1]) }), lying);
    expect(problem).toMatchObject({
      code: "serving-dtype",
      message: `inputs["x"] is DT_FLOAT, but the graph's "x:0" takes DT_STRING (the signature wrongly says DT_FLOAT)`,
      server: { message: "Expects arg[0] to be string but float is provided" },
    });
  });

  test("a dtype that only the signature tells is a warning", () => {
    const unknown = model([
      signature(
        "serving_default",
        { x: info("x:0", DT.FLOAT, undefined, { graphDtype: undefined }) },
        { y: info("y:0", 1) },
      ),
    ]);
    expect(gist(judge(predict({ x: ids([1]) }), unknown))).toEqual(["serving-dtype"]);
  });

  test("a shape that does not fit the signature is a warning that names the dimensions", () => {
    const problems = judge(predict({ ids: ids([4]), x: floats([4, 3]) }), TWO_INPUTS);
    expect(problems).toMatchObject([
      {
        severity: "warning",
        message: 'inputs["x"] has shape [4,3], the signature says [?,2]: dimension 1 is 3 instead of 2',
      },
    ]);
  });

  test("a scalar signature of an old graph says nothing of the shape", () => {
    const scalar = model([
      signature("serving_default", { x: info("x:0", DT.FLOAT, []) }, { y: info("y:0", DT.FLOAT) }),
    ]);
    const old = { ...scalar, graph: { ...scalar.graph, producer: 21 } };
    expect(gist(judge(predict({ x: floats([2]) }), scalar))).toEqual(["serving-shape"]);
    expect(judge(predict({ x: floats([2]) }), old)).toEqual([]);
  });

  test("a signature without outputs has nothing to fetch", () => {
    const silent = model([signature("serving_default", { x: info("x:0", DT.FLOAT) }, {})]);
    expect(gist(judge(predict({ x: floats([2]) }), silent))).toEqual(["serving-nothing-to-fetch INVALID_ARGUMENT"]);
  });

  test("the method name counts only with its flag", () => {
    const [plain] = TWO_INPUTS.signatures.values();
    const odd = model([{ ...plain!, methodName: "train" }]);
    expect(judge(predict(good), odd)).toEqual([]);
    expect(gist(judge(predict(good), odd, { signatureMethodNameCheck: true }))).toEqual([
      "serving-method-name INTERNAL",
    ]);
  });

  test("predict_streamed_log is refused", () => {
    expect(gist(judge(streamed(good), TWO_INPUTS))).toEqual(["serving-log-type-unsupported UNIMPLEMENTED"]);
  });

  test("names of any length and with control characters stay readable", () => {
    const [problem] = judge(predict(good, [], `\u001b[31m${"a".repeat(100_000)}`), TWO_INPUTS);
    expect(problem?.message.length).toBeLessThan(1000);
    expect(problem?.message).toContain("\\u001b");
  });

  test("a hundred thousand unknown inputs are one problem, found at once", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`i${index}`, floats([])]));
    expect(gist(judge(predict({ ...good, ...many }), TWO_INPUTS))).toEqual(["serving-input-unknown INVALID_ARGUMENT"]);
  });
});

describe("TFRT runtime", () => {
  const tfrt = { runtime: "tfrt" } as const;

  test("an unknown signature is an unknown function", () => {
    const [problem] = judge(predict(good, [], "no"), TWO_INPUTS, tfrt);
    expect(problem?.server).toEqual({ status: "FAILED_PRECONDITION", message: 'Function "no" not found.' });
  });

  test("extra inputs are ignored, which is a warning, unless outputs are filtered", () => {
    const extra = { ...good, w: floats([1]) };
    expect(gist(judge(predict(extra), TWO_INPUTS, tfrt))).toEqual(["serving-input-unknown"]);
    expect(gist(judge(predict(extra, ["z", "y"]), TWO_INPUTS, tfrt))).toEqual(["serving-input-unknown"]);
    expect(gist(judge(predict(extra, ["z"]), TWO_INPUTS, tfrt))).toEqual(["serving-input-unknown INVALID_ARGUMENT"]);
  });

  test("dtypes are compared with the signature", () => {
    const [problem] = judge(predict({ ids: floats([4]), x: good.x }), TWO_INPUTS, tfrt);
    expect(problem?.server?.message).toBe("Expected input ids to be DT_INT64 but get DT_FLOAT.");
  });

  test("predict_streamed_log runs when it holds exactly one request", () => {
    expect(judge(streamed(good), TWO_INPUTS, tfrt)).toEqual([]);
    expect(gist(judge(streamed(), TWO_INPUTS, tfrt))).toEqual(["serving-streamed-request-count INVALID_ARGUMENT"]);
    expect(gist(judge(streamed(good, good), TWO_INPUTS, tfrt))).toEqual([
      "serving-streamed-request-count INVALID_ARGUMENT",
    ]);
  });

  test("a record without log_type is refused", () => {
    expect(gist(judge({ logType: undefined }, TWO_INPUTS, tfrt))).toEqual(["serving-log-type-unset UNIMPLEMENTED"]);
  });
});

describe("the model's name", () => {
  test("another name than the served one is a warning, and none is not", () => {
    expect(gist(judge(predict(good), TWO_INPUTS, {}, { servedName: "other" }))).toEqual(["serving-model-name"]);
    expect(judge(predict(good), TWO_INPUTS, {}, { servedName: "m" })).toEqual([]);
    expect(judge({ logType: undefined }, TWO_INPUTS, {}, { servedName: "other" }).map(({ code }) => code)).toEqual([
      "serving-log-type-unset",
    ]);
  });
});
