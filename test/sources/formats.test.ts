import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { bytesSource, RecordReader } from "../../src/tfrecord/index.js";
import { decodePredictionLog } from "../../src/proto/codec.js";
import type { PredictionLog } from "../../src/proto/messages.js";
import type { ExampleTwin } from "../referee/referee.js";
import { framed } from "../tfrecord/memory-sink.js";
import { bodies, examples, folder, said, sampled } from "./rig.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/sources/", import.meta.url));
const twin = JSON.parse(readFileSync(join(FIXTURES, "examples.json"), "utf8")) as readonly ExampleTwin[];

const event = (data: object): string =>
  JSON.stringify({
    specversion: "1.0",
    id: "36a0",
    source: "http://localhost:9081/",
    type: "org.kubeflow.serving.inference.request",
    ...data,
  });

const capture = (endpointInput: object): string =>
  JSON.stringify({
    captureData: {
      endpointInput: { observedContentType: "application/json", mode: "INPUT", encoding: "JSON", ...endpointInput },
      endpointOutput: { observedContentType: "application/json", mode: "OUTPUT", data: "[1]", encoding: "JSON" },
    },
    eventMetadata: { eventId: "aca1", inferenceTime: "2024-05-01T10:00:00Z" },
    eventVersion: "0",
  });

const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("tf.Example that TensorFlow wrote", () => {
  test.each(["examples.tfrecord", "examples.tfrecord.gz", "examples.tfrecord.zlib"])(
    "is what it was: %s",
    async (file) => {
      const outcome = await sampled(FIXTURES, { format: "example_tfrecord", file });
      expect(outcome.problems).toEqual([]);
      expect(examples(outcome)).toEqual(twin);
      expect(outcome.value!.requests[1]!.place).toMatchObject({ record: 1, offset: 16 + 61 });
    },
  );

  test.each(["examples.jsonl", "examples.snake.jsonl.gz"])("in JSON is what it was: %s", async (file) => {
    const outcome = await sampled(FIXTURES, { format: "tf_example_jsonl", file });
    expect(outcome.problems).toEqual([]);
    expect(examples(outcome)).toEqual(twin);
  });
});

describe("tf.Example in JSON", () => {
  const read = async (line: string) => {
    const outcome = await sampled(folder({ "a.jsonl": line }), { format: "tf_example_jsonl" });
    return outcome.value ? examples(outcome)[0] : said(outcome)[0]!.replace(/^.*This line is no tf.Example: /, "");
  };
  const feature = (json: string): string => `{"features": {"feature": {"x": ${json}}}}`;

  test.each<[string, unknown]>([
    ['{"int64List": {"value": [5, "5", 5.0, 1e3, -0]}}', ["int64_list", ["5", "5", "5", "1000", "0"]]],
    ['{"int64_list": {"value": [9223372036854775807]}}', ["int64_list", ["9223372036854775807"]]],
    [
      '{"floatList": {"value": [5, "2.5", NaN, "-Infinity"]}}',
      ["float_list", ["40a00000", "40200000", "7fc00000", "ff800000"]],
    ],
    ['{"bytesList": {"value": ["_-8", "AA"]}}', ["bytes_list", ["ffef", "00"]]],
    ['{"floatList": {"value": null}}', ["float_list", []]],
    ['{"floatList": null}', [null, []]],
    ["{}", [null, []]],
  ])("%s", async (json, value) => {
    expect(await read(feature(json))).toEqual({ x: value });
  });

  test.each([
    ['{"int64List": {"value": [1.5]}}', "an int64List holds what is no 64-bit integer."],
    ['{"int64List": {"value": [9223372036854775808]}}', "an int64List holds what is no 64-bit integer."],
    ['{"int64List": {"value": ["1e3"]}}', "an int64List holds what is no 64-bit integer."],
    ['{"int64List": {"value": [true]}}', "an int64List holds what is no 64-bit integer."],
    ['{"floatList": {"value": [1e39]}}', "a floatList holds what is no 32-bit float."],
    ['{"floatList": {"value": ["x"]}}', "a floatList holds what is no 32-bit float."],
    ['{"bytesList": {"value": ["a"]}}', "a bytesList holds what is no base64."],
    ['{"bytesList": {"value": [1]}}', "a bytesList holds what is no base64."],
    ['{"intList": {}}', "a feature has a key that is none of bytesList, floatList and int64List."],
    ['{"floatList": {}, "int64List": {}}', "a feature has values of two kinds."],
    ['{}, "x": {}', "it has the same feature twice."],
  ])("%s is refused", async (json, message) => {
    expect(await read(feature(json))).toBe(message);
  });

  test("of another form is refused", async () => {
    for (const line of ['{"instances": [1]}', "[]", '{"features": {"x": {}}}', '{"features": [1]}']) {
      expect(await read(line)).toBe("it is not of the form {features: {feature: {name: ...}}}.");
    }
  });
});

