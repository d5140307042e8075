import { describe, expect, test } from "vitest";
import { decodeExample, decodeNodeDef, decodePredictionLog, decodeTensorProto } from "../../src/proto/codec.js";
import { tensor } from "./samples.js";
import { type Value, block, field, fixed32, message, nested, tag, text, varint } from "./wire.js";

const repeat = (count: number, byte: number) => Array<number>(count).fill(byte);
const predictLog = (...request: readonly (readonly number[])[]) =>
  message(field(6, nested(field(1, nested(...request)))));
const entry = (key: string, value: Value) => nested(field(1, text(key)), field(2, value));
const dim = (size: number) => nested(field(2, nested(field(1, varint(size)))));
const predict = (filter: string) => field(6, nested(field(1, nested(field(3, text(filter))))));
const feature = (value: number) => nested(field(3, nested(field(1, block(value)))));
const groups = (depth: number) => message(...Array(depth).fill(tag(9, 3)), ...Array(depth).fill(tag(9, 4)));

describe("decoding takes what the C++ parser takes", () => {
  test("no bytes at all", () => {
    expect(decodePredictionLog(new Uint8Array(0))).toEqual({ ok: true, value: { logType: undefined } });
  });

  test.each<[string, readonly number[]]>([
    [
      "an unknown field of each wire type",
      [tag(100, 0), 5, tag(100, 1), repeat(8, 9), tag(100, 2), 1, 9, tag(100, 5), repeat(4, 9)].flat(),
    ],
    [
      "an unknown group with fields and groups in it",
      [tag(100, 3), tag(1, 0), 5, tag(2, 3), tag(2, 4), tag(100, 4)].flat(),
    ],
    [
      "a known number with another wire type",
      [...field(1, text("x")), ...field(4, varint(5)), ...tag(2, 3), ...tag(2, 4)],
    ],
    ["a ten-byte varint of an unknown field", [...tag(100, 0), ...repeat(9, 255), 127]],
    ["a tag of five bytes with bits beyond 32", [0xf8, 0xff, 0xff, 0xff, 0x7f, 1]],
  ])("and drops what it does not know: %s", (_, bytes) => {
    expect(decodeTensorProto(message(bytes))).toEqual({ ok: true, value: tensor({ dtype: 0 }) });
  });

  test("repeated numbers packed, not packed, and mixed", () => {
    const bytes = message(
      field(7, varint(1)),
      field(7, block(2, 3)),
      field(5, fixed32(0, 0, 0x80, 0x3f)),
      field(7, varint(4)),
    );
    expect(decodeTensorProto(bytes)).toEqual({
      ok: true,
      value: tensor({ dtype: 0, intVal: [1, 2, 3, 4], floatVal: [1] }),
    });
  });

  test("a message twice, merged; a scalar twice, the last; another member of a oneof, the last alone", () => {
    const merged = message(field(2, dim(1)), field(1, varint(1)), field(2, dim(2)), field(1, varint(3)));
    expect(decodeTensorProto(merged)).toEqual({
      ok: true,
      value: tensor({ dtype: 3, shape: { dims: [1n, 2n], unknownRank: false } }),
    });
    const twice = decodePredictionLog(message(predict("a"), predict("b")));
    expect(twice).toMatchObject({ ok: true, value: { request: { outputFilter: ["a", "b"] } } });
    const other = decodePredictionLog(message(predict("a"), field(2, nested()), predict("b")));
    expect(other).toMatchObject({ ok: true, value: { logType: "predict_log", request: { outputFilter: ["b"] } } });
  });

  test("map keys as they come, the last entry of a key, and entries without key or value", () => {
    const decoded = decodeExample(
      message(field(1, nested(...["9", "10", "__proto__", "9"].map((key, i) => field(1, entry(key, feature(i))))))),
    );
    expect(decoded.ok && [...decoded.value.features]).toEqual([
      ["9", { kind: "int64_list", value: [3n] }],
      ["10", { kind: "int64_list", value: [1n] }],
      ["__proto__", { kind: "int64_list", value: [2n] }],
    ]);
    expect(decodeExample(message(field(1, nested(field(1, nested())))))).toEqual({
      ok: true,
      value: { features: new Map([["", { kind: undefined }]]) },
    });
  });

  test("a bool of any varint but 0, and integers cut to their width", () => {
    const bytes = message(field(2, nested([...tag(3, 0), 0x80, 0x02])), [...tag(1, 0), ...repeat(9, 255), 127]);
    const value = tensor({ dtype: -1, shape: { dims: [], unknownRank: true } });
    expect(decodeTensorProto(bytes)).toEqual({ ok: true, value });
  });

  test("nothing copied: byte fields are views of the input, plain even when that is a Buffer", () => {
    const bytes = message(field(4, block(1, 2, 3)));
    for (const input of [bytes, Buffer.from(bytes)]) {
      const decoded = decodeTensorProto(input);
      if (!decoded.ok) throw new Error(decoded.reason);
      expect(decoded.value.tensorContent.buffer).toBe(input.buffer);
      expect(decoded.value.tensorContent).toEqual(Uint8Array.of(1, 2, 3));
    }
  });
});

