/** Redaction on real models: what the graph must find in a string stands there, and TensorFlow runs what is written. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/run.js";
import { describeWithReferee, referee } from "../referee/referee.js";
import { Workplace, warmupPath } from "../run/workplace.js";
import { bytesList, example, floatList, int64List, leaks, sequence } from "./rig.js";

const SECRET = "kim.jones@example.org";

interface Case {
  /** Of `privacy.redact`. */
  readonly rules: string;
  readonly request: string;
  /** `data.json`, the recorded values. */
  readonly data?: unknown;
  readonly body?: unknown;
}

const b64 = (bytes: Uint8Array | string) => ({ b64: Buffer.from(bytes as string).toString("base64") });
const input = (alias: string, rest = ""): string => `{ ${rest}inputs: { ${alias}: { input_data_file: data.json } } }`;
const wholeInput = (alias: string): Case => ({
  rules: `{ input: ${alias} }`,
  request: input(alias),
  data: [SECRET, `${SECRET} again`],
});

const age = floatList(41.5);
const CENSUS = {
  age,
  education: bytesList(SECRET),
  item_ids: int64List(1n, 2n, 3n, 4n, 5n),
  tags: bytesList("plain", SECRET),
};

/** By fixture model. */
const CASES: Readonly<Record<string, Case>> = {
  image_jpeg: wholeInput("image_bytes"),
  image_base64: wholeInput("image_bytes"),
  number_text: wholeInput("inputs"),
  vocabulary_in_graph: wholeInput("word"),
  vocabulary_file: wholeInput("word"),
  keras_text: { ...wholeInput("text"), data: [[SECRET]] },
  csv_rows: wholeInput("inputs"),
  json_example: wholeInput("inputs"),
  hash_tables: {
    rules: "{ input: colour }, { input: fruit }, { input: sentence }",
    request:
      "{ inputs: { colour: { input_data_file: data.json }, fruit: { input_data_file: data.json }, sentence: { input_data_file: data.json } } }",
    data: [SECRET],
  },
  serialized_tensors: wholeInput("inputs"),
  tf_example: {
    rules: "{ feature: education }, { feature: tags }, { feature: item_ids }",
    request: input("inputs", "signature_name: labels, "),
    data: [b64(example(CENSUS)), b64(example(CENSUS))],
  },
  mapped_examples: {
    rules: "{ feature: tags }",
    request: input("inputs"),
    data: [b64(example({ item: int64List(1n, 2n, 3n), tags: bytesList(SECRET) }))],
  },
  sequence_example: {
    rules: "{ feature: watched }, { feature: user }",
    request: input("inputs"),
    data: [
      b64(sequence({ user: int64List(7n), beside: bytesList("x") }, { watched: [floatList(1, 2), floatList(3, 4)] })),
    ],
  },
  estimator_classifier: {
    rules: "{ feature: education }, { context: true }, { feature: occupation }",
    request: "{ signature_name: classification, method: classify, rest_body: body.json }",
    body: {
      examples: [
        { age: [31.5], education: SECRET, occupation: [SECRET, "b"] },
        { age: [40.5], education: SECRET },
      ],
      context: { hours: [38.5], education: SECRET },
    },
  },
  mixed_inputs: {
    rules: "{ input: id }, { input: image }, { feature: steps }, { input: weights }",
    request:
      "{ inputs: { id: [8], weights: [[0.5, 0.5]], image: { input_data_file: data.json }, inputs: { serialized_examples: [{ age: 1.5, steps: [1, 2, 3, 4, 5, 6, 7, 8] }] } } }",
    data: [SECRET],
  },
};

const places = new Map<string, Workplace>();

beforeAll(async () => {
  for (const [name, { rules, request, data, body }] of Object.entries(CASES)) {
    const place = new Workplace().model(name);
    places.set(name, place);
    place.file(
      "warmup.yaml",
      `version: 1\nmodel: { path: ${name} }\nprivacy:\n  allow_real_data: true\n  redact: [${rules}]\nrequests:\n  - ${request}\n`,
    );
    if (data) place.file("data.json", JSON.stringify(data));
    if (body) place.file("body.json", JSON.stringify(body));
  }
});
afterAll(() => places.forEach((place) => place[Symbol.dispose]()));

