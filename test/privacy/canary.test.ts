/** One value that stands nowhere else, in every kind of data file and at every kind of fault: no report shows it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { encodePredictionLog } from "../../src/proto/codec.js";
import type { PredictionLog } from "../../src/proto/messages.js";
import { annotations, formatJson, formatMarkdown, formatText } from "../../src/report/index.js";
import { run } from "../../src/run.js";
import { framed } from "../serving/framed.js";
import { predict, tensor } from "../serving/build.js";
import { Workplace, warmupPath } from "../run/workplace.js";

const WORD = "Qz7canary";
/** Digits that no count, offset or hash of these runs has; of the float the first few, whatever rounds the rest. */
const NUMBER = "73182645091";
const CANARIES = [WORD, "cXo3Y2FuYXJ5", "UXo3Y2FuYXJ5", "731826"];

interface Fault {
  /** The fixture model. */
  readonly model: string;
  /** `requests` of the spec. */
  readonly requests: string;
  /** `sources` of the spec. */
  readonly sources?: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The only record of `traffic.log`. */
  readonly log?: PredictionLog;
  /** The fault is really met. */
  readonly code: string;
}

const x = (file: string, key = "input_data_file") => `[{ inputs: { x: { ${key}: ${file} } } }]`;
const half = (code: string, file: string, content: string | Uint8Array, key?: string): Fault => ({
  model: "half_plus_two",
  requests: x(file, key),
  files: { [file]: content },
  code,
});
const rest = (code: string, body: string, model = "half_plus_two"): Fault => ({
  model,
  requests: "[{ rest_body: body.json }]",
  files: { "body.json": body },
  code,
});

const recorded = (code: string, format: string, content: string | Uint8Array, model = "half_plus_two"): Fault => ({
  model,
  requests: "[{ from: traffic }]",
  sources: `{ traffic: { format: ${format}, path: traffic.log } }`,
  files: { "traffic.log": content },
  code,
});
const sagemaker = (body: string): string =>
  JSON.stringify({
    captureData: {
      endpointInput: { observedContentType: "application/json", mode: "INPUT", data: body, encoding: "JSON" },
    },
  });