describe("decoding refuses what the C++ parser refuses, and says where", () => {
  test.each<[string, readonly number[], string, number, string]>([
    ["field number 0", [0, 1], "field number is 0", 0, ""],
    ["a tag of six bytes", [...repeat(5, 0x88), 0], "tag is longer than 5 bytes", 0, ""],
    ["a wire type of 6", tag(1, 6), "wire type 6 does not exist", 0, ""],
    ["a varint of eleven bytes", [8, ...repeat(10, 255), 1], "varint is longer than 10 bytes", 1, "dtype"],
    ["a varint that is cut off", [8, 0x80], "varint is cut off", 1, "dtype"],
    ["a length beyond the end", [0x22, 5, 1], "length is 5, but only 1 bytes are left", 1, "tensor_content"],
    [
      "a length of 2 GiB",
      [0x22, ...repeat(4, 0x80), 8],
      "length is 2147483648, but only 0 bytes are left",
      1,
      "tensor_content",
    ],
    ["a fixed value that is cut off", [0x2d, 0, 0], "value takes 4 bytes, but only 2 are left", 1, "float_val[0]"],
    [
      "packed floats of 5 bytes",
      field(5, block(0, 0, 0, 0, 0)),
      "5 bytes do not divide into values of 4",
      2,
      "float_val[0]",
    ],
    ["a packed varint over the end", [...field(7, block(0x80)), 1], "varint is cut off", 2, "int_val[0]"],
    ["a group's end alone", tag(100, 4), "group ends that did not start", 0, ""],
    ["a group that ends as another", [...tag(100, 3), ...tag(101, 4)], "group 100 ends as group 101", 2, ""],
    ["a group that does not end", tag(100, 3), "group 100 does not end", 0, ""],
    ["a field number 0 in a group", [...tag(100, 3), 0, ...tag(100, 4)], "field number is 0", 2, ""],
  ])("%s", (_, bytes, reason, offset, path) => {
    expect(decodeTensorProto(message(bytes))).toEqual({ ok: false, reason, offset, path });
  });

  test.each([[[0xff]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]], [[0xf4, 0x90, 0x80, 0x80]], [[0xc3]]])(
    "invalid UTF-8 in a string: %j",
    (bad) => {
      const dims = nested(field(2, nested()), field(2, nested(field(2, block(0x61, ...bad)))));
      expect(decodeTensorProto(message(field(2, dims)))).toMatchObject({
        ok: false,
        reason: "string holds invalid UTF-8",
        path: "tensor_shape.dim[1].name",
      });
    },
  );

  test("a fault in a map value under the key it has, and in a key under its number", () => {
    const bad = nested(field(4, { wireType: 2, bytes: [9] }));
    expect(decodePredictionLog(predictLog(field(2, entry("y", nested())), field(2, entry("x", bad))))).toMatchObject({
      path: 'predict_log.request.inputs["x"].tensor_content',
    });
    const key = nested(field(1, block(0xff)));
    expect(decodePredictionLog(predictLog(field(2, entry("y", nested())), field(2, key)))).toMatchObject({
      reason: "string holds invalid UTF-8",
      path: "predict_log.request.inputs[1].key",
    });
  });

  test("a fault in a response or in the log's metadata, which nothing reads", () => {
    const response = message(field(6, nested(field(2, nested(field(2, nested(field(1, block(0xff)))))))));
    expect(decodePredictionLog(response)).toMatchObject({ ok: false, path: "predict_log.response.model_spec.name" });
    const metadata = message(field(1, nested(field(5, block(0xff)))));
    expect(decodePredictionLog(metadata)).toMatchObject({ ok: false, path: "log_metadata.dc" });
  });

  test("messages, map entries and groups that nest deeper than 100", () => {
    expect(decodeExample(groups(100)).ok).toBe(true);
    expect(decodeExample(groups(101))).toMatchObject({ ok: false, reason: "group nests deeper than 100 levels" });

    // Each turn is three levels: the entry of attr, the AttrValue, and the NameAttrList of its func.
    const calls = (turns: number, leaf: Value): Value =>
      turns === 0 ? leaf : nested(field(2, entry("f", nested(field(10, calls(turns - 1, leaf))))));
    const node = (leaf: Value) => message(field(5, entry("f", nested(field(10, calls(32, leaf))))));
    expect(decodeNodeDef(node(nested(field(2, nested())))).ok).toBe(true);
    expect(decodeNodeDef(node(nested(field(2, nested(field(2, nested()))))))).toMatchObject({
      ok: false,
      reason: "message nests deeper than 100 levels",
    });
  });

  test("a key of any length keeps the path short", () => {
    const bad = nested(field(4, { wireType: 2, bytes: [9] }));
    const decoded = decodePredictionLog(predictLog(field(2, entry("k".repeat(5000), bad))));
    expect(!decoded.ok && decoded.path.length).toBeLessThan(200);
  });
});
