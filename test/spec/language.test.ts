import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DTYPES } from "../../src/dtype.js";
import { parse, say, sound } from "./parse.js";

type Schema = { readonly [keyword: string]: unknown };

const schema = JSON.parse(
  readFileSync(new URL("../../schema/warmup.schema.json", import.meta.url), "utf8"),
) as Schema & {
  readonly definitions: Readonly<Record<string, Schema>>;
};

const resolve = (part: Schema): Schema =>
  typeof part["$ref"] === "string" ? { ...schema.definitions[part["$ref"].slice(14)], ...part } : part;

const properties = [schema, ...Object.values(schema.definitions)].flatMap((part) =>
  Object.entries((part["properties"] ?? {}) as Record<string, Schema>).map(([key, value]) => ({
    place: `${String(part["title"])}.${key}`,
    key,
    part: resolve(value),
  })),
);

describe("the schema", () => {
  test.each(properties)("$place has a description that ends as a sentence", ({ part }) => {
    expect(part["description"]).toMatch(/^[A-Z`].*\.$/s);
  });

  test("every property that is no section has an example", () => {
    const sections = ["model", "serving", "defaults", "limits", "checks"];
    const bare = properties.filter(({ key, part }) => !part["examples"] && !sections.includes(key));
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  test("dtype names are those of the table of dtypes that can be fed", () => {
    const feedable = DTYPES.filter((dtype) => dtype.kind !== "handle");
    const names = [...feedable.map((dtype) => dtype.name), ...feedable.map((dtype) => dtype.alias)];
    expect(schema.definitions["dtype"]!["enum"]).toEqual(names);
  });
});

/** Every key of the language. */
const EVERYTHING = `
version: 1
model: { path: export/m, versions: [1, 2], name: m, tags: [serve, gpu] }
serving:
  batching_parameters_file: b.txt
  allowed_batch_sizes: [1, 8]
  max_batch_size: 8
  runtime: tfrt
  signature_method_name_check: true
  xla: true
defaults: { seed: 1, batch_sizes: { min: 1, max: 8, factor: 2 }, repeat: 2, unknown_dims: 16 }
requests:
  - name: all-ways
    signature_name: s
    method: predict
    batch_sizes: { min: 2, max: 8, step: 2 }
    dims: { n: [1, 2], m: { min: 1, max: 4, factor: 2 } }
    exclude: [{ batch_size: 2, n: 1 }]
    repeat: 3
    output_filter: [y]
    inputs:
      a: [[1, 2.5], [true, { b64: aGk= }]]
      b: { value: 5, shape: [-1, n, m, 3], dtype: DT_FLOAT, batched: true }
      c: { zero_data: true, dtype: float32 }
      d: { random_data: { min: 0, max: 1 } }
      e: { random_data: { distribution: normal, mean: 0, stddev: 1 } }
      f: { random_data: { string_length: 3 } }
      g: { random_data: { image_format: jpeg, image_width: 2, image_height: 2 } }
      h: { choices: [a, { b64: aGk= }] }
      i: { string_data: text }
      j: { text_file: lines.txt }
      k: { input_data_file: "*.png", scale: [0, 1] }
      u: { url: "https://files.test/x.npy", sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 }
      l: { serialized_examples: { template: t } }
      m: { b64: aGk= }
  - { from: traffic }
  - { rest_body: body.json }
  - { instances: [1, [2], { x: 3 }] }
  - { inputs: [1, 2] }
  - method: multi_inference
    examples: [{ f: 1 }]
    context: { g: [1.5] }
    tasks: [{ signature_name: s, method_name: tensorflow/serving/regress }]
  - { batch_sizes: from_serving }
sources:
  traffic: { format: rest_jsonl, path: "*.jsonl", sample: { count: 1, seed: 2, stratify_by: [batch_size] }, deduplicate: false, on_bad: skip }
example_templates:
  t: { features: { f: { random_data: { min: 1 } }, g: { shape: [2], dtype: int64, zero_data: true }, h: { b64: aGk= }, i: { string_data: s }, j: { choices: [1] }, k: { value: 1 }, l: { text_file: t }, m: { input_data_file: d, scale: [-1, 1] }, n: { url: "https://files.test/n", sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 } } }
privacy: { allow_real_data: true, redact: [{ input: a }, { feature: b }, { context: true }], deny_patterns: [email, { name: n, regex: r }] }
limits: { max_records: 10, max_file_size: 1GiB, max_record_size: 100 }
checks: { coverage: { signatures: [s], batch_sizes: [1], dims: { n: [1] }, min: 1 }, warnings_as_errors: true }
`;

test("every key of the language fits the schema, and nothing of it is refused", () => {
  const { problems } = parse(EVERYTHING);
  // A spec that is text only has no files.
  expect(problems.filter(({ code }) => code !== "files-unreadable")).toEqual([]);
});

test("the text names every property of the schema", () => {
  const missing = properties.filter(({ key }) => !new RegExp(`\\b${key}:`).test(EVERYTHING));
  expect(missing.map(({ place }) => place)).toEqual([]);
});

test.each([
  [
    "the whole shape",
    `
version: 1
model: { path: export/half_plus_two, versions: latest, name: half_plus_two, tags: [serve] }
serving:
  batching_parameters_file: deploy/batching.txt
  allowed_batch_sizes: [1, 8, 32]
  max_batch_size: 32
  runtime: tf
  signature_method_name_check: false
  xla: false
defaults: { seed: 0, batch_sizes: [1], repeat: 1, unknown_dims: error }
requests: auto
sources: {}
example_templates: {}
privacy: {}
limits: { max_records: 1000, max_file_size: 1GiB, max_record_size: 256MiB }
checks: { coverage: {}, warnings_as_errors: false }
`,
  ],
  [
    "a request",
    `
version: 1
requests:
  - name: every-allowed-batch
    signature_name: serving_default
    method: predict
    batch_sizes: [1, 8, 32]
    dims: { seq_len: [32, 64, 128] }
    exclude: [{ batch_size: 32, seq_len: 128 }]
    repeat: 3
    output_filter: [scores]
    inputs:
      x: { random_data: { min: 0.0, max: 1.0 }, shape: [-1, seq_len] }
`,
  ],
  [
    "tf.Example requests",
    `
version: 1
example_templates:
  adult:
    features:
      age: { random_data: { min: 17, max: 90 } }
      education: { choices: [Bachelors, HS-grad] }
      item_ids: { shape: [5], random_data: { min: 0, max: 9999 } }
requests:
  - method: classify
    batch_sizes: [1, 16]
    examples: { template: adult }
  - method: regress
    signature_name: regression
    context: { hours: 38.0 }
    examples:
      - { age: 31, education: Masters, item_ids: [1, 2, 3, 4, 5] }
  - method: multi_inference
    tasks:
      - { signature_name: serving_default, method_name: tensorflow/serving/classify }
      - { signature_name: regression, method_name: tensorflow/serving/regress }
    examples: { template: adult }
`,
  ],
])("%s gives a spec without a problem", (_, text) => {
  expect(parse(text).problems.map(say)).toEqual([]);
  expect(sound(text).file).toBe("warmup.yaml");
});
