import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parseByteSize, type RequestSpec, specForModel } from "../../src/spec/index.js";
import { DIRECTORY, sound } from "./parse.js";

function request(text: string, rest = ""): RequestSpec {
  const { requests } = sound(`version: 1\nrequests: [${text}]\n${rest}`);
  if (requests === "auto") throw new Error("expected a list");
  return requests[0]!;
}

test("a spec that says only its version gets every default", () => {
  const { locate: _, ...spec } = sound("version: 1");
  expect(spec).toEqual({
    file: "warmup.yaml",
    model: { path: resolve(DIRECTORY), versions: "latest", name: undefined, tags: ["serve"] },
    serving: {
      batchingParametersFile: undefined,
      allowedBatchSizes: undefined,
      maxBatchSize: undefined,
      batchingAssumed: false,
      padsInputs: false,
      runtime: "tf",
      signatureMethodNameCheck: false,
      xla: false,
    },
    defaults: { seed: 0n, batchSizes: undefined, repeat: 1, unknownDims: "error" },
    requests: "auto",
    sources: [],
    limits: { maxRecords: 1000, maxFileSize: 2 ** 30, maxRecordSize: 256 * 2 ** 20 },
    checks: { coverage: undefined, warningsAsErrors: false },
    privacy: { redact: [], denyPatterns: [] },
    realData: [],
  });
});

test("a model without a spec gets the same defaults, and problems point at no file", () => {
  const { locate, ...spec } = specForModel(DIRECTORY);
  const { locate: _, ...empty } = sound("version: 1");
  expect(spec).toEqual({ ...empty, file: undefined });
  expect(locate(["model"])).toEqual({ where: {} });
});

test.each([
  ["[1, 8, 32]", [1, 8, 32]],
  ["{ min: 1, max: 10, step: 3 }", [1, 4, 7, 10]],
  ["{ min: 1, max: 9, step: 3 }", [1, 4, 7]],
  ["{ min: 1, max: 64, factor: 2 }", [1, 2, 4, 8, 16, 32, 64]],
  ["{ min: 3, max: 100, factor: 5 }", [3, 15, 75]],
  ["{ min: 7, max: 7, step: 1 }", [7]],
  ["{ min: 1, max: 1000, step: 1 }", Array.from({ length: 1000 }, (_, i) => i + 1)],
])("batch sizes %s", (text, sizes) => {
  expect(request(`{ batch_sizes: ${text} }`).batchSizes).toEqual(sizes);
});

test("dimensions keep the order of the text, even where names look like numbers", () => {
  const { dims } = request(
    "{ dims: { z: [1], 10: [2], 2: { min: 1, max: 2, step: 1 } }, inputs: { x: { shape: [z, '10', '2'] } } }",
  );
  expect([...dims]).toEqual([
    ["z", [1]],
    ["10", [2]],
    ["2", [1, 2]],
  ]);
});

test("a shape keeps sizes and names, and -1 and null are the batch", () => {
  const { inputs } = request(
    "{ dims: { n: [4] }, inputs: { x: { shape: [-1, n, 3] }, y: { shape: [null] }, z: { shape: [] } } }",
  );
  expect([...inputs.values()].map((input) => input.shape)).toEqual([[null, "n", 3], [null], []]);
});

test.each([
  ["{}", { kind: "derived" }],
  ["{ shape: [-1, 2] }", { kind: "derived" }],
  ["5", { kind: "literal", value: 5n, path: ["requests", 0, "inputs", "x"] }],
  ["{ value: [1.5] }", { kind: "literal", value: [1.5], path: ["requests", 0, "inputs", "x", "value"] }],
  ["{ b64: aGk= }", { kind: "literal", value: new Uint8Array([104, 105]), path: ["requests", 0, "inputs", "x"] }],
  ["{ zero_data: true }", { kind: "zero" }],
  ["{ random_data: {} }", { kind: "uniform", min: undefined, max: undefined }],
  ["{ random_data: { distribution: normal, stddev: 2 } }", { kind: "normal", mean: 0, stddev: 2 }],
  ["{ random_data: { string_length: 12 } }", { kind: "random_string", length: 12 }],
  ["{ choices: [1, a, { b64: aGk } ] }", { kind: "choices", choices: [1n, "a", new Uint8Array([104, 105])] }],
  ["{ string_data: '' }", { kind: "string", text: "" }],
])("an input %s", (text, values) => {
  expect(request(`{ inputs: { x: ${text} } }`).inputs.get("x")?.values).toEqual(values);
});