describe("CSV", () => {
  test("is read as Python's csv module reads what it wrote", async () => {
    const rows = JSON.parse(readFileSync(join(FIXTURES, "rows.json"), "utf8")) as readonly object[];
    const outcome = await sampled(FIXTURES, { format: "csv", file: "rows.csv" });
    expect(outcome.problems).toEqual([]);
    const columns = outcome.value!.requests.map(({ body }) =>
      body.kind === "row" ? Object.fromEntries(body.columns) : {},
    );
    expect(columns).toEqual(rows);
    expect(outcome.value!.requests.map(({ place }) => place.line)).toEqual([2, 3, 5, 6]);
  });

  test.each([
    ["a,b\n1\n", "sources-bad-item at a.csv 2: This row has 1 cells, and the header has 2."],
    ["a,b\n\n1,2,3\n", "sources-bad-item at a.csv 3: This row has more than 2 cells, and the header has 2."],
    [
      'a\n5" disk\n',
      "sources-bad-item at a.csv 2: This row has a quote within a cell that does not begin with one, or that does not end.",
    ],
    [
      'a\n"5"6\n',
      "sources-bad-item at a.csv 2: This row has a quote within a cell that does not begin with one, or that does not end.",
    ],
    [
      'a\n1\n"5\n6\n',
      "sources-bad-item at a.csv 3: This row has a quote within a cell that does not begin with one, or that does not end.",
    ],
    ["a,\n1,2\n", "sources-broken-file at a.csv 1: The file has a header with a column that has no name."],
    ["a,b,a\n1,2,3\n", "sources-broken-file at a.csv 1: The file has a header that names a column twice."],
    ["a,\xff\n", "sources-broken-file at a.csv 1: The file has a header that is no row of CSV in UTF-8."],
  ])("%j is refused", async (text, message) => {
    const directory = folder({ "a.csv": Buffer.from(text, "latin1") });
    expect(said(await sampled(directory, { format: "csv" }), directory)[0]).toBe(message);
  });
});

describe("CloudEvents", () => {
  const body = { instances: [[1, 2]], signature_name: "s" };

  test("carry a body as an object, as text or in base64; responses and other events are passed over", async () => {
    const lines = [
      event({ data: body }),
      event({ type: "org.kubeflow.serving.inference.response", data: { predictions: [1] } }),
      event({ data: JSON.stringify({ ...body, instances: [3] }), datacontenttype: "application/json" }),
      event({ data_base64: base64(JSON.stringify({ inputs: { x: [4] } })) }),
    ];
    const outcome = await sampled(folder({ "a.jsonl": lines.join("\n") }), { format: "cloudevents_jsonl" });
    expect(outcome.problems).toEqual([]);
    expect(bodies(outcome)).toEqual([body, { ...body, instances: [3] }, { inputs: { x: [4] } }]);
    expect(outcome.value).toMatchObject({ seen: 3, skipped: 0 });
  });

  test("of the same request are the same, whatever their ids", async () => {
    const lines = [1, 2, 3].map((id) => event({ id: `${id}`, data: body }));
    const { value } = await sampled(folder({ "a.jsonl": lines.join("\n") }), { format: "cloudevents_jsonl" });
    expect(value!.requests.map(({ recorded }) => recorded)).toEqual([3]);
  });

  test("keep every digit", async () => {
    const line =
      '{"data":{"instances":[9007199254740993, NaN]},"specversion":"1.0","type":"org.kubeflow.serving.inference.request"}';
    const { value } = await sampled(folder({ "a.jsonl": line }), { format: "cloudevents_jsonl" });
    const { body } = value!.requests[0]!;
    expect(body.kind === "rest" && body.json.get("instances")).toEqual([9007199254740993n, Number.NaN]);
  });

  test.each([
    [event({ data: "[1]" }), "has `data` that is no JSON object."],
    [event({ data: "{]" }), "has `data` that is no JSON: a name in quotes is missing."],
    [event({ data_base64: "a" }), "has a `data_base64` that is no base64."],
    [event({ data_base64: "/w==" }), "has `data_base64` that is not UTF-8."],
    [event({}), "is an event with neither `data` nor a text `data_base64`."],
    [
      event({ specversion: "0.3", data: {} }),
      "is no CloudEvent: it lacks `type`, or `specversion` with the value 1.0.",
    ],
    ["[]", "is no JSON object."],
  ])("%s is refused", async (line, message) => {
    const outcome = await sampled(folder({ "a.jsonl": line }), { format: "cloudevents_jsonl" });
    expect(said(outcome)[0]).toContain(`This line ${message}`);
  });
});

