import { describe, expect, test } from "vitest";
import { MAX_PROBLEMS } from "../../src/spec/limits.js";
import { specProblem } from "../../src/spec/problems.js";
import { parse, say } from "./parse.js";

type Code = keyof typeof specProblem.table;

/** A source of its own is no mistake. */
const SOURCE = "sources: { a: { format: rest_jsonl, path: x } }\nprivacy: { allow_real_data: true }";

/** Mistakes by the problem they give. `^` stands before the value that the problem must point at, and is not part of the text. */
const MISTAKES: Partial<Record<Code, readonly string[]>> = {
  "spec-encoding": ["version: 1\nmodel: { name: ^\u0007 }", 'version: 1\nmodel: { name: ^"\\ud800" }', "a: ^\u0000"],
  "spec-syntax": [
    "version: 1\nmodel: { path: x^",
    "version: 1\n^\tmodel: x",
    "version: 1\nmodel: ^path: x",
    "version: 1\nmodel: ^@x",
    "version: 1\nlimits: { max_file_size: ^!size 1GiB }",
    "version: 1\nmodel:\n  name: 'half^",
  ],
  "spec-several-documents": ["version: 1\n^---\nversion: 1\n"],
  "spec-empty": ["^", "^# nothing yet\n", "^---\n", "^\n\n", "^~"],
  "spec-too-deep": [`version: 1\nrequests: ${"[".repeat(62)}[^[${"]".repeat(64)}`],
  "spec-alias": [
    "version: 1\nmodel: ^*nowhere",
    "version: 1\nmodel: &m\n  tags: ^*m",
    "version: 1\nmodel: ^*later\nlimits: &later {}",
    "version: 1\nmodel: { <<: ^5 }",
  ],
  "spec-key": ["version: 1\n? ^[a]\n: 1", "version: &v 1\n^*v : 1"],
  "spec-duplicate-key": ["version: 1\nmodel: {}\n^model: {}", 'version: 1\nmodel: { name: a, ^"name": b }'],
  "spec-version": ["version: ^2\nmodels: []"],
  "spec-unknown-key": [
    "version: 1\n^modle: {}",
    "version: 1\nrequests:\n  - inputs:\n      x: { ^random_dat: {} }",
    "version: 1\n^__proto__: { polluted: true }",
    "version: 1\n^constructor: 1",
    "version: 1\nrequests: [{ inputs: { x: [[1, { ^c64: x }]] } }]",
  ],
  "spec-missing-key": [
    "^model: {}",
    "version: 1\nrequests: [{ tasks: [^{ signature_name: x }] }]",
    "version: 1\ndefaults: { batch_sizes: ^{ min: 1, step: 1 } }",
  ],
  "spec-wrong-type": [
    "^[1, 2]",
    "^just words",
    'version: ^"1"',
    "version: 1\nmodel:^",
    "version: 1\nmodel: { tags: ^serve }",
    'version: 1\ndefaults: { repeat: ^"3" }',
    "version: 1\ndefaults: { batch_sizes: ^5 }",
    "version: 1\ndefaults: { batch_sizes: [1, ^x] }",
    "version: 1\ndefaults: { repeat: ^1.5 }",
    "version: 1\nrequests: [{ inputs: { x: [1, ^null] } }]",
    "version: 1\nrequests: [^5, { repeat: 1 }]",
  ],
  "spec-wrong-value": [
    "version: 1\nmodel: { versions: ^newest }",
    "version: 1\nmodel: { path: ^'' }",
    "version: 1\ndefaults: { repeat: ^0 }",
    "version: 1\ndefaults: { repeat: ^.inf }",
    "version: 1\nlimits: { max_records: ^1001 }",
    "version: 1\nlimits: { max_file_size: ^1 gigabyte }",
    "version: 1\nlimits: { max_file_size: ^0 }",
    "version: 1\nlimits: { max_record_size: ^9999TiB }",
    "version: 1\nrequests: [{ inputs: { x: { zero_data: ^false } } }]",
    "version: 1\nrequests: [{ inputs: { x: { dtype: ^float33 } } }]",
    "version: 1\nprivacy: { redact: [^{ input: a, feature: b }] }",
  ],
  "spec-nothing-listed": [
    "version: 1\ndefaults: { batch_sizes: ^[] }",
    "version: 1\nrequests: [{ exclude: [^{}] }]",
    "version: 1\nrequests: [{ inputs: { x: { choices: ^[] } } }]",
    "version: 1\nprivacy: { redact: [^{}] }",
  ],
  "spec-number": [
    "version: 1\nrequests: [{ inputs: { x: ^1e400 } }]",
    "version: 1\nrequests: [{ inputs: { x: ^-1e400 } }]",
    "version: 1\nrequests: [{ inputs: { x: ^1e-400 } }]",
    `version: 1\nrequests: [{ inputs: { x: ^${"9".repeat(401)} } }]`,
    "version: 1\ndefaults: { seed: ^9223372036854775808 }",
    "version: 1\nrequests: [{ inputs: { x: { random_data: { max: ^'1e999' } } } }]",
  ],
  "spec-base64": [
    "version: 1\nrequests: [{ inputs: { x: { b64: ^'a' } } }]",
    "version: 1\nrequests: [{ inputs: { x: [{ b64: aGk= }, { b64: ^'a b=' }] } }]",
    "version: 1\nrequests: [{ inputs: { x: { choices: [{ b64: ^'%' }] } } }]",
  ],
  "spec-path": ["version: 1\nmodel: { path: ^gs://bucket/model }", 'version: 1\nmodel: { path: ^"a\\0b" }'],
  "spec-rest-body": ["version: 1\nrequests: [{ inputs: {}, instances: ^[1] }]"],
  "spec-several-makers": ["version: 1\nrequests: [{ inputs: { x: { value: 1, zero_data: ^true } } }]"],
  "spec-random-data": [
    "version: 1\nrequests: [{ inputs: { x: { random_data: { mean: ^1 } } } }]",
    "version: 1\nrequests: [{ inputs: { x: { random_data: { distribution: normal, min: ^1 } } } }]",
    "version: 1\nrequests: [{ inputs: { x: { random_data: { string_length: 3, max: ^1 } } } }]",
    "version: 1\nrequests: [{ inputs: { x: { random_data: { image_format: png, max: ^1 } } } }]",
    "version: 1\nrequests: [{ inputs: { x: { random_data: { max: ^.nan } } } }]",
    "version: 1\nrequests: [{ inputs: { x: { random_data: { distribution: normal, mean: ^.inf } } } }]",
  ],
  "spec-url": [
    "version: 1\nprivacy: { allow_real_data: true }\nrequests: [{ inputs: { x: { url: ^'https://files.test/x' } } }]",
    "version: 1\nprivacy: { allow_real_data: true }\nrequests: [{ inputs: { x: { url: 'https://files.test/x', sha256: ^abc } } }]",
    "version: 1\nrequests: [{ examples: [{ x: { zero_data: true, sha256: ^abc } }] }]",
  ],
  "spec-scale": [
    "version: 1\nrequests: [{ inputs: { x: { scale: ^[0, 1] } } }]",
    "version: 1\nrequests: [{ inputs: { x: { value: 1, scale: ^[0, 1] } } }]",
    "version: 1\nrequests: [{ examples: [{ x: { zero_data: true, scale: ^[0, 1] } }] }]",
  ],
  "spec-range": [
    "version: 1\ndefaults: { batch_sizes: { min: ^9, max: 8, step: 1 } }",
    "version: 1\ndefaults: { batch_sizes: ^{ min: 1, max: 8 } }",
    "version: 1\ndefaults: { batch_sizes: { min: 1, max: 8, step: 1, factor: ^2 } }",
    "version: 1\ndefaults: { batch_sizes: ^{ min: 1, max: 1001, step: 1 } }",
    "version: 1\nrequests: [{ inputs: { x: { random_data: { min: ^2, max: 1.5 } } } }]",
    "version: 1\nrequests: [{ inputs: { x: { random_data: { min: ^9007199254740993, max: '9007199254740992' } } } }]",
  ],
  "spec-duplicate-value": [
    "version: 1\ndefaults: { batch_sizes: [1, 8, ^1] }",
    "version: 1\nprivacy: { redact: [{ input: a }, { feature: a }, { context: true }, { input: ^a }] }",
    "version: 1\nprivacy: { redact: [{ context: true }, { context: ^true }] }",
  ],
  "spec-duplicate-name": [
    "version: 1\nrequests: [{ name: a }, { name: b }, { name: ^a }]",
    "version: 1\nprivacy: { deny_patterns: [email, ^{ name: email, regex: x }] }",
  ],
  "spec-method-key": [
    "version: 1\nrequests: [{ method: classify, inputs: ^{} }]",
    "version: 1\nrequests: [{ method: predict, examples: ^[{}] }]",
    "version: 1\nrequests: [{ method: regress, output_filter: ^[y] }]",
    "version: 1\nrequests: [{ tasks: ^[{ method_name: tensorflow/serving/regress }] }]",
    "version: 1\nrequests: [{ inputs: {}, context: ^{} }]",
    "version: 1\nrequests: [{ method: multi_inference, signature_name: ^x, tasks: [{ method_name: tensorflow/serving/regress }] }]",
  ],
  "spec-runtime": ["version: 1\nrequests: [{ method: ^predict_streamed }]"],
  "spec-tasks": [
    "version: 1\nrequests: [{ method: ^multi_inference }]",
    [
      "version: 1",
      "requests:",
      "  - method: multi_inference",
      "    tasks:",
      "      - { method_name: tensorflow/serving/classify }",
      "      - ^{ method_name: tensorflow/serving/regress, signature_name: serving_default }",
    ].join("\n"),
  ],
  "spec-unknown-source": ["version: 1\nrequests: [{ from: ^a }]", `version: 1\nrequests: [{ from: ^gate }]\n${SOURCE}`],
  "spec-from-key": [
    "inputs: ^{ x: 1 }",
    "instances: ^[1]",
    "examples: ^[{ f: 1 }]",
    "dims: ^{ n: [1] }",
    "exclude: ^[{ n: 1 }]",
  ].map((key) => `version: 1\nrequests: [{ from: a, ${key} }]\n${SOURCE}`),
  "spec-unused-source": [`version: 1\n${SOURCE.replace("{ format", "^{ format")}`],
  "spec-unknown-template": [
    "version: 1\nrequests: [{ examples: { template: ^adult } }]",
    "version: 1\nrequests: [{ inputs: { x: { serialized_examples: { template: ^constructor } } } }]",
  ],
  "spec-unknown-dim": [
    "version: 1\nrequests: [{ inputs: { x: { shape: [-1, ^seq] } } }]",
    "version: 1\nrequests: [{ exclude: [{ seq: ^1 }] }]",
  ],
  "spec-dim-name": ["version: 1\nrequests: [{ dims: { batch_size: ^[1] } }]"],
  "spec-shape": [
    "version: 1\nrequests: [{ inputs: { x: { shape: [2, ^-1] } } }]",
    "version: 1\nrequests: [{ inputs: { x: { shape: [2, ^null] } } }]",
    "version: 1\nrequests: [{ inputs: { x: { shape: [^-1], batched: false } } }]",
  ],
  "spec-unused-dim": ["version: 1\nrequests: [{ dims: { seq: ^[1, 2] }, inputs: { x: { shape: [-1, 3] } } }]"],
  "spec-unused-exclude": ["version: 1\nrequests: [{ batch_sizes: [1, 8], exclude: [{ batch_size: ^2 }] }]"],
  "spec-max-records": ["version: 1\nserving: { runtime: navi }\nlimits: { max_records: ^501 }"],
};

