import { describe, expect, test } from "vitest";
import {
  decodeExample,
  decodePredictionLog,
  decodeSequenceExample,
  decodeTensorProto,
  encodeExample,
  encodePredictionLog,
  encodeSequenceExample,
  encodeTensorProto,
  PredictionLogEncoder,
} from "../../src/proto/codec.js";
import { compareUtf8 } from "../../src/proto/to-wire/entries.js";
import { example, fullTensor, logs, tensor } from "./samples.js";
import { block, field, message, nested, text, varint } from "./wire.js";

const emptyFeature = (key: string) => field(1, nested(field(1, text(key)), field(2, nested())));

describe("encoding", () => {
  test("writes fields by number, defaults not at all, numbers packed", () => {
    const bytes = encodeTensorProto(tensor({ shape: { dims: [2n, -1n], unknownRank: false }, intVal: [1, -1] }));
    const shape = nested(field(2, nested(field(1, varint(2)))), field(2, nested(field(1, varint(-1)))));
    const ints = block(1, ...Array<number>(9).fill(255), 1);
    expect(bytes).toEqual(message(field(1, varint(1)), field(2, shape), field(7, ints)));
  });

  test("in the same memory is the same bytes, also after a message that cannot be encoded", () => {
    const encoder = new PredictionLogEncoder();
    const bad = { ...tensor({ intVal: [2 ** 40] }) };
    for (const log of Object.values(logs)) {
      expect(() => encodeTensorProto(bad)).toThrow(RangeError);
      expect(new Uint8Array(encoder.encode(log))).toEqual(encodePredictionLog(log));
    }
  });

  test.each([500, 1000, 1024, 3000, 30_000])("in memory that grows on the way is the same bytes: %i", (size) => {
    const content = new Uint8Array(size).fill(7);
    const doubles = new Float64Array(size / 4).fill(0.1);
    const long = tensor({ tensorContent: content, stringVal: [content], doubleVal: doubles });
    const expected = message(
      field(1, varint(1)),
      field(4, block(...content)),
      field(6, block(...new Uint8Array(doubles.buffer))),
      field(8, block(...content)),
    );
    expect(Buffer.compare(encodeTensorProto(long), expected)).toBe(0);
  });

  test("writes map entries in the byte order of their keys, each with key and value", () => {
    const features = new Map(
      ["\u{1f600}", "9", "\u{ffee}", "", "10"].map((key) => [key, { kind: undefined }] as const),
    );
    const sorted = ["", "10", "9", "\u{ffee}", "\u{1f600}"];
    expect(encodeExample({ features })).toEqual(message(field(1, nested(...sorted.map(emptyFeature)))));
  });

  test("orders keys as their UTF-8 bytes", () => {
    const keys = ["b", "a", "aa", "", "\u{ffff}", "\u{10000}", "\u{d7ff}", "\u{e000}", "\u{10ffff}", "é"];
    const bytewise = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(keys.toSorted(compareUtf8)).toEqual(bytewise);
  });

  test("writes the same bytes whatever the order of a map's entries", () => {
    const reversed = { features: new Map([...example.features].toReversed()) };
    expect(encodeExample(reversed)).toEqual(encodeExample(example));
  });

  test.each(logs)("is undone by decoding: $logType", (log) => {
    expect(decodePredictionLog(encodePredictionLog(log))).toEqual({ ok: true, value: log });
  });

  test("is undone by decoding: tensors, examples, sequence examples", () => {
    const sequence = {
      context: example.features,
      featureLists: new Map([
        ["steps", [...example.features.values()]],
        ["none", []],
      ]),
    };
    expect(decodeTensorProto(encodeTensorProto(fullTensor))).toEqual({ ok: true, value: fullTensor });
    expect(decodeExample(encodeExample(example))).toEqual({ ok: true, value: example });
    expect(decodeSequenceExample(encodeSequenceExample(sequence))).toEqual({ ok: true, value: sequence });
  });

  test("takes typed arrays for numbers", () => {
    const typed = tensor({
      floatVal: Float32Array.of(0.5),
      doubleVal: Float64Array.of(0.1),
      intVal: Int32Array.of(-5),
      int64Val: BigInt64Array.of(-6n),
      uint32Val: Uint32Array.of(7),
      uint64Val: BigUint64Array.of(8n),
    });
    const plain = tensor({
      floatVal: [0.5],
      doubleVal: [0.1],
      intVal: [-5],
      int64Val: [-6n],
      uint32Val: [7],
      uint64Val: [8n],
    });
    expect(encodeTensorProto(typed)).toEqual(encodeTensorProto(plain));
  });

  test("gives bytes that the next encoding does not touch", () => {
    const first = encodeTensorProto(tensor({ intVal: [1] }));
    const copy = first.slice();
    encodeTensorProto(fullTensor);
    expect(first).toEqual(copy);
  });

  test.each([
    ["a dtype that is no int32", tensor({ dtype: 2 ** 31 })],
    ["a fraction in an integer field", tensor({ intVal: [0.5] })],
    ["NaN in an integer field", tensor({ halfVal: [NaN] })],
    ["a negative uint32", tensor({ uint32Val: [-1] })],
    ["an int64 of 65 bits", tensor({ int64Val: [2n ** 63n] })],
    ["a negative uint64", tensor({ uint64Val: [-1n] })],
    ["a number beyond float", tensor({ floatVal: [1e39] })],
    ["a dimension of 65 bits", tensor({ shape: { dims: [2n ** 63n], unknownRank: false } })],
  ])("throws for what its field cannot hold: %s", (_, wrong) => {
    expect(() => encodeTensorProto(wrong)).toThrow(RangeError);
    expect(encodeTensorProto(tensor())).toEqual(Uint8Array.of(8, 1));
  });

  test("throws for a string without a UTF-8 form", () => {
    expect(() => encodeExample({ features: new Map([["\ud800", { kind: undefined }]]) })).toThrow("surrogate");
  });
});