const FAULTS: Readonly<Record<string, Fault>> = {
  "text where a number goes": half("values-wrong-kind", "x.json", `["${WORD}"]`),
  "one piece of text where a number goes": half("values-wrong-kind", "x.json", `"${WORD}"`),
  "base64 where a number goes": half("values-wrong-kind", "x.json", `[{"b64": "${btoa(WORD)}"}]`),
  "a number that no float holds": half("values-inexact", "x.json", `[${NUMBER}]`),
  "a number past the dtype": half("values-out-of-range", "x.json", `[${NUMBER}e200]`),
  "lists of several lengths": half("values-ragged", "x.json", `[["${WORD}"], ["${WORD}", 1]]`),
  "a shape that does not fit": half("values-shape", "x.json", `[[["${WORD}"]]]`),
  "an object where a list goes": half("spec-wrong-type", "x.json", `{"${WORD}": "${WORD}"}`),
  "JSON that ends": half("files-json", "x.json", `["${WORD}", `),
  "JSON that is none": half("files-json", "x.json", `[${WORD}]`),
  "JSON with something behind": half("files-json", "x.json", `[1] "${WORD}"`),
  "JSON with a number too large": half("files-json", "x.json", `[1e${NUMBER}]`),
  "lines where numbers go": half("values-wrong-kind", "x.txt", `${WORD}\n${WORD}\n`, "text_file"),
  "lines that are no UTF-8": half(
    "files-text",
    "x.txt",
    Buffer.concat([Buffer.from(WORD), Uint8Array.of(0xff)]),
    "text_file",
  ),
  "an array of text where numbers go": half("values-wrong-kind", "x.npy", npy(`'|S9'`, "(1,)", Buffer.from(WORD))),
  "an array whose numbers no float holds": half("values-inexact", "x.npy", npy(`'<i8'`, "(1,)", int64(BigInt(NUMBER)))),
  "an array of too large numbers": half("values-out-of-range", "x.npy", npy(`'<f8'`, "(1,)", float64(7.31826e300))),
  "an array with a strange header": half("files-npy", "x.npy", npy(`'${WORD}'`, "(1,)", Buffer.from(WORD))),
  "an array whose header is none": half("files-npy", "x.npy", npy(WORD, "", Buffer.from(WORD))),
  "an archive that is none": half("files-npz", "x.npz", `PK${WORD}`),
  "raw bytes of another length": half("values-shape", "x.bin", WORD),
  "bytes of a file that is no array": half("values-not-for-dtype", "x.txt", WORD),
  "an image where no image fits": half("values-shape", "x.jpg", WORD),
  "an image that is none": {
    model: "keras_conv",
    requests: "[{ inputs: { image: { input_data_file: x.jpg } } }]",
    files: { "x.jpg": WORD },
    code: "values-image",
  },
  "an id past its table": {
    model: "id_tables",
    requests: "[{ inputs: { country: { input_data_file: x.json }, hour: [0], input_ids: [[0]], type_ids: [[0]] } }]",
    files: { "x.json": `[${NUMBER}]` },
    code: "plan-ids-outside",
  },
  "a body that is no object": rest("spec-rest-body", `"${WORD}"`),
  "a body without its keys": rest("spec-rest-body", `{"${WORD}": "${WORD}"}`),
  "a body with text where a number goes": rest("plan-rest-value", `{"instances": ["${WORD}"]}`),
  "a row with text where a number goes": rest("plan-rest-value", `{"instances": [{"x": 1}, {"x": "${WORD}"}]}`),
  "a column with text where a number goes": rest("plan-rest-value", `{"inputs": {"x": [1, "${WORD}"]}}`),
  "a column with another shape": rest("plan-rest-value", `{"inputs": {"x": [[1], "${WORD}"]}}`),
  "a row with keys that no input has": rest("plan-rest-body", `{"instances": [{"${WORD}": 1}]}`),
  "a row that is none": rest("plan-rest-body", `{"instances": [{"x": 1}, "${WORD}"]}`),
  "an object for a value": rest("plan-rest-value", `{"instances": [{"x": {"${WORD}": "${WORD}"}}]}`),
  "base64 that is none": rest("plan-rest-value", `{"instances": [{"b64": "${WORD}%"}]}`, "image_jpeg"),
  "a body with a fraction for an integer": {
    ...rest(
      "plan-rest-value",
      `{"instances": [{"country": ${NUMBER}.5, "hour": 1, "input_ids": [1], "type_ids": [1]}]}`,
    ),
    model: "id_tables",
  },
  "a feature of two kinds": {
    model: "tf1_classify_regress",
    requests: "[{ method: regress, signature_name: regression, rest_body: body.json }]",
    files: { "body.json": `{"examples": [{"age": [1.5, "${WORD}"]}]}` },
    code: "spec-rest-body",
  },
  "a feature of another kind than the graph reads": {
    model: "tf1_classify_regress",
    requests: "[{ method: regress, signature_name: regression, rest_body: body.json }]",
    files: { "body.json": `{"examples": [{"age": "${WORD}"}]}` },
    code: "values-wrong-kind",
  },
  "a recorded line that is no JSON": recorded("sources-bad-item", "rest_jsonl", `{"instances": [${WORD}]}\n`),
  "a recorded line that is no body": recorded("sources-bad-item", "rest_jsonl", `{"${WORD}": "${WORD}"}\n`),
  "a recorded body with text where a number goes": recorded(
    "plan-rest-value",
    "rest_jsonl",
    `{"instances": ["${WORD}"]}\n`,
  ),
  "a recorded row with keys that no input has": recorded(
    "plan-rest-body",
    "rest_jsonl",
    `{"instances": [{"${WORD}": 1}]}\n`,
  ),
  "a recorded event that is none": recorded("sources-bad-item", "cloudevents_jsonl", `{"data": "${WORD}"}\n`),
  "a recorded capture whose body is no JSON": recorded(
    "sources-bad-item",
    "sagemaker_data_capture",
    `${sagemaker(WORD)}\n`,
  ),
  "a recorded capture with text where a number goes": recorded(
    "plan-rest-value",
    "sagemaker_data_capture",
    `${sagemaker(`{"instances": ["${WORD}"]}`)}\n`,
  ),
  "a cell of text where a number goes": recorded("values-wrong-kind", "csv", `x\n${WORD}\n`),
  "a row with too many cells": recorded("sources-bad-item", "csv", `x\n1,${WORD}\n`),
  "a record that is no record": recorded("sources-broken-file", "example_tfrecord", WORD.repeat(3)),
  "a recorded log for another dtype": {
    ...recorded("plan-recorded-dtype", "prediction_log_tfrecord", new Uint8Array()),
    files: {},
    log: predict({ x: tensor(7, [1], { stringVal: [Buffer.from(WORD)] }) }, [], "serving_default"),
  },
  "a recorded Example of another kind than the graph reads": recorded(
    "values-feature-kind",
    "tf_example_jsonl",
    `{"features": {"feature": {"item": {"int64List": {"value": ["1", "2", "3"]}}, "price": {"bytesList": {"value": ["${btoa(WORD)}"]}}}}}\n`,
    "mapped_examples",
  ),
  "an example that is none": {
    model: "tf1_classify_regress",
    requests: "[{ method: regress, signature_name: regression, rest_body: body.json }]",
    files: { "body.json": `{"examples": ["${WORD}"], "context": "${WORD}"}` },
    code: "spec-rest-body",
  },
};

