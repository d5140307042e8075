import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { compilePatterns, SearchedRecords } from "../../src/privacy/index.js";
import { encodePredictionLog } from "../../src/proto/codec.js";
import type { PredictionLog } from "../../src/proto/messages.js";
import { annotations, formatJson, formatMarkdown, formatText } from "../../src/report/index.js";
import { run } from "../../src/run.js";
import { parseSpec } from "../../src/spec/index.js";
import { bytesSource } from "../../src/tfrecord/index.js";
import { verifySource } from "../../src/verify/index.js";
import { Workplace, warmupPath } from "../run/workplace.js";
import { classifyLog, info, model as modelOf, predict, signature, streamed, tensor } from "../serving/build.js";
import { framed } from "../serving/framed.js";
import { STOCK } from "../serving/serving.js";
import { bytesList, example, floatList, int64List, sequence } from "./rig.js";

const EMAIL = "kim.jones@example.org";
const CARD = 4111111111111111n;
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

function spec(patterns: string) {
  const { value, problems } = parseSpec(`version: 1\nprivacy: { deny_patterns: [${patterns}] }`, {
    file: "warmup.yaml",
    directory: "/specs",
  });
  if (!value) throw new Error(problems[0]?.message);
  return value;
}

async function search(patterns: string, ...logs: readonly (PredictionLog | Uint8Array)[]) {
  const { value } = await compilePatterns(spec(patterns));
  const searched = new SearchedRecords(value!, "file");
  logs.forEach((log, index) => {
    const data = log instanceof Uint8Array ? log : new Uint8Array();
    searched.add({ index, offset: 10 * index, data }, log instanceof Uint8Array ? undefined : log);
  });
  return searched.problems();
}

const strings = (...values: readonly (string | Uint8Array)[]) =>
  tensor(7, [values.length], { stringVal: values.map((value) => new Uint8Array(Buffer.from(value as string))) });
const withFeatures = (features: Parameters<typeof example>[0]) =>
  classifyLog({ kind: "example_list", examples: [{ features: new Map(Object.entries(features)) }] });

describe("a string that matches is found, and its place is told", () => {
  test.each<readonly [string, PredictionLog, string]>([
    ["a string tensor", predict({ x: strings("plain", EMAIL) }), 'inputs["x"].string_val[1]'],
    ["a streamed request", streamed({}, { x: strings(EMAIL) }), 'request[1].inputs["x"].string_val[0]'],
    [
      "tensor_content",
      predict({ x: tensor(7, [1], { tensorContent: Buffer.concat([Uint8Array.of(EMAIL.length), utf8(EMAIL)]) }) }),
      'inputs["x"] element 0',
    ],
    [
      "values that the server does not read",
      predict({ x: tensor(1, [1], { floatVal: [1], stringVal: [utf8(EMAIL)] }) }),
      'inputs["x"].string_val[0]',
    ],
    [
      "a feature",
      withFeatures({ f: bytesList("", EMAIL) }),
      'input.example_list.examples[0].features["f"].bytes_list.value[1]',
    ],
    [
      "a serialized Example",
      predict({ x: strings(example({ age: floatList(1), f: bytesList(EMAIL) })) }),
      'inputs["x"].string_val[0].features["f"].bytes_list.value[0]',
    ],
    [
      "an Example within an Example",
      predict({ x: strings(example({ inner: bytesList(example({ f: bytesList(EMAIL) })) })) }),
      'inputs["x"].string_val[0].features["inner"].bytes_list.value[0].features["f"].bytes_list.value[0]',
    ],
    [
      "a feature list",
      predict({ x: strings(sequence({}, { f: [bytesList("a"), bytesList(EMAIL)] })) }),
      'inputs["x"].string_val[0].feature_lists["f"][1].bytes_list.value[0]',
    ],
    [
      "base64",
      predict({ x: strings(Buffer.from(`mail ${EMAIL}`).toString("base64")) }),
      'inputs["x"].string_val[0] out of base64',
    ],
    [
      "web-safe base64 of an Example",
      predict({ x: strings(Buffer.from(example({ f: bytesList(EMAIL) })).toString("base64url")) }),
      'inputs["x"].string_val[0] out of base64.features["f"].bytes_list.value[0]',
    ],
    [
      "other bytes",
      predict({ x: strings(Buffer.concat([Uint8Array.of(0xff, 0, 0xfe), utf8(EMAIL), Uint8Array.of(0)])) }),
      'inputs["x"].string_val[0]',
    ],
  ])("in %s", async (_, log, path) => {
    const [problem, ...others] = await search("email", log);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: "privacy-denied",
      severity: "error",
      where: { file: "file", record: 0, offset: 0, path },
    });
    expect(problem!.message).not.toContain(EMAIL);
    expect(problem!.message).toContain(path);
  });

  test("in a name of a feature, which is then not shown either", async () => {
    const [ofName, ofValue] = await search("email", withFeatures({ [EMAIL]: bytesList(EMAIL) }));
    expect(ofName!.where.path).toBe("the name in input.example_list.examples[0].features[number 0]");
    expect(ofValue!.where.path).toBe("input.example_list.examples[0].features[number 0].bytes_list.value[0]");
  });

  test("in bytes that are no PredictionLog", async () => {
    expect(await search("email", utf8(`\xff ${EMAIL}`))).toMatchObject([{ where: { path: "the record" } }]);
  });
});