const errors = async (command: "write" | "check", cwd: string) => {
  const report = await run({ command, specs: ["warmup.yaml"], cwd });
  return [...report.problems, ...report.models.flatMap(({ problems }) => problems)]
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code}: ${message}`);
};

describe("a redacted file is written, is what check expects, and holds nothing of the original", () => {
  test.each(Object.keys(CASES))("%s", async (name) => {
    const { cwd } = places.get(name)!;
    expect(await errors("write", cwd)).toEqual([]);
    const file = readFileSync(places.get(name)!.path(warmupPath(name)));
    expect(leaks(file, SECRET)).toBe(false);
    expect(await errors("check", cwd)).toEqual([]);
  });
});

describeWithReferee("TensorFlow runs what was redacted", () => {
  test("for every model", async () => {
    const names = Object.keys(CASES);
    const verdicts = await referee(names.map((name) => ({ model: places.get(name)!.path(name, "1") })));
    const told = names.map((name, i) => ({ name, status: verdicts[i]!.status, message: verdicts[i]!.message }));
    expect(told.filter(({ status }) => status !== "OK")).toEqual([]);
  });
});

test("requests of a source are redacted and searched as all others are", async () => {
  using place = new Workplace().model("vocabulary_in_graph");
  place.file("gateway.jsonl", `{"instances": ["${SECRET}"]}\n{"instances": ["plain", "${SECRET}"]}\n`);
  const spec = (rules: string) =>
    place.file(
      "warmup.yaml",
      `version: 1\nmodel: { path: vocabulary_in_graph }\nsources: { gateway: { format: rest_jsonl, path: gateway.jsonl } }\nprivacy: { allow_real_data: true, ${rules} }\nrequests: [{ from: gateway }]\n`,
    );
  spec("deny_patterns: [email]");
  const denied = await errors("write", place.cwd);
  expect(denied.map((one) => one.split(":")[0])).toEqual(["privacy-denied", "privacy-denied"]);
  expect(denied.join()).not.toContain(SECRET);
  spec("redact: [{ input: word }], deny_patterns: [email]");
  const { models } = await run({ command: "write", specs: ["warmup.yaml"], cwd: place.cwd });
  expect(models[0]).toMatchObject({ ok: true, records: 2, realData: ["gateway.jsonl"] });
  expect(models[0]!.privacy!.redacted).toMatchObject([{ records: 2 }]);
  expect(leaks(place.bytes(warmupPath("vocabulary_in_graph"))!, SECRET)).toBe(false);
});

describe("check", () => {
  test("finds the original in a file of another tool, where the spec redacts it", async () => {
    using place = new Workplace().model("vocabulary_in_graph").file("data.json", JSON.stringify([SECRET]));
    const spec = (privacy: string) =>
      `version: 1\nmodel: { path: vocabulary_in_graph }\nprivacy: { allow_real_data: true${privacy} }\nrequests: [${input("word")}]\n`;
    place.file("warmup.yaml", spec(""));
    expect(await errors("write", place.cwd)).toEqual([]);
    place.file("warmup.yaml", spec(", redact: [{ input: word }]"));
    const [told] = await errors("check", place.cwd);
    expect(told).toMatch(/^verify-record-differs: record 0: inputs\["word"\] has other values than the spec makes/);
    expect(told).not.toContain(SECRET);
  });
});

describe("what cannot be taken apart is an error, and not left as it is", () => {
  const refused = async (model: string, rules: string, alias: string, data: unknown) => {
    using place = new Workplace().model(model).file("data.json", JSON.stringify(data));
    place.file(
      "warmup.yaml",
      `version: 1\nmodel: { path: ${model} }\nprivacy: { allow_real_data: true, redact: [${rules}] }\nrequests: [${input(alias)}]\n`,
    );
    const problems = await errors("write", place.cwd);
    expect(place.bytes(warmupPath(model))).toBeUndefined();
    return problems.filter((problem) => problem.startsWith("privacy-not"));
  };

  test.each([
    [
      "compressed_examples",
      "{ feature: tags }",
      "is parsed after DecodeCompressed, which is not undone here, so that no feature",
    ],
    [
      "compressed_examples",
      "{ input: inputs }",
      "goes through DecodeCompressed before ParseExampleV2 reads it, which cannot be undone here",
    ],
    [
      "json_example",
      "{ feature: tags }",
      "is parsed after DecodeJSONExample, which is not undone here, so that no feature",
    ],
    ["single_example", "{ feature: tags }", "is no tf.Example, as which the graph parses it, so that no feature"],
  ])("%s with %s", async (model, rules, reason) => {
    const data = model === "single_example" ? b64("\xff") : [b64("\xff")];
    const [problem] = await refused(model, rules, "inputs", data);
    expect(problem).toContain(`privacy-not-redactable: The input "inputs" of "serving_default" ${reason}`);
  });
});
