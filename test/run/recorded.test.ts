/** Recorded requests, from their files into the warm-up file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { decodePredictionLog } from "../../src/proto/codec.js";
import type { PredictionLog } from "../../src/proto/messages.js";
import { decodeTensor } from "../../src/record/index.js";
import type { ModelReport } from "../../src/report/index.js";
import { run } from "../../src/run.js";
import { bytesSource, RecordReader } from "../../src/tfrecord/index.js";
import { Workplace, warmupPath } from "./workplace.js";

const WARMUP = fileURLToPath(new URL("../fixtures/warmup/", import.meta.url));

const ALLOWED = "privacy: { allow_real_data: true }\n";

function place(model: string, spec: string, files: Readonly<Record<string, string | Uint8Array>> = {}): Workplace {
  const workplace = new Workplace().model(model);
  onTestFinished(() => workplace[Symbol.dispose]());
  for (const [name, content] of Object.entries(files)) workplace.file(name, content);
  return workplace.file("warmup.yaml", `version: 1\nmodel: { path: ${model} }\n${ALLOWED}${spec}`);
}

async function write({ cwd }: Workplace, command: "write" | "check" = "write"): Promise<ModelReport> {
  const { models, problems } = await run({ command, specs: ["warmup.yaml"], cwd });
  expect(problems).toEqual([]);
  return models[0]!;
}

const told = ({ problems }: ModelReport): readonly string[] =>
  problems.map(({ code, where: { file, line, record } }) => `${file}:${line ?? `record ${record}`} ${code}`);

/** The records of the file that is there. */
async function records(workplace: Workplace, model: string): Promise<readonly PredictionLog[]> {
  return logsOf(workplace.bytes(warmupPath(model))!);
}

async function logsOf(bytes: Uint8Array): Promise<readonly PredictionLog[]> {
  const logs: PredictionLog[] = [];
  for await (const { data } of new RecordReader(bytesSource(bytes))) {
    const decoded = decodePredictionLog(data.slice());
    if (!decoded.ok) throw new Error(decoded.reason);
    logs.push(decoded.value);
  }
  return logs;
}

/** Each tensor of each predict request, as TensorFlow would hold it. */
function tensorsOf(logs: readonly PredictionLog[]): readonly unknown[] {
  return logs.map((log) => {
    if (log.logType !== "predict_log") return log.logType;
    const inputs = [...log.request.inputs].sort(([a], [b]) => (a < b ? -1 : 1));
    const { outputFilter, modelSpec } = log.request;
    return {
      signature: modelSpec?.signatureName || "serving_default",
      outputFilter,
      inputs: inputs.map(([alias, proto]) => {
        const decoded = decodeTensor(proto);
        if (!decoded.ok) throw new Error(decoded.reason);
        const { dtype, shape } = decoded.value;
        const bytes = "strings" in decoded.value ? decoded.value.strings : [decoded.value.content];
        return [alias, dtype.name, shape, bytes.map((one) => Buffer.from(one).toString("hex"))];
      }),
    };
  });
}

const X = (...values: number[]) => `{"instances": [${values.join(", ")}]}\n`;
const GATEWAY = "requests: [{ from: gateway }]\nsources: { gateway: { format: rest_jsonl, path: a.jsonl } }\n";

