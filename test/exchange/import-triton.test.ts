import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { draftImported } from "../../src/exchange/index.js";
import { line } from "../../src/init/line.js";
import { parseSpec } from "../../src/spec/index.js";
import { scratch } from "../model/fixtures.js";
import { model } from "../plan/rig.js";
import { FIXTURES, imported, planned, tensorsOf } from "./rig.js";

const fixture = (name: string) => readFileSync(join(FIXTURES, name));
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const int32 = (...values: number[]) => Buffer.from(Int32Array.from(values).buffer).toString("hex");

const IMAGES = model({ serving_default: { inputs: { images: "float32 [-1, 224, 224, 3]" } } });
const SCORES = model({
  scores: { inputs: { ids: "int32 [-1, 3]", mask: "bool [-1, 3]", words: "string [-1, 2, 1]" } },
});
const SEQUENCE = model({ serving_default: { inputs: { tokens: "int64 [1, 16]", threshold: "float64 []" } } });

describe("a draft from a config", () => {
  test("is one that says all that the config says, and what it does not take over", async () => {
    const { text, requests, all } = await imported("triton", fixture("zero-and-random.pbtxt"), IMAGES);
    expect(requests).toBe(2);
    expect(codes(all)).toEqual(["exchange-not-taken-over"]);
    expect(text).toContain("# Not taken over, having no counterpart: instance_group.");
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+warmup\.schema\.json\n/);
    const { spec } = await planned(text!, IMAGES);
    expect(spec.model.name).toBe("resnet");
    expect(spec.serving).toMatchObject({ allowedBatchSizes: [4, 8, 16], maxBatchSize: 16 });
    expect(spec.requests).toMatchObject([
      { name: "zeros of four", method: "predict", batchSizes: [4], repeat: 2 },
      { name: "noise", batchSizes: [1], repeat: 1 },
    ]);
  });

  test("reads raw rows from their file and strings out of theirs, for the signature that the config names", async () => {
    const { text, all } = await imported("triton", fixture("files.pbtxt"), SCORES);
    expect(codes(all)).toEqual(["exchange-not-taken-over", "exchange-ask"]);
    expect(all[0]!.message).toContain('"TF_NUM_INTRA_THREADS"');
    expect(text).toContain("input_data_file: warmup/ids.bin");
    expect(text).toContain('value: [["n\u00e4h"], [{ b64: "/wA=" }]]');
    const allowed = text!.replace("# privacy:", "privacy:");
    const { plan, spec } = await planned(allowed, SCORES);
    expect(spec.requests).toMatchObject([{ signatureName: "scores" }]);
    expect(tensorsOf(plan)).toEqual([
      {
        ids: { dtype: "DT_INT32", shape: [2, 3], values: [int32(7, -1, 2 ** 31 - 1, 7, -1, 2 ** 31 - 1)] },
        mask: { dtype: "DT_BOOL", shape: [2, 3], values: ["00".repeat(6)] },
        words: { dtype: "DT_STRING", shape: [2, 2, 1], values: ["6ec3a468", "ff00", "6ec3a468", "ff00"] },
      },
    ]);
  });

  test("asks for the word that data files may ship with the model, and is refused without it", async () => {
    const { text, all } = await imported("triton", fixture("files.pbtxt"), SCORES);
    expect(all.at(-1)).toMatchObject({ code: "exchange-ask", severity: "warning" });
    await expect(planned(text!, SCORES)).rejects.toThrow("which this spec does not allow");
  });

  test("has whole shapes and no batch where max_batch_size is 0; reshape makes scalars", async () => {
    const { text, requests } = await imported("triton", fixture("unbatched.pbtxt"), SEQUENCE);
    expect(requests).toBe(1);
    expect(text).toContain("batched: false  # max_batch_size is 0");
    const [record] = tensorsOf((await planned(text!, SEQUENCE)).plan) as [Record<string, { shape: number[] }>];
    expect(record["tokens"]!.shape).toEqual([1, 16]);
    expect(record["threshold"]!.shape).toEqual([]);
  });

  test("without a model asks for its path", async () => {
    const { text, requests } = await imported("triton", fixture("zero-and-random.pbtxt"));
    expect(requests).toBe(2);
    expect(text).toContain("# ASK: no SavedModel was named");
  });

  test("of a config without samples leaves all to the model", async () => {
    const { text, all } = await imported("triton", "max_batch_size: 4", IMAGES);
    expect(codes(all)).toEqual(["exchange-nothing"]);
    expect(text).toContain("requests: auto  # all is derived from the model\n");
  });
});

