import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { encodeExample, encodePredictionLog } from "../../src/proto/codec.js";
import { bytesSource } from "../../src/tfrecord/source.js";
import { verifySource } from "../../src/verify/index.js";
import { example, floats, ids, predict, TWO_INPUTS } from "./build.js";
import { framed } from "./framed.js";
import { STOCK } from "./serving.js";

const log = encodePredictionLog(predict({ ids: ids([4]), x: floats([4, 2]) }));

const times = (count: number): Uint8Array[] => Array.from({ length: count }, () => log);

const verify = (bytes: Uint8Array) => verifySource(bytesSource(bytes), "f", { model: TWO_INPUTS, serving: STOCK });

async function codes(bytes: Uint8Array): Promise<string[]> {
  return (await verify(bytes)).problems.map(({ code }) => code);
}

test("a file of good records loads", async () => {
  const { problems, loads, records } = await verify(await framed(log, log));
  expect({ problems, loads, records }).toEqual({ problems: [], loads: "loads", records: 2 });
});

describe("what is no TFRecord file is told by name", () => {
  const lfs = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
  test.each([
    ["gzip", (file: Uint8Array) => gzipSync(file), "serving-compressed", "the file is gzip data"],
    ["zlib", (file: Uint8Array) => deflateSync(file), "serving-compressed", "the file is zlib data"],
    ["a git-LFS pointer", () => Buffer.from(lfs), "serving-git-lfs-pointer", "git-LFS pointer"],
    ["JSON", () => Buffer.from('{"instances": [1, 2, 3]}'), "serving-not-tfrecord", "JSON text"],
    ["text", () => Buffer.from("predict_log { request { } }"), "serving-not-tfrecord", "text"],
    ["a bare PredictionLog", () => Buffer.from(log), "serving-not-tfrecord", "without the TFRecord frame"],
    [
      "anything else",
      (file: Uint8Array) => brotliCompressSync(file),
      "serving-not-tfrecord",
      "does not begin with a record",
    ],
  ])("%s", async (_, make, code, message) => {
    const { problems, loads } = await verify(make(await framed(log, log)));
    expect(problems).toMatchObject([{ code, server: { status: "DATA_LOSS" }, where: { offset: 0 } }]);
    expect(problems[0]?.message).toContain(message);
    expect(loads).toBe("does-not-load");
  });
});

describe("records that are no PredictionLog are told by name", () => {
  test("a tf.Example is taken for a record without log_type, and warms nothing", async () => {
    const { problems, loads } = await verify(await framed(encodeExample(example({ age: 3 }))));
    expect(problems[0]?.message).toContain('the record is a tf.Example (features "age")');
    expect(loads).toBe("loads-less");
  });

  test("a bare PredictRequest keeps the model from loading", async () => {
    // Without the tags and lengths of `predict_log` and `request`, two bytes each for a request this small.
    const request = log.subarray(4);
    expect(await codes(await framed(request))).toEqual(["serving-bare-request"]);
  });

  test("other bytes are quoted by what is wrong with them and where", async () => {
    const [problem] = (await verify(await framed(log, Buffer.from([0x32, 0x05, 0x00])))).problems;
    expect(problem).toMatchObject({
      code: "serving-unparsable-record",
      where: { record: 1, offset: log.length + 16 },
      server: { status: "INVALID_ARGUMENT" },
    });
  });
});

describe("the cap", () => {
  test("a thousand records load, one more does not", async () => {
    expect(await codes(await framed(...times(1000)))).toEqual([]);
    expect(await codes(await framed(...times(1001)))).toEqual(["serving-too-many-records"]);
  });

  test("records that the server never reads are counted and not judged", async () => {
    const many = await verify(await framed(...times(1001), Buffer.from("no message")));
    expect(many.problems.map(({ code }) => code)).toEqual(["serving-too-many-records"]);
    expect(many.records).toBe(1002);
  });
});