/** Told without a place in a text, or by sheer size: see read-spec.test.ts, data-files.test.ts and hostile.test.ts. */
const TOLD_ELSEWHERE: readonly Code[] = [
  "spec-unreadable",
  "spec-too-large",
  "spec-expansion",
  "spec-more-problems",
  "spec-real-data",
];

function unmark(marked: string): { readonly text: string; readonly place: string } {
  const at = marked.indexOf("^");
  const before = marked.slice(0, at).split("\n");
  return { text: marked.replace("^", ""), place: `${before.length}:${before.at(-1)!.length + 1}` };
}

describe.each(Object.entries(MISTAKES))("%s", (code, mistakes) => {
  test.each(mistakes)("is the only problem of %j, and points at the mark", (marked) => {
    const { text, place } = unmark(marked);
    expect(parse(text).problems.map(say)).toEqual([`${place} ${code}`]);
  });

  test("underlines text of its own line", () => {
    for (const marked of mistakes) {
      const { text } = unmark(marked);
      const [problem] = parse(text).problems;
      const { excerpt, where } = problem!;
      expect(text.split("\n")[where.line! - 1]).toContain(excerpt!.text);
      expect(excerpt!.length).toBeGreaterThan(0);
      expect(excerpt!.start).toBeLessThanOrEqual(excerpt!.text.length);
    }
  });
});