describe("no value of a data file is in any report", () => {
  test.each(Object.entries(FAULTS))("%s", async (_, { model, requests, sources = "{}", files, log, code }) => {
    using place = new Workplace()
      .model(model)
      .file(
        "warmup.yaml",
        `version: 1\nmodel: { path: ${model} }\nprivacy: { allow_real_data: true }\nsources: ${sources}\nrequests: ${requests}\n`,
      );
    if (log) place.file("traffic.log", await framed(encodePredictionLog(log)));
    for (const [name, content] of Object.entries(files)) place.file(name, content);
    const { codes, told } = await everything(place, "write");
    expect(codes).toContain(code);
    for (const canary of CANARIES) expect(told).not.toContain(canary);
  });
});

const LOGS: Readonly<Record<string, PredictionLog>> = {
  "text where a number goes": predict({ x: tensor(7, [1], { stringVal: [Buffer.from(WORD)] }) }),
  "values that are not read": predict({ x: tensor(1, [1], { floatVal: [1], stringVal: [Buffer.from(WORD)] }) }),
  "a number that wraps around": predict({ x: tensor(6, [1], { intVal: [731826450] }) }),
  "bytes that are no tensor": predict({ x: tensor(1, [1], { tensorContent: Buffer.from(WORD) }) }),
  "bytes that are no booleans": predict({ x: tensor(10, [WORD.length], { tensorContent: Buffer.from(WORD) }) }),
  "other values than the spec makes": predict({ x: tensor(1, [1], { floatVal: [7318264] }) }),
};

describe("no value of a warm-up file that another tool wrote is in any report", () => {
  test.each(Object.entries(LOGS))("%s", async (_, log) => {
    using place = new Workplace()
      .model("half_plus_two")
      .file("warmup.yaml", "version: 1\nmodel: { path: half_plus_two }\n");
    const file = place.path(warmupPath("half_plus_two"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await framed(encodePredictionLog(log)));
    const { codes, told } = await everything(place, "check");
    expect(codes.length).toBeGreaterThan(0);
    for (const canary of CANARIES) expect(told).not.toContain(canary);
    const shown = await run({ command: "show", path: "half_plus_two", cwd: place.cwd });
    const listing = `${formatText(shown, LOUD)}${formatJson(shown, { version: "0" })}`;
    for (const canary of CANARIES) expect(listing).not.toContain(canary);
  });
});

const LOUD = { color: false, verbose: true, quiet: false, times: false };

/** All that a run can say, in every format. */
async function everything(place: Workplace, command: "write" | "check") {
  const report = await run({ command, cwd: place.cwd, specs: ["warmup.yaml"] });
  const problems = [...report.problems, ...report.models.flatMap((model) => model.problems)];
  const told = [
    formatText(report, LOUD),
    formatMarkdown(report),
    formatJson(report, { version: "0" }),
    JSON.stringify(annotations(report)),
  ].join("\n");
  return { codes: problems.map(({ code }) => code), told: told.replaceAll(/"sha256": "\w+"|sha256  \w+/g, "") };
}

/** A `.npy` file of version 1.0, laid out by hand. */
function npy(descr: string, shape: string, data: Uint8Array): Uint8Array {
  const header = shape === "" ? descr : `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }`;
  const padded = Buffer.from(`${header.padEnd(117)}\n`, "latin1");
  return Buffer.concat([Buffer.from("\x93NUMPY\x01\x00", "latin1"), Uint8Array.of(118, 0), padded, data]);
}

function int64(value: bigint): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(value);
  return bytes;
}

function float64(value: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}