test("a template is put where its name stands", () => {
  const template = "example_templates: { adult: { features: { age: { shape: [2], dtype: int64 } } } }";
  const { examples } = request("{ method: classify, examples: { template: adult } }", template);
  expect(examples).toMatchObject({ path: ["requests", 0, "examples"], templateName: "adult" });
  const age = examples && "template" in examples ? examples.template.get("age") : undefined;
  expect(age).toMatchObject({
    path: ["example_templates", "adult", "features", "age"],
    values: { kind: "derived" },
    shape: [2],
    dtype: { name: "DT_INT64" },
  });
});

test("a list of examples keeps each feature with its path", () => {
  const { examples, context } = request("{ method: regress, examples: [{ age: 31 }, {}], context: { hours: 38.0 } }");
  const list = examples && "list" in examples ? examples.list : [];
  expect(list.map((example) => [...example.keys()])).toEqual([["age"], []]);
  expect(list[0]?.get("age")?.path).toEqual(["requests", 0, "examples", 0, "age"]);
  expect(context?.get("hours")?.values).toMatchObject({ kind: "literal", value: 38 });
});

test("a request repeats as often as it says, else as the defaults say", () => {
  expect(request("{ repeat: 3 }", "defaults: { repeat: 2 }").repeat).toBe(3);
  expect(request("{}", "defaults: { repeat: 2 }").repeat).toBe(2);
});

test("an empty coverage asks for nothing, any key of it for the rest as well", () => {
  expect(sound("version: 1\nchecks: { coverage: {} }").checks.coverage).toBeUndefined();
  expect(sound("version: 1\nchecks: { coverage: { min: 2 } }").checks.coverage).toEqual({
    signatures: "all",
    batchSizes: undefined,
    dims: new Map(),
    min: 2,
  });
});

test("a path that is not there is located at its nearest ancestor", () => {
  const spec = sound("version: 1\nrequests:\n  - inputs: { x: 5 }");
  expect(spec.locate(["requests", 0, "inputs", "x"])).toEqual({
    where: { file: "warmup.yaml", line: 3, column: 18, path: "requests[0].inputs.x" },
    excerpt: { text: "  - inputs: { x: 5 }", start: 17, length: 1 },
  });
  expect(spec.locate(["requests", 0, "inputs", "y"]).where).toMatchObject({ line: 3, column: 13 });
  expect(spec.locate(["defaults", "seed"]).where).toMatchObject({ line: 1, column: 1 });
});

test.each([
  ["1", 1],
  ["10B", 10],
  ["1KB", 1000],
  ["1 KiB", 1024],
  ["256MiB", 268435456],
  ["2GB", 2e9],
  ["1TiB", 2 ** 40],
  ["0", undefined],
  ["1kb", undefined],
  ["1.5GiB", undefined],
  ["-1", undefined],
  ["8192TiB", undefined],
])("%s is %s bytes", (text, bytes) => {
  expect(parseByteSize(text)).toBe(bytes);
});

test("rules of privacy, each with its place", () => {
  const text =
    "version: 1\nprivacy: { redact: [{ input: a }, { feature: b }, { context: true }], deny_patterns: [email, { name: n, regex: r }] }";
  const { privacy } = sound(text);
  expect(privacy).toEqual({
    redact: [
      { kind: "input", name: "a", path: ["privacy", "redact", 0, "input"] },
      { kind: "feature", name: "b", path: ["privacy", "redact", 1, "feature"] },
      { kind: "context", path: ["privacy", "redact", 2, "context"] },
    ],
    denyPatterns: [
      { name: "email", regex: undefined, path: ["privacy", "deny_patterns", 0] },
      { name: "n", regex: "r", path: ["privacy", "deny_patterns", 1] },
    ],
  });
});
