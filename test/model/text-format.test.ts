/** The rules of protobuf's text format: google/protobuf/text_format.cc and io/tokenizer.cc. */
import { describe, expect, it } from "vitest";
import { decodeNodeDef, decodeSignatureDef, decodeTensorProto } from "../../src/proto/decode.js";
import type { Decoded } from "../../src/proto/decoded.js";
import { parseText, type TextField } from "../../src/model/text-format.js";
import { textToWire } from "../../src/model/text-to-wire.js";

function fieldsOf(text: string): readonly TextField[] {
  const tree = parseText(text);
  if (!tree.ok) throw new Error(`${tree.fault.line}:${tree.fault.column}: ${tree.fault.reason}`);
  return tree.fields;
}

/** Each field as `name=value`, messages in braces. */
function shown(fields: readonly TextField[]): string {
  return fields
    .map(({ name, values }) => {
      const items = values.map((value) => {
        if (value.kind === "message") return `{${shown(value.fields)}}`;
        return `${value.negative ? "-" : ""}${value.kind === "string" ? JSON.stringify(value.text) : value.text}`;
      });
      return `${name}=${items.join("|")}`;
    })
    .join(" ");
}

function read<T>(text: string, messageName: string, decode: (bytes: Uint8Array) => Decoded<T>): T {
  const wire = textToWire(Buffer.from(text), messageName);
  if (!wire.ok) throw new Error(`${wire.fault.line}:${wire.fault.column}: ${wire.fault.reason}`);
  const decoded = decode(wire.bytes);
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.value;
}

describe("the grammar", () => {
  it.each([
    ["a: 1 b: 2", "a=1 b=2"],
    ["a: 1, b: 2; c: 3", "a=1 b=2 c=3"],
    ["m { a: 1 } n < b: 2 > o: { c: 3 }", "m={a=1} n={b=2} o={c=3}"],
    ["m { n < o { } > }", "m={n={o={}}}"],
    ["a: [1, 2] m [{ a: 1 }, < a: 2 >] e: []", "a=1|2 m={a=1}|{a=2} e="],
    ["# a comment\na: 1 # another\n# the last", "a=1"],
    ["a: 'x' \"y\" # between\n 'z'", 'a="xyz"'],
    ["a: - 5 b: -inf c: DT_FLOAT", "a=-5 b=-inf c=DT_FLOAT"],
    ["[type.googleapis.com/a.B] { c: 1 } [a.ext]: 2", "[type.googleapis.com/a.B]={c=1} [a.ext]=2"],
    ["a: 1.5e3 b: .5 c: 1f d: 1. e: 2E-3F", "a=1.5e3 b=.5 c=1f d=1. e=2E-3F"],
    ["", ""],
  ])("%j", (text, fields) => {
    expect(shown(fieldsOf(text))).toBe(fields);
  });

  it.each([
    ["a: ", "1:4: a value was expected, not the end"],
    ["a: 1 }", '1:6: a field name was expected, not "}"'],
    ["m {\n  a: 1", '2:7: the text ends where "}" is missing'],
    ["m < a: 1 }", '1:10: a field name was expected, not "}"'],
    ["a: 'x\n'", "1:4: a string does not end on its line"],
    ["a: [1, 2,]", "1:10: a list does not end with a comma"],
    ["a: [1 2]", '1:7: "," or "]" was expected'],
    ["a: 12abc", "1:4: a space is needed between a number and a word"],
    ["a: -'x'", '1:5: a value was expected, not "x"'],
    ["a: '\\q'", "1:4: a string has the escape \\q, which stands for nothing"],
    ["\n\t@", '2:2: nothing begins with "@"'],
  ])("refuses %j", (text, fault) => {
    expect(() => fieldsOf(text)).toThrow(fault);
  });

  it("refuses messages that are nested deeper than on the wire", () => {
    expect(() => fieldsOf("m {".repeat(101))).toThrow("nested too deeply");
    expect(fieldsOf("m {".repeat(100) + "}".repeat(100))).toHaveLength(1);
  });

  it("escapes stand for bytes, and bytes above 127 stay what they are", () => {
    const tensor = read(
      String.raw`string_val: "\001\x7fA\n\"\'\\\377" string_val: "é" string_val: "\u00e9"`,
      "TensorProto",
      decodeTensorProto,
    );
    expect(tensor.stringVal.map((bytes) => [...bytes])).toEqual([
      [1, 0x7f, 65, 10, 34, 39, 92, 255],
      [0xc3, 0xa9],
      [0xc3, 0xa9],
    ]);
  });

  it("a string of megabytes does not exhaust the stack", () => {
    const text = `tensor_content: "${"\\000".repeat(2 ** 21)}"`;
    expect(read(text, "TensorProto", decodeTensorProto).tensorContent.length).toBe(2 ** 21);
  });
});