test("the message has the pattern, the bytes within the string, and a hash that tells equal matches", async () => {
  const [first, second] = await search(
    "email",
    predict({ x: strings(`mail ${EMAIL}!`) }),
    predict({ x: strings(EMAIL) }),
  );
  expect(first!.message).toBe(
    `inputs["x"].string_val[0] matches the pattern "email": bytes 5 to 25 of 27, SHA-256 ${hash(EMAIL)}.`,
  );
  expect(second!.message).toContain(hash(EMAIL));
});

test("the range is in bytes, also behind letters that take several", async () => {
  const log = predict({ x: strings("für Ihre Karte AC12345678") });
  const [problem] = await search("{ name: account, regex: 'AC[0-9]{8}' }", log);
  expect(problem!.message).toBe(
    `inputs["x"].string_val[0] matches the pattern "account": bytes 16 to 25 of 26, SHA-256 ${hash("AC12345678")}.`,
  );
});

describe("integers", () => {
  const content = (...values: readonly bigint[]) => {
    const bytes = new Uint8Array(8 * values.length + 1);
    const view = new DataView(bytes.buffer, 1);
    values.forEach((value, i) => view.setBigInt64(8 * i, value, true));
    return bytes.subarray(1);
  };

  test.each<readonly [string, PredictionLog, string]>([
    ["int64_val", predict({ x: tensor(9, [2], { int64Val: [1n, CARD] }) }), 'inputs["x"].int64_val[1]'],
    [
      "tensor_content",
      predict({ x: tensor(9, [3], { tensorContent: content(1n, -5n, CARD) }) }),
      'inputs["x"].tensor_content element 2',
    ],
    [
      "a feature",
      withFeatures({ f: int64List(7n, CARD) }),
      'input.example_list.examples[0].features["f"].int64_list.value[1]',
    ],
  ])("that are card numbers are found in %s", async (_, log, path) => {
    const [problem, ...others] = await search("credit_card, email, phone, ipv4", log);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ where: { path } });
    expect(problem!.message).toBe(
      `${path} is an integer that matches the pattern "credit_card": SHA-256 ${hash(String(CARD))}.`,
    );
  });

  test("are found in a file whose records differ in their numbers alone", async () => {
    const logs = [1n, CARD, 2n, CARD].map((id) => predict({ ids: tensor(9, [1], { tensorContent: content(id) }) }));
    const file = await framed(...logs.map((log) => encodePredictionLog(log)));
    const { value: patterns } = await compilePatterns(spec("credit_card"));
    const model = modelOf([signature("serving_default", { ids: info("ids:0", 9, [null]) }, { y: info("y:0", 1, []) })]);
    const { problems } = await verifySource(bytesSource(file), "file", { model, serving: STOCK, patterns });
    expect(problems.map(({ code, where }) => [code, where.record])).toEqual([
      ["privacy-denied", 1],
      ["privacy-denied", 3],
    ]);
  });

  test("are not looked at for other patterns, nor are floats", async () => {
    const logs = [
      predict({ x: tensor(9, [1], { int64Val: [CARD] }) }),
      predict({ x: tensor(2, [1], { doubleVal: [Number(CARD)] }) }),
    ];
    expect(await search("email, phone, ipv4", ...logs)).toEqual([]);
    expect(await search("credit_card", logs[1]!)).toEqual([]);
  });
});