describe("REST bodies", () => {
  test("become one record each with the rows they were sent with, in the order of the capture", async () => {
    const workplace = place("half_plus_two", GATEWAY, {
      "a.jsonl": `${X(1, 2, 5)}{"signature_name": "serving_default", "inputs": {"x": [7]}}\n${X(0.5)}`,
    });
    const report = await write(workplace);
    expect(report).toMatchObject({ ok: true, records: 3, problems: [], realData: ["a.jsonl"] });
    expect(report.sources).toEqual([
      { name: "gateway", files: ["a.jsonl"], seen: 3, taken: 3, skipped: 0, duplicates: 0 },
    ]);
    const x = (hex: string, rows: number) => ({
      signature: "serving_default",
      outputFilter: [],
      inputs: [["x", "DT_FLOAT", [rows], [hex]]],
    });
    expect(tensorsOf(await records(workplace, "half_plus_two"))).toEqual([
      x("0000803f000000400000a040", 3),
      x("0000e040", 1),
      x("0000003f", 1),
    ]);
  });

  test("are cycled and cut to batch sizes, of which the defaults are none", async () => {
    const workplace = place(
      "half_plus_two",
      "defaults: { batch_sizes: [1, 2, 4, 8] }\n" +
        "requests: [{ from: gateway }, { from: gateway, batch_sizes: [1, 5] }]\n" +
        "sources: { gateway: { format: rest_jsonl, path: a.jsonl } }\n",
      { "a.jsonl": X(1, 2) },
    );
    expect(await write(workplace)).toMatchObject({ ok: true, records: 3 });
    const [own, one, five] = tensorsOf(await records(workplace, "half_plus_two"));
    expect(own).toMatchObject({ inputs: [["x", "DT_FLOAT", [2], ["0000803f00000040"]]] });
    expect(one).toMatchObject({ inputs: [["x", "DT_FLOAT", [1], ["0000803f"]]] });
    expect(five).toMatchObject({ inputs: [["x", "DT_FLOAT", [5], ["0000803f000000400000803f000000400000803f"]]] });
  });

  test("that the model does not take are told at their lines, what they share once, without a value", async () => {
    const workplace = place("half_plus_two", GATEWAY, {
      "a.jsonl": `${X(1)}{"inputs": {"y": [7731]}}\n{"inputs": {"y": [8842]}}\n{"signature_name": "old", "inputs": [1]}\n{"instances": ["secret"]}\n`,
    });
    const report = await write(workplace);
    expect(report.ok).toBe(false);
    expect(told(report)).toEqual([
      "a.jsonl:2 plan-rest-body",
      "a.jsonl:4 plan-signature-unknown",
      "a.jsonl:5 plan-rest-value",
    ]);
    const said = JSON.stringify(report.problems);
    expect(said).toContain('(requests[0] takes it from \\"gateway\\", and 1 more like it)');
    expect(said).not.toMatch(/7731|8842|secret/);
    expect(report.drift).toEqual([]);
  });

  test("that the model does not take are left out and counted with on_bad: skip", async () => {
    const workplace = place("half_plus_two", GATEWAY.replace("path:", "on_bad: skip, path:"), {
      "a.jsonl": `${X(1)}{"inputs": {"y": [1]}}\nno JSON\n${X(2)}${X(1)}{"examples": [{}]}\n`,
    });
    const report = await write(workplace);
    expect(report).toMatchObject({ ok: true, records: 2 });
    expect(report.sources).toMatchObject([{ seen: 6, taken: 2, skipped: 3, duplicates: 1 }]);
    expect(report.problems.map(({ severity }) => severity)).not.toContain("error");
  });

  test("of which none is left are an error all the same", async () => {
    const workplace = place("half_plus_two", GATEWAY.replace("path:", "on_bad: skip, path:"), {
      "a.jsonl": '{"inputs": {"y": [1]}}\n{"inputs": {"z": [1]}}\n',
    });
    expect(told(await write(workplace))).toEqual(["warmup.yaml:4 plan-nothing-recorded"]);
  });

  test("are not to blame for what the spec says of all of them", async () => {
    const spec = GATEWAY.replace("path:", "on_bad: skip, path:").replace(
      "gateway }]",
      "gateway, output_filter: [z] }]",
    );
    const workplace = place("half_plus_two", spec, { "a.jsonl": X(1) + X(2) });
    const report = await write(workplace);
    expect(told(report)).toEqual(["warmup.yaml:4 plan-output-unknown"]);
  });

  test("keep to the limit of records, counted where the spec takes them", async () => {
    const workplace = place(
      "half_plus_two",
      `limits: { max_records: 3 }\n${GATEWAY.replace("gateway }", "gateway, repeat: 2 }")}`,
      {
        "a.jsonl": X(1) + X(2),
      },
    );
    const report = await write(workplace);
    expect(told(report)).toEqual(["warmup.yaml:5 plan-too-many-records"]);
    expect(report.problems[0]!.message).toBe("The request makes 4 records, and the limit is 3.");
  });

  test("of examples are for the method that the spec names", async () => {
    const body =
      '{"signature_name": "regression", "context": {"hours": 38.0}, "examples": [{"age": 31}, {"age": 58.5}]}\n';
    const workplace = place("tf1_classify_regress", GATEWAY, { "a.jsonl": body });
    expect(await write(workplace)).toMatchObject({ ok: true, byMethod: new Map([["regress", 1]]) });
  });
});

describe("what has changed since", () => {
  test("check compares with the capture, and says when that is another one", async () => {
    const workplace = place("half_plus_two", GATEWAY, { "a.jsonl": X(1) });
    await write(workplace);
    expect((await write(workplace, "check")).ok).toBe(true);
    workplace.file("a.jsonl", X(2));
    expect((await write(workplace, "check")).ok).toBe(false);
  });

  test("another request changes no byte of theirs", async () => {
    const workplace = place("half_plus_two", GATEWAY, { "a.jsonl": X(1) + X(2) });
    await write(workplace);
    const [before] = [workplace.bytes(warmupPath("half_plus_two"))!];
    workplace.file(
      "warmup.yaml",
      `version: 1\nmodel: { path: half_plus_two }\n${ALLOWED}${GATEWAY.replace("gateway }]", "gateway }, {}]")}`,
    );
    await write(workplace);
    const after = workplace.bytes(warmupPath("half_plus_two"))!;
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    expect(after.length).toBeGreaterThan(before.length);
  });

  test("discover reads no capture", async () => {
    const { cwd } = place("half_plus_two", GATEWAY);
    expect(await run({ command: "discover", specs: ["warmup.yaml"], cwd })).toMatchObject({ ok: true });
  });

  test("a capture outside of the workspace is not read", async () => {
    const workplace = place("half_plus_two", GATEWAY.replace("a.jsonl", "../../etc/hosts"));
    expect(told(await write(workplace))).toEqual(["warmup.yaml:5 files-outside"]);
  });
});