describe("SageMaker data capture", () => {
  test.each<[object, unknown]>([
    [{ data: '{"instances": [1, 2]}' }, { instances: [1, 2] }],
    [{ data: '{"signature_name": "s", "inputs": {"x": [1]}}' }, { signature_name: "s", inputs: { x: [1] } }],
    [
      { data: "[[1, 2], [3, 4]]" },
      {
        instances: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [{ data: "[1, 2]" }, { instances: [[1, 2]] }],
    [{ data: '{"x": 1}' }, { instances: [{ x: 1 }] }],
    [
      { data: '{"x": 1}\n{"x": 2}\n', observedContentType: "application/jsonlines" },
      { instances: [{ x: 1 }, { x: 2 }] },
    ],
    [
      { data: "1.5,2\n3,4\n", encoding: "CSV", observedContentType: "text/csv" },
      {
        instances: [
          [1.5, 2],
          [3, 4],
        ],
      },
    ],
    [{ data: "1\n2", encoding: "CSV" }, { instances: [1, 2] }],
    [{ data: "red,blue\n", encoding: "CSV" }, { instances: [["red", "blue"]] }],
    [{ data: base64("[[5]]"), encoding: "BASE64" }, { instances: [[5]] }],
    [
      { data: base64("5,6"), encoding: "BASE64", observedContentType: "text/csv; charset=utf-8" },
      { instances: [[5, 6]] },
    ],
  ])("%j is the body that the container makes of it", async (input, body) => {
    const outcome = await sampled(folder({ "a.jsonl": capture(input) }), { format: "sagemaker_data_capture" });
    expect(outcome.problems).toEqual([]);
    expect(bodies(outcome)).toEqual([body]);
  });

  test("of answers alone is passed over", async () => {
    const lines = ['{"captureData": {"endpointOutput": {"data": "1"}}}', capture({ data: "[[1]]" })];
    const outcome = await sampled(folder({ "a.jsonl": lines.join("\n") }), { format: "sagemaker_data_capture" });
    expect(outcome.value).toMatchObject({ seen: 1, skipped: 0 });
  });

  test.each<[string, string]>([
    [capture({ data: "1,red", encoding: "CSV" }), "has `data` that is no JSON: no value stands."],
    [capture({ data: [1] }), "has an `endpointInput` without text `data`."],
    [capture({ data: "x", encoding: "NONE" }), "has an `encoding` that is none of JSON, CSV and BASE64."],
    [capture({ data: "x!", encoding: "BASE64" }), "has `data` that is no base64, or no text in base64."],
    [
      capture({ data: "AAAA", encoding: "BASE64", observedContentType: "application/x-image" }),
      "has a content type that the container does not take.",
    ],
    ['{"captureData": 1}', "is no record of data capture: it is no object, or a part of it is none."],
    ['{"instances": [1]}', "is no record of data capture: it lacks `captureData`."],
  ])("%s is refused", async (line, message) => {
    const outcome = await sampled(folder({ "a.jsonl": line }), { format: "sagemaker_data_capture" });
    expect(said(outcome)[0]).toContain(`This line ${message}`);
  });
});

describe("PredictionLog", () => {
  const WARMUP = fileURLToPath(new URL("../fixtures/warmup/", import.meta.url));

  test("of the warm-up files that TensorFlow wrote gives the requests that are in them", async () => {
    const logs: PredictionLog[] = [];
    for (const name of readdirSync(WARMUP)
      .filter((file) => file.endsWith(".tfrecord"))
      .sort()) {
      for await (const { data } of new RecordReader(bytesSource(unpacked(readFileSync(join(WARMUP, name)))))) {
        const decoded = decodePredictionLog(data);
        if (decoded.ok && decoded.value.logType && decoded.value.logType !== "session_run_log")
          logs.push(decoded.value);
      }
    }
    const outcome = await sampled(WARMUP, {
      format: "prediction_log_tfrecord",
      file: "*.tfrecord",
      onBad: "skip",
      deduplicate: false,
    });
    expect(logs.length).toBeGreaterThan(100);
    expect(outcome.value!.requests.map(({ body }) => body.kind === "prediction_log" && body.log)).toEqual(logs);
  });

  test("of the same request is the same, whatever was logged about it and answered", async () => {
    // predict_log { request { model_spec { name: "m" } } }, and the same with log_metadata, a response and unknown fields.
    const request = [0x0a, 0x05, 0x0a, 0x03, 0x0a, 0x01, 0x6d];
    const plain = Uint8Array.from([0x32, request.length, ...request]);
    const response = [0x12, 0x02, 0x12, 0x00];
    const full = [
      0x0a,
      0x02,
      0x20,
      0x07,
      0x32,
      request.length + 4,
      ...response,
      ...request,
      0x78,
      0x01,
      0x82,
      0x01,
      0x00,
    ];
    const directory = folder({ "a.tfrecord": await framed(Uint8Array.from(full), plain) });
    const { value } = await sampled(directory, { format: "prediction_log_tfrecord" });
    expect(value!.requests).toHaveLength(1);
    expect(value!.requests[0]).toMatchObject({ recorded: 2, body: { log: { request: { modelSpec: { name: "m" } } } } });
  });

  test("without a request is refused", async () => {
    const directory = folder({
      "a.tfrecord": await framed(new Uint8Array(), Uint8Array.of(0x2a, 0), Uint8Array.of(0x32, 9)),
    });
    expect(said(await sampled(directory, { format: "prediction_log_tfrecord" }), directory).slice(0, 3)).toEqual([
      "sources-bad-item at a.tfrecord record 0 at 0: This record is a PredictionLog without a request.",
      "sources-bad-item at a.tfrecord record 1 at 16: This record is a session_run_log, with which no server warms up.",
      "sources-bad-item at a.tfrecord record 2 at 34: This record is no PredictionLog: length is 9, but only 0 bytes are left at byte 1, in predict_log.",
    ]);
  });
});

describe("stratified", () => {
  const request = (signature: string, rows: number, id: number): string =>
    `${JSON.stringify({ signature_name: signature, instances: Array.from({ length: rows }, () => id) })}\n`;
  const lines = Array.from({ length: 3000 }, (_, i) =>
    request(i % 100 === 0 ? "rare" : "common", i % 3 === 0 ? 8 : 1, i),
  );
  const counts = (found: readonly unknown[]): Record<string, number> => {
    const counted: Record<string, number> = {};
    for (const body of found as readonly { signature_name: string; instances: number[] }[]) {
      const key = `${body.signature_name} ${body.instances.length}`;
      counted[key] = (counted[key] ?? 0) + 1;
    }
    return counted;
  };

  test("every combination is there, as evenly as there are requests of it", async () => {
    const directory = folder({ "a.jsonl": lines.join("") });
    const sample = { count: 42, stratifyBy: ["signature_name", "batch_size"] } as const;
    const outcome = await sampled(directory, { sample });
    // rare: 20 of one row and 10 of eight.
    expect(counts(bodies(outcome))).toEqual({ "common 1": 11, "common 8": 11, "rare 1": 10, "rare 8": 10 });
    expect(outcome.problems).toEqual([]);
    expect(Object.keys(counts(bodies(await sampled(directory, { sample: { count: 4 } }))))).not.toContain("rare 8");
  });

  test("more combinations than places are told", async () => {
    const directory = folder({ "a.jsonl": lines.join("") });
    const outcome = await sampled(directory, { sample: { count: 3, stratifyBy: ["signature_name", "batch_size"] } });
    expect(outcome.value!.requests).toHaveLength(3);
    expect(said(outcome)).toEqual([
      'sources-not-represented at warmup.yaml 1: "traffic" has more combinations of signature_name, batch_size than the 3 requests that are taken.',
    ]);
  });

  test("columns, examples and logs tell their batch size too", async () => {
    const batch = (json: string): string => `${json}\n`;
    const text = [
      '{"inputs": {"x": [1, 2], "y": 5}}',
      '{"inputs": [1]}',
      '{"examples": [{}, {}, {}]}',
      '{"inputs": {"b64": 1}}',
    ];
    const directory = folder({ "a.jsonl": text.map(batch).join("") });
    const outcome = await sampled(directory, { sample: { count: 3, stratifyBy: ["batch_size"] } });
    expect(said(outcome)[0]).toMatch(/^sources-not-represented/);
  });
});

/** One of the fixtures is the story of a file that was packed. */
function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

test("lines that are packed with gzip are read, several members and all", async () => {
  const packed = Buffer.concat([gzipSync('\u{feff}{"instances": [1]}\r\n{"inst'), gzipSync('ances": [2]}')]);
  const outcome = await sampled(folder({ "a.log": packed }));
  expect(bodies(outcome)).toEqual([{ instances: [1] }, { instances: [2] }]);
});