test("names of inputs and outputs are not looked at, and ordinary records have no match", async () => {
  const log = predict({ [EMAIL]: strings("plain") }, [EMAIL]);
  expect(await search("email, phone, ipv4, credit_card", log)).toEqual([]);
});

test("the first ten are told, the others are counted by pattern", async () => {
  const many = predict({ x: strings(...Array.from({ length: 25 }, (_, i) => `a${i}@example.org 10.0.0.1`)) });
  const problems = await search("email, ipv4", many);
  expect(problems.length).toBe(11);
  expect(problems.at(-1)!.message).toBe("More strings match than are listed: email 20, ipv4 20.");
});

// limit: src/privacy/searched-records.ts MAX_DEPTH
test("base64 is unwrapped 16 times, and what is wrapped once more is not found", async () => {
  const wrapped = (times: number): string =>
    times === 0 ? `mail ${EMAIL}` : Buffer.from(wrapped(times - 1)).toString("base64");
  expect((await search("email", predict({ x: strings(wrapped(16)) }))).length).toBe(1);
  expect(await search("email", predict({ x: strings(wrapped(17)) }))).toEqual([]);
});

// limit: src/privacy/searched-records.ts MAX_BASE64_BYTES
test("base64 of more than 64 MiB is not unwrapped", async () => {
  const line = Buffer.from(`mail ${EMAIL} at once, `).toString("base64");
  const of = (length: number) => search("email", predict({ x: strings(Buffer.alloc(length, line)) }));
  expect((await of(64 * 2 ** 20)).length).toBe(1);
  expect(await of(64 * 2 ** 20 + 1)).toEqual([]);
});

describe("a pattern of one's own", () => {
  test.each([
    ["(?=a)b", "invalid or unsupported Perl syntax: (?=."],
    ["(a)\\1", "invalid escape sequence: \\1."],
    ["[a", "missing closing ]: [a."],
    ["a{1001}", "invalid repeat count: {1001}."],
    ["((a{100}){100}){100}", "invalid repeat count: {100}."],
  ])("%s is refused at its place", async (regex, fault) => {
    const { problems } = await compilePatterns(spec(`email, { name: own, regex: '${regex}' }`));
    expect(problems).toMatchObject([
      {
        code: "privacy-pattern",
        message: `The regular expression cannot be compiled: ${fault}`,
        where: { line: 2, path: "privacy.deny_patterns[1].regex" },
      },
    ]);
  });

  test.each([
    ["longer than 500 characters", "a".repeat(501), "The regular expression has 501 characters; expected at most 500."],
    ["of more than 500 instructions", "a{250}b{250}", "compiles to 502 instructions; expected at most 500"],
  ])("%s is refused", async (_, regex, message) => {
    const { problems } = await compilePatterns(spec(`{ name: own, regex: '${regex}' }`));
    expect(problems[0]!.message).toContain(message);
  });

  // limit: src/privacy/compile-patterns.ts MAX_REGEX_LENGTH
  // limit: src/privacy/compile-patterns.ts MAX_PROGRAM_SIZE
  test("is compiled up to 500 characters and 500 instructions", async () => {
    const compiled = async (regex: string) =>
      (await compilePatterns(spec(`{ name: own, regex: '${regex}' }`))).problems.length === 0;
    const long = (length: number) => `[${"a".repeat(length - 2)}]`;
    expect([await compiled(long(500)), await compiled(long(501))]).toEqual([true, false]);
    expect([await compiled("a{249}b{249}"), await compiled("a{249}b{250}")]).toEqual([true, false]);
  });

  test("that matches nothing but the empty string matches nothing", async () => {
    expect(await search("{ name: own, regex: 'z*' }", predict({ x: strings("aaa") }))).toEqual([]);
  });
});