const LAST =
  "requests: [{ from: last }]\nsources: { last: { format: prediction_log_tfrecord, path: last, deduplicate: false } }\n";

describe("logs", () => {
  // Written by TensorFlow: see test/referee/stories/accepted.py.
  test.each([
    ["half_plus_two", "predict_float"],
    ["half_plus_two", "predict_typed_field"],
    ["several_signatures", "predict_string"],
    ["several_signatures", "predict_two_inputs"],
    ["every_dtype", "predict_every_dtype"],
    ["scalar_input", "predict_scalar"],
    ["fixed_batch", "predict_fixed_batch"],
    ["defaulted_inputs", "predict_default_left_out"],
  ])("of %s give the tensors of %s to the bit", async (model, story) => {
    const bytes = readFileSync(join(WARMUP, `${story}.tfrecord`));
    const workplace = place(model, LAST, { last: bytes });
    const report = await write(workplace);
    expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const wanted = tensorsOf(await logsOf(bytes));
    expect(wanted.length).toBeGreaterThan(0);
    expect(tensorsOf(await records(workplace, model))).toEqual(wanted);
  });

  test("of a warm-up file of our own give the same file again", async () => {
    const spec =
      "requests:\n  - { batch_sizes: [1, 3], inputs: { x: { random_data: { min: -1, max: 1 } } } }\n  - { inputs: { x: [.nan, -0.0] }, output_filter: [y] }\n";
    const workplace = place("half_plus_two", spec);
    const first = await write(workplace);
    workplace.file("last", workplace.bytes(warmupPath("half_plus_two"))!);
    workplace.file("warmup.yaml", `version: 1\nmodel: { path: half_plus_two }\n${ALLOWED}${LAST}`);
    expect(await write(workplace)).toMatchObject({ ok: true, changed: false, sha256: first.sha256 });
  });

  test("of another dtype or without an input are told at their records", async () => {
    const workplace = place("half_plus_two", LAST, {
      last: readFileSync(join(WARMUP, "predict_two_inputs.tfrecord")),
    });
    const report = await write(workplace);
    expect(told(report)).toEqual([
      "last:record 0 plan-input-unknown",
      "last:record 0 plan-input-unknown",
      "last:record 0 plan-input-missing",
    ]);
  });
});

describe("lines of a table", () => {
  const PEOPLE = (request: string, more = "") =>
    `requests: [${request}]\nsources: { people: { format: csv, path: a.csv${more} } }\n`;

  test("are one input a column, and one row each; what no input is named after is left out with a note", async () => {
    const workplace = place("several_signatures", PEOPLE("{ from: people, signature_name: shout, batch_sizes: [3] }"), {
      "a.csv": "text,id\nquiet,7\n5,8\n",
    });
    const report = await write(workplace);
    expect(told(report).filter((one) => !one.includes("not-covered"))).toEqual(["a.csv:2 plan-columns-unread"]);
    const [record] = tensorsOf(await records(workplace, "several_signatures"));
    const hex = (text: string) => Buffer.from(text).toString("hex");
    expect(record).toMatchObject({ inputs: [["text", "DT_STRING", [3], [hex("quiet"), hex("5"), hex("quiet")]]] });
  });

  test("that lack an input, or are a cell where a row is wanted, are told at their lines", async () => {
    const lacking = place("half_plus_two", PEOPLE("{ from: people }"), { "a.csv": "x\n1.5\ny\n" });
    expect(told(await write(lacking))).toEqual(["a.csv:3 values-wrong-kind"]);
    const wide = place("fixed_batch", PEOPLE("{ from: people }"), { "a.csv": "x\n1.5\n" });
    expect(told(await write(wide))).toEqual(["a.csv:2 plan-recorded-form"]);
    const other = place("half_plus_two", PEOPLE("{ from: people }"), { "a.csv": "z\n1.5\n" });
    expect(told(await write(other))).toEqual(["a.csv:2 plan-columns-unread", "a.csv:2 plan-input-missing"]);
  });
});

test("examples are none for a signature that parses none", async () => {
  const spec = "requests: [{ from: a }]\nsources: { a: { format: tf_example_jsonl, path: a.jsonl } }\n";
  const workplace = place("half_plus_two", spec, {
    "a.jsonl": '{"features": {"feature": {"x": {"floatList": {"value": [1]}}}}}\n',
  });
  expect(told(await write(workplace))).toEqual(["a.jsonl:1 plan-recorded-form"]);
});

describe("a method beside from", () => {
  const last = readFileSync(join(WARMUP, "classify_example_list.tfrecord"));

  test("is one that the logs must be for", async () => {
    const workplace = place("tf_example", LAST.replace("last }]", "last, method: predict }]"), { last });
    expect(new Set(told(await write(workplace)))).toEqual(new Set(["last:record 0 sources-method"]));
  });

  test("picks them with on_bad: skip, and is an error where none is left", async () => {
    const spec = LAST.replace("last }]", "last, method: predict }]").replace("path:", "on_bad: skip, path:");
    const workplace = place("tf_example", spec, { last });
    expect(told(await write(workplace))).toEqual(["warmup.yaml:4 sources-none-left"]);
  });
});