test("every problem of the room has a row, and every row is of the room", () => {
  const codes = [...Object.keys(MISTAKES), ...TOLD_ELSEWHERE].sort();
  expect(codes).toEqual(Object.keys(specProblem.table).sort());
});

test("an error leaves no spec, a warning does", () => {
  for (const [code, mistakes] of Object.entries(MISTAKES)) {
    const isWarning = specProblem.table[code as Code].severity === "warning";
    for (const marked of mistakes) expect(parse(unmark(marked).text).value !== undefined).toBe(isWarning);
  }
});

test("mistakes of every stage are told in one run, in the order of the text", () => {
  const text = [
    "version: 1",
    "model: { path: x, path: y }",
    "servng: {}",
    "defaults:",
    "  repeat: many",
    "  batch_sizes: { min: 4, max: 1, step: 1 }",
    "requests:",
    "  - method: clasify",
    "    examples: { template: adlt }",
    "  - nothing",
    "  - inputs: { x: { value: 1, zero_data: true } }",
    "example_templates: { adult: { features: {} } }",
  ].join("\n");
  expect(parse(text).problems.map(say)).toEqual([
    "2:19 spec-duplicate-key",
    "3:1 spec-unknown-key",
    "5:11 spec-wrong-type",
    "6:23 spec-range",
    "8:13 spec-wrong-value",
    "9:27 spec-unknown-template",
    "10:5 spec-wrong-type",
    "11:41 spec-several-makers",
  ]);
});

test("what stands before broken syntax is judged too, and nothing is said to be missing after it", () => {
  const text = "model: { nmae: x }\nlimits: { max_records: 0 }\nserving: { allowed_batch_sizes: [\nversion: 1";
  expect(parse(text).problems.map(say)).toEqual([
    "1:10 spec-unknown-key",
    "2:24 spec-wrong-value",
    expect.stringContaining("spec-syntax"),
  ]);
});

test("a value behind an alias is wrong where it is written, once", () => {
  const text = "version: 1\nrequests:\n  - &r { repeat: 0 }\n  - *r\n  - { <<: *r }";
  expect(parse(text).problems.map(say)).toEqual(["3:18 spec-wrong-value"]);
});

test("no more problems are listed than a person reads, and the rest is counted", () => {
  const keys = Array.from({ length: MAX_PROBLEMS + 50 }, (_, i) => `key_${i}: 1`);
  const { problems } = parse(`version: 1\n${keys.join("\n")}`);
  expect(problems).toHaveLength(MAX_PROBLEMS + 1);
  expect(problems.at(-1)).toMatchObject({
    code: "spec-more-problems",
    message: "At least 50 more problems are not shown.",
  });
});