describe("numbers, enums and booleans", () => {
  it("take every form that protobuf takes", () => {
    const tensor = read(
      `dtype: DT_FLOAT tensor_shape { dim { size: -1 } dim { size: 0x10 } dim { size: 010 } }
       float_val: [1, -2.5, 1e3, inf, -Infinity, nan, 3f] int64_val: 9223372036854775807 int64_val: -9223372036854775808
       uint64_val: 18446744073709551615 bool_val: [true, False, t, f, 1, 0]`,
      "TensorProto",
      decodeTensorProto,
    );
    expect(tensor.dtype).toBe(1);
    expect(tensor.shape?.dims).toEqual([-1n, 16n, 8n]);
    const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;
    expect([...tensor.floatVal]).toEqual([1, -2.5, 1000, POSITIVE_INFINITY, NEGATIVE_INFINITY, Number.NaN, 3]);
    expect([...tensor.int64Val]).toEqual([2n ** 63n - 1n, -(2n ** 63n)]);
    expect([...tensor.uint64Val]).toEqual([2n ** 64n - 1n]);
    expect(tensor.boolVal).toEqual([true, false, true, false, true, false]);
  });

  it("an enum may be a number that nobody knows, and a reference type", () => {
    expect(read("dtype: 77", "TensorProto", decodeTensorProto).dtype).toBe(77);
    expect(read("dtype: DT_STRING_REF", "TensorProto", decodeTensorProto).dtype).toBe(107);
  });

  it.each([
    ["dtype: DT_FLAOT", '1:8: a DataType such as DT_FLOAT was expected, not "DT_FLAOT"'],
    ["version_number: 2147483648", "1:17: 2147483648 is no int32"],
    ["uint32_val: -1", "1:13: -1 is no uint32"],
    ["int_val: 1.0", '1:10: an integer was expected, not "1.0"'],
    ["int_val: 08", "1:10: 08 begins with 0 and is not octal"],
    ["float_val: abc", '1:12: a number was expected, not "abc"'],
    ["bool_val: 2", '1:11: true or false was expected, not "2"'],
    ["bool_val: yes", '1:11: true or false was expected, not "yes"'],
    ["tensor_content: 5", '1:17: a string was expected, not "5"'],
  ])("refuse %j", (text, fault) => {
    expect(() => read(text, "TensorProto", decodeTensorProto)).toThrow(fault);
  });
});

describe("the schema", () => {
  it("reads maps as entries", () => {
    const signature = read(
      `method_name: "m" inputs { key: "x" value { name: "x:0" dtype: DT_STRING tensor_shape { unknown_rank: true } } }`,
      "SignatureDef",
      decodeSignatureDef,
    );
    expect(signature.inputs.get("x")).toEqual({
      encoding: { kind: "name", name: "x:0" },
      dtype: 7,
      shape: { dims: [], unknownRank: true },
    });
  });

  it("steps over messages that nothing looks at, whatever is in them", () => {
    const node = read(`name: "n" experimental_type { anything { [a.b]: 1 } } op: "Op"`, "NodeDef", decodeNodeDef);
    expect(node).toMatchObject({ name: "n", op: "Op" });
  });

  it.each([
    ['name: "n"\nopp: "Op"', "2:1: NodeDef has no field opp"],
    ['name: "n" name: "m"', "1:11: name is given twice"],
    ['name: ["n"]', "1:1: name takes one value, not a list"],
    ['name "n"', '1:6: ":" is missing after name'],
    ["name { }", "1:6: name is no message"],
    ["attr: 5", "1:7: attr is a message and needs braces"],
    ['attr { key: "a" value { i: 1 b: true } }', "1:30: b and i exclude each other"],
    ["constructor: 1", "1:1: NodeDef has no field constructor"],
  ])("refuses %j", (text, fault) => {
    expect(() => read(text, "NodeDef", decodeNodeDef)).toThrow(fault);
  });
});
