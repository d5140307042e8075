/** Records and warm-up files at each limit, and one step beyond it. */
import { expect, test } from "vitest";
import { DecodingRoom } from "../../src/proto/decoding-room.js";
import { decodePredictionLog, decodeTensorProto } from "../../src/proto/codec.js";
import { checkWire } from "../../src/proto/wire-check.js";
import { messageSchema } from "../../src/proto/wire-schema.js";
import { decodeTensor, tensorFacts } from "../../src/record/index.js";
import { judgeRecordCount } from "../../src/serving/framing.js";
import { writeHeader } from "../../src/tfrecord/frame.js";
import { RecordReader, type Source } from "../../src/tfrecord/index.js";
import { block, field, message, nested, text, varint } from "../proto/wire.js";
import { DT, info, model, predict, signature, tensor } from "../serving/build.js";
import * as build from "../serving/build.js";

// limit: src/proto/decode.ts MAX_MESSAGE_BYTES
test("a message has less than 2 GiB", () => {
  // Zeros, which take no memory until they are read.
  expect(decodeTensorProto(new Uint8Array(2 ** 31 - 1))).toMatchObject({ ok: false, reason: "field number is 0" });
  expect(decodeTensorProto(new Uint8Array(2 ** 31))).toMatchObject({ reason: expect.stringContaining("at most") });
});

// limit: src/proto/decoding-room.ts MAX_DECODED_BYTES
test("what is made of a record takes at most 512 MiB", () => {
  const room = new DecodingRoom();
  expect([room.take(2 ** 29), room.take(1)]).toEqual([true, false]);
  // Packed numbers of 64 bits, a byte each on the wire.
  const numbers = (count: number) =>
    checkWire(
      Buffer.concat([Uint8Array.from([0x52, ...varint(count).bytes]), Buffer.alloc(count)]),
      messageSchema("tensorflow.TensorProto"),
      new DecodingRoom(),
    );
  expect(numbers(2 ** 23)).toBeUndefined();
  expect(numbers(2 ** 23 + 1)).toMatchObject({ excess: true });
});

// limit: src/proto/wire-cursor.ts MAX_DEPTH
test("messages and unknown groups nest at most 100 deep", () => {
  const groups = (depth: number) => Uint8Array.from([...Array(depth).fill(0x7b), ...Array(depth).fill(0x7c)]);
  expect(decodeTensorProto(groups(100))).toMatchObject({ ok: true });
  expect(decodeTensorProto(groups(101))).toMatchObject({ ok: false, reason: expect.stringContaining("nests deeper") });
});

// limit: src/proto/wire-path.ts MAX_KEY_LENGTH
test("a path shows at most 80 characters of a key", () => {
  const path = (key: string) => {
    const entry = nested(field(1, text(key)), field(2, block(0x0f)));
    const decoded = decodePredictionLog(message(field(6, nested(field(1, nested(field(2, entry)))))));
    return decoded.ok ? "" : decoded.path;
  };
  expect(path("k".repeat(80))).toContain(`["${"k".repeat(80)}"]`);
  expect(path("k".repeat(81))).toContain(`["${"k".repeat(80)}…"]`);
});

// limit: src/record/tensor-decode.ts MAX_EXPANDED_BYTES
test("a tensor of few values is expanded to at most 256 MiB", () => {
  expect(decodeTensor(tensor(DT.INT8, [2 ** 28], { intVal: [1] })).ok).toBe(true);
  expect(decodeTensor(tensor(DT.INT8, [2 ** 28 + 1], { intVal: [1] })).ok).toBe(false);
});

// limit: src/record/tensor-decode.ts MAX_EXPANDED_STRINGS
test("a tensor of few strings is expanded to at most 16,777,216", () => {
  expect(decodeTensor(tensor(DT.STRING, [2 ** 24], { stringVal: [Buffer.from("a")] })).ok).toBe(true);
  expect(decodeTensor(tensor(DT.STRING, [2 ** 24 + 1], { stringVal: [Buffer.from("a")] })).ok).toBe(false);
});

// limit: src/record/tensor-shape.ts MAX_DIMENSIONS
test("a tensor has at most 254 dimensions", () => {
  const rank = (dims: number) => tensorFacts(tensor(DT.FLOAT, Array<number>(dims).fill(1), { floatVal: [1] }));
  expect(rank(254)).toMatchObject({ ok: true });
  expect(rank(255)).toMatchObject({ ok: false, reason: expect.stringContaining("255 dimensions") });
});

// limit: src/serving/batching.ts MAX_PADDED_RANK
test("a batching server pads at most 6 dimensions", () => {
  const judged = (dims: number) => {
    const shape = Array<null>(dims).fill(null);
    const own = model([
      signature("serving_default", { x: info("x:0", DT.FLOAT, shape) }, { y: info("y:0", DT.FLOAT, [null]) }),
    ]);
    const log = predict({ x: tensor(DT.FLOAT, Array<number>(dims).fill(1), { floatVal: [1] }) });
    return build.judge(log, own, { maxBatchSize: 8, padsInputs: true }).map(({ code }) => code);
  };
  expect(judged(6)).toEqual([]);
  expect(judged(7)).toEqual(["serving-batch-shape"]);
});

// limit: src/serving/constants.ts MAX_RECORDS
test("the server takes at most 1000 records", () => {
  const said = (records: number) => judgeRecordCount(records, "f").map(({ code }) => code);
  expect(said(1000)).toEqual([]);
  expect(said(1001)).toEqual(["serving-too-many-records"]);
});

// limit: src/tfrecord/reader.ts MAX_RECORD_BYTES
test("a record has less than 2 GiB", async () => {
  const outcome = async (length: number) => {
    const head = new Uint8Array(12);
    writeHeader(head, 0, length);
    const source: Source = {
      size: 1000,
      read: async (target, offset) => {
        target.set(head.subarray(offset, offset + target.length));
        return Math.min(target.length, 1000 - offset);
      },
    };
    const reader = new RecordReader(source);
    for await (const _ of reader);
    return reader.outcome.kind;
  };
  expect(await outcome(2 ** 31 - 1)).toBe("truncated");
  expect(await outcome(2 ** 31)).toBe("oversized");
});