describe("a run", () => {
  const place = (patterns: string, values: readonly string[]) =>
    new Workplace()
      .model("keras_text")
      .file("words.json", JSON.stringify(values.map((value) => [value])))
      .file(
        "warmup.yaml",
        `version: 1\nmodel: { path: keras_text }\nprivacy: { allow_real_data: true, deny_patterns: [${patterns}] }\nrequests: [{ inputs: { text: { input_data_file: words.json } } }]\n`,
      );

  test("fails where a string matches: nothing is written, and the request of the spec is pointed at", async () => {
    using scene = place("email", ["plain", EMAIL]);
    const report = await run({ command: "write", specs: ["warmup.yaml"], cwd: scene.cwd });
    expect(report.ok).toBe(false);
    expect(scene.bytes(warmupPath("keras_text"))).toBeUndefined();
    const denied = report.models[0]!.problems.filter(({ code }) => code === "privacy-denied");
    expect(denied).toMatchObject([
      { where: { file: "warmup.yaml", line: 4, record: 0, path: 'inputs["text"].string_val[1]' } },
    ]);
    const options = { color: false, verbose: true, quiet: false };
    const told = [
      formatText(report, options),
      formatMarkdown(report),
      formatJson(report, { version: "0" }),
      JSON.stringify(annotations(report)),
    ].join();
    expect(told).not.toContain("kim.jones");
    expect(told).toContain(hash(EMAIL));
  });

  test("does not show the line of the spec that the match stands in", async () => {
    using scene = place("email", ["plain"]);
    scene.file(
      "warmup.yaml",
      `version: 1\nmodel: { path: keras_text }\nprivacy: { deny_patterns: [email] }\nrequests:\n  - inputs: { text: [[${EMAIL}]] }\n`,
    );
    const report = await run({ command: "write", specs: ["warmup.yaml"], cwd: scene.cwd });
    const [denied] = report.models[0]!.problems.filter(({ code }) => code === "privacy-denied");
    expect(denied).toMatchObject({ where: { line: 5 } });
    expect(denied!.excerpt).toBeUndefined();
  });

  test("passes where nothing does, with patterns of one's own too", async () => {
    using scene = place("email, phone, ipv4, credit_card, { name: own, regex: 'AC[0-9]{8}' }", ["plain", "text"]);
    expect((await run({ command: "write", specs: ["warmup.yaml"], cwd: scene.cwd })).ok).toBe(true);
  });

  test("of check judges the file that is there, whoever wrote it", async () => {
    using scene = place("email", ["plain"]);
    const file = scene.path(warmupPath("keras_text"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      await framed(encodePredictionLog(predict({ text: tensor(7, [1, 1], { stringVal: [utf8(EMAIL)] }) }))),
    );
    const { models } = await run({ command: "check", specs: ["warmup.yaml"], cwd: scene.cwd });
    expect(models[0]!.problems.filter(({ code }) => code === "privacy-denied")).toMatchObject([
      { where: { record: 0, offset: 0, path: 'inputs["text"].string_val[0]' } },
    ]);
  });

  test("is refused before anything is done where a pattern does not compile", async () => {
    using scene = place("{ name: own, regex: '(' }", ["plain"]);
    const { models } = await run({ command: "write", specs: ["warmup.yaml"], cwd: scene.cwd });
    expect(models[0]!.problems).toMatchObject([{ code: "privacy-pattern", where: { file: "warmup.yaml", line: 3 } }]);
  });
});