const sample = (inside: string, head = "batch_size: 1") =>
  `max_batch_size: 8 model_warmup { name: "s" ${head} ${inside} }`;
const input = (inside: string, alias = "images") => `inputs { key: "${alias}" value { ${inside} } }`;
const ZEROS = "data_type: TYPE_FP32 dims: [ 224, 224, 3 ] zero_data: true";

describe("what a draft cannot say", () => {
  test.each([
    ["an input that the model does not have", sample(input(ZEROS, "image")), 'has no input "image"'],
    ["a dtype that is not the model's", sample(input(ZEROS.replace("FP32", "FP16"))), "takes DT_FLOAT"],
    ["a shape that is not the model's", sample(input(ZEROS.replace(", 3 ]", ", 4 ]"))), "but the signature says"],
    ["a dimension of -1", sample(input(ZEROS.replace("224", "-1"))), "has a dimension of -1"],
    ["an input without data", sample(input("data_type: TYPE_FP32 dims: [ 224, 224, 3 ]")), "has none of zero_data"],
    [
      "a file that is not there",
      sample(input("data_type: TYPE_FP32 dims: [ 224, 224, 3 ] input_data_file: 'absent'")),
      "there is no such file",
    ],
    [
      "a raw file whose ending says something else",
      sample(input("data_type: TYPE_FP32 dims: [ 224, 224, 3 ] input_data_file: 'a.npy'")),
      "rename it to .bin",
    ],
    ["more repeats than a file has records", sample(input(ZEROS), "batch_size: 1 count: 4000000000"), "repeat"],
  ])("%s: the request stands there as a comment, with the reason", async (_, config, reason) => {
    const { text, requests, all } = await imported("triton", config, IMAGES);
    expect(requests).toBe(0);
    expect(all.find(({ code }) => code === "exchange-ask")!.message).toContain(reason);
    expect(all.find(({ code }) => code === "exchange-ask")!.where).toMatchObject({ file: "config.pbtxt", line: 1 });
    expect(text).toContain("requests: auto  # in place of `auto`");
    expect(text).toContain('# ASK: model_warmup "s" is not warmed as long as this stands here as a comment.');
    expect(text).toMatch(/^ {2}# - name: s$/m);
  });

  test("samples of batch size 0, foreign platforms and sizes above 1 without a batch are told", async () => {
    const config = 'platform: "onnxruntime_onnx" model_warmup { name: "none" } model_warmup { batch_size: 4 }';
    const { all } = await imported("triton", config);
    expect(codes(all).filter((code) => code === "exchange-not-taken-over")).toHaveLength(3);
    expect(all.map(({ message }) => message).join("\n")).toMatch(/onnxruntime_onnx.*\n.*"none".*\n.*whole shapes/);
  });
});

describe("files of strings", () => {
  const config = sample(input('data_type: TYPE_STRING dims: [ 2 ] input_data_file: "words"', "words"));
  const words = model({ serving_default: { inputs: { words: "string [-1, 2]" } } });

  test.each([
    ["ends within a length", [1, 0, 0], "ends within the length of string 0, at byte 0"],
    ["declares more than there is", [255, 255, 255, 255, 1], "declares 4294967295 bytes for string 0"],
    ["holds another number", [0, 0, 0, 0], "holds 1 strings, and the shape takes 2"],
  ])("one that %s", async (_, bytes, reason) => {
    const folder = await scratch({ "warmup/words": Uint8Array.from(bytes) });
    const { all } = await imported("triton", config, words, folder);
    expect(all.map(({ message }) => message).join()).toContain(reason);
  });

  // limit: src/exchange/sample-request.ts MAX_STRING_FILE_BYTES
  test("of 256 KiB is read, and of one byte more is not", async () => {
    const said = async (length: number) => {
      const folder = await scratch({ "warmup/words": new Uint8Array(length) });
      const { all } = await imported("triton", config, words, folder);
      return all.map(({ message }) => message).join();
    };
    // Each four bytes are the length of an empty string.
    expect(await said(256 * 1024)).toContain("holds 65536 strings, and the shape takes 2");
    expect(await said(256 * 1024 + 1)).toContain("has 262145 bytes");
  });

  test("of a shape of any size without an element costs nothing", async () => {
    const folder = await scratch({ "warmup/words": new Uint8Array() });
    const { requests } = await imported("triton", config.replace("[ 2 ]", "[ 2000000000, 0 ]"), words, folder);
    expect(requests).toBe(0);
  });
});

test.each(["../secret", "/etc/passwd", "a/../../b", "..\\\\b", "C:b", ""])(
  "an input_data_file of %j leads out of the folder, and nothing is drafted",
  async (file) => {
    const { text, all } = await imported(
      "triton",
      sample(input(`data_type: TYPE_FP32 dims: 1 input_data_file: "${file}"`)),
    );
    expect(text).toBeUndefined();
    expect(all).toMatchObject([{ code: "exchange-outside", where: { file: "config.pbtxt", line: 1 } }]);
  },
);

test("what has a name of its own stands in the draft as one text on one line", async () => {
  const name = 'a: b\\nversion: 2 # \\342\\200\\256 \\"';
  const config = `name: "${name}" model_warmup { name: "${name}" batch_size: 1 inputs { key: "${name}" value { data_type: 1 zero_data: 1 } } } x${"y".repeat(3)} {}`;
  const { text, all } = await imported("triton", config);
  expect(codes(all)).toContain("exchange-not-taken-over");
  expect(text).toMatch(/^[\n -~]*$/);
  const { value } = parseSpec(text!, { file: "w.yaml", directory: FIXTURES });
  const alias = 'a: b\nversion: 2 # \u202e "';
  expect(value?.model.name).toBe(alias);
  expect(value?.requests).toMatchObject([{ name: alias }]);
  expect(typeof value?.requests === "object" && [...value.requests[0]!.inputs.keys()]).toEqual([alias]);
});

test("samples that share a name, or have none, are told apart by their place", async () => {
  const one = 'model_warmup { name: "s" batch_size: 1 }';
  const { requests, text } = await imported("triton", `${one} ${one} model_warmup { batch_size: 1 }`);
  expect(requests).toBe(3);
  expect(text!.match(/name: s$/gm)).toHaveLength(1);
});

// limit: src/exchange/imported.ts MAX_REQUESTS
test("of more samples than a warm-up file holds the first are taken", async () => {
  const { requests, all } = await imported("triton", "model_warmup { batch_size: 1 }".repeat(1001));
  expect(requests).toBe(1000);
  expect(all.at(-1)).toMatchObject({ code: "exchange-left-out", message: expect.stringContaining("1 of 1001") });
});

// limit: src/exchange/imported.ts MAX_REQUEST_CHARACTERS
test("requests of 2 MiB are taken, and of one character more those before", async () => {
  const context = { source: "f", sourceFolder: FIXTURES, output: "w.yaml", workspace: undefined, target: undefined };
  const request = (characters: number) => ({
    title: "it",
    where: { file: "f" },
    // Behind two blanks, and with a line break.
    lines: [line(1, "x".repeat(characters - 3))],
    namesData: false,
    quotesData: false,
    asks: ["it is not complete"],
  });
  const left = async (last: number) => {
    const requests = [request(2 ** 20), request(last)];
    const draft = await draftImported({ remarks: [], model: [], serving: [], requests, problems: [] }, context);
    return draft.problems.filter(({ code }) => code === "exchange-left-out").map(({ message }) => message.slice(0, 6));
  };
  expect(await left(2 ** 20)).toEqual([]);
  expect(await left(2 ** 20 + 1)).toEqual(["1 of 2"]);
});

test("no more than 2 MiB of samples are taken", async () => {
  const long = (place: number) => `model_warmup { name: "${place}${"n".repeat(2 ** 20)}" batch_size: 1 }`;
  const { requests, all } = await imported("triton", [1, 2, 3].map(long).join("\n"));
  expect(requests).toBe(1);
  expect(codes(all)).toContain("exchange-left-out");
}, 20_000);
