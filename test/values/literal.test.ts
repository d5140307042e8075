import { describe, expect, it } from "vitest";
import type { Literal, Scalar } from "../../src/spec/spec.js";
import { literalShape } from "../../src/values/literal-shape.js";
import { codes, literal, locate, make, numbers, prepare } from "./prepare.js";

const nest = (levels: number) => Array.from({ length: levels }).reduce<Literal>((inner) => [inner], 1n);

describe("the shape of a literal is its nesting", () => {
  it.each<[Literal, number[]]>([
    [5n, []],
    [[1n, 2n], [2]],
    [
      [[1n], [2n], [3n]],
      [3, 1],
    ],
    [[], [0]],
    [
      [[], []],
      [2, 0],
    ],
    ["text", []],
    [[new Uint8Array(3)], [1]],
  ])("case %#", (value, shape) => {
    expect(literalShape(value, ["x"], locate)).toEqual({ value: shape, problems: [] });
  });

  it("every list that differs from the first of its level is told, with its place", () => {
    const { value, problems } = literalShape([[1n, 2n], [3n], 4n, [5n, [6n]]], ["x"], locate);
    expect(value).toBeUndefined();
    expect(problems.map(({ where, message }) => [where.path, message])).toEqual([
      ["x.1", "Element [1] is a list of 1, where the first one is a list of 2."],
      ["x.2", "Element [2] is a single value, where the first one is a list of 2."],
      ["x.3.1", "Element [3][1] is a list of 1, where the first one is a single value."],
    ]);
  });

  it("254 levels are a tensor, 255 are not, and neither are a hundred thousand", () => {
    expect(literalShape(nest(254), [], locate).value).toHaveLength(254);
    expect(codes(literalShape(nest(255), [], locate))).toEqual(["values-too-deep"]);
    expect(codes(literalShape(nest(100_000), [], locate))).toEqual(["values-too-deep"]);
    expect(codes(literalShape([1n, nest(100_000)], [], locate))).toEqual(["values-ragged"]);
  });
});

describe("an element is laid out as TensorFlow keeps it in memory, little-endian", () => {
  it.each<[string, Scalar, string]>([
    ["float32", 0.1, "cdcccc3d"],
    ["float32", 5n, "0000a040"],
    ["float32", Number.NaN, "0000c07f"],
    ["float32", -Infinity, "000080ff"],
    ["float64", 0.1, "9a9999999999b93f"],
    ["float64", "9007199254740992", "0000000000004043"],
    ["float64", "NaN", "000000000000f87f"],
    ["float64", "-Infinity", "000000000000f0ff"],
    ["float16", 1.5, "003e"],
    ["bfloat16", -2n, "00c0"],
    ["float8_e5m2", 1n, "3c"],
    ["float8_e4m3fn", 448n, "7e"],
    ["float8_e4m3fnuz", -1n, "c0"],
    ["float8_e4m3b11fnuz", 1n, "58"],
    ["float8_e5m2fnuz", 1n, "40"],
    ["float4_e2m1fn", -6n, "0f"],
    ["int8", -128n, "80"],
    ["uint8", 255n, "ff"],
    ["int16", -2n, "feff"],
    ["uint16", 65535n, "ffff"],
    ["int32", -1n, "ffffffff"],
    ["uint32", 4294967295n, "ffffffff"],
    ["int64", 9007199254740993n, "0100000000002000"],
    ["int64", "-9223372036854775808", "0000000000000080"],
    ["uint64", "+18446744073709551615", "ffffffffffffffff"],
    ["int32", 5.0, "05000000"],
    ["int4", -1n, "0f"],
    ["int4", -8n, "08"],
    ["uint4", 15n, "0f"],
    ["int2", -2n, "02"],
    ["uint2", 3n, "03"],
    ["qint8", -3n, "fd"],
    ["quint8", 200n, "c8"],
    ["qint16", -3n, "fdff"],
    ["quint16", 40000n, "409c"],
    ["qint32", -3n, "fdffffff"],
    ["bool", true, "01"],
    ["bool", false, "00"],
    ["complex64", "1-2j", "0000803f000000c0"],
    ["complex64", 0.5, "0000003f00000000"],
    ["complex128", "(1e-3+2E+2j)", "fca9f1d24d62503f0000000000006940"],
    ["complex128", "-j", "0000000000000000000000000000f0bf"],
  ])("%s %s", (name, scalar, hex) => {
    expect(make(literal(scalar), name)).toBe(hex);
  });

  it("text becomes UTF-8 and bytes stay as they are", () => {
    expect(make(literal(["grün", new Uint8Array([0x61])]), "string", { shape: [2] })).toEqual(["grün", "a"]);
  });
});

describe("a number that would change is refused", () => {
  it.each<[string, Scalar, string]>([
    ["int32", 5.5, "values-inexact"],
    ["int32", Number.NaN, "values-inexact"],
    ["int8", 300n, "values-out-of-range"],
    ["uint64", -1n, "values-out-of-range"],
    ["int4", 8n, "values-out-of-range"],
    ["int64", 2 ** 53, "values-inexact"],
    ["int64", "9223372036854775808", "values-out-of-range"],
    ["int64", "1e3", "values-wrong-kind"],
    ["int64", true, "values-wrong-kind"],
    ["int64", new Uint8Array(8), "values-wrong-kind"],
    ["float32", 1e40, "values-out-of-range"],
    ["float32", 16777217n, "values-inexact"],
    ["float64", "9007199254740993", "values-inexact"],
    ["float64", "1e999", "values-out-of-range"],
    ["float64", 10n ** 400n, "values-out-of-range"],
    ["float16", 65520, "values-out-of-range"],
    ["float16", 2049n, "values-inexact"],
    ["float8_e4m3fn", Infinity, "values-out-of-range"],
    ["float4_e2m1fn", Number.NaN, "values-out-of-range"],
    ["float32", "one", "values-wrong-kind"],
    ["float32", "", "values-wrong-kind"],
    ["float32", true, "values-wrong-kind"],
    ["complex64", "1+2i", "values-wrong-kind"],
    ["complex64", "1e40j", "values-out-of-range"],
    ["bool", 1n, "values-wrong-kind"],
    ["bool", "true", "values-wrong-kind"],
    ["string", 5n, "values-wrong-kind"],
    ["string", "\ud800", "values-wrong-kind"],
    ["resource", 5n, "values-not-for-dtype"],
    ["variant", 5n, "values-not-for-dtype"],
  ])("%s %s: %s", (name, scalar, code) => {
    expect(codes(prepare(literal(scalar), name))).toEqual([code]);
  });

  it("a number written as a decimal is rounded, as decimals always are", () => {
    expect(numbers(literal(16777217.5), "float32")).toEqual([16777218]);
    expect(numbers(literal("0.1"), "float64")).toEqual([0.1]);
    expect(numbers(literal(1e-50), "float32")).toEqual([0]);
  });

  it("all wrong elements are told where they are, and from the tenth on counted", () => {
    const few = prepare(
      literal([
        [1n, 2.5],
        ["three", 4n],
      ]),
      "int32",
      { shape: [2, 2] },
    );
    expect(few.problems.map(({ where, message }) => [where.path, message])).toEqual([
      ["x.0.1", "2.5 is not a whole number, and int32 holds only those."],
      ["x.1.0", '"three" is not a number, and the dtype is int32.'],
    ]);
    const many = prepare(literal(Array.from({ length: 1000 }, () => 0.5)), "int32", { shape: [1000] });
    expect(many.problems).toHaveLength(10);
    expect(many.problems[9]?.message).toMatch(/\(and 990 more in this value\)$/);
  });
});

describe("a literal fills the shape", () => {
  const rows = [
    [1n, 2n],
    [3n, 4n],
    [5n, 6n],
  ];
  it.each<[string, Literal, readonly number[], boolean, readonly number[]]>([
    ["a single value fills everything", 9n, [2, 2], true, [9, 9, 9, 9]],
    ["the shape itself is taken as it is", rows, [3, 2], false, [1, 2, 3, 4, 5, 6]],
    ["shorter than the batch is cycled", rows, [4, 2], true, [1, 2, 3, 4, 5, 6, 1, 2]],
    ["longer than the batch is cut", rows, [1, 2], true, [1, 2]],
    ["one row is repeated", [7n, 8n], [2, 2], true, [7, 8, 7, 8]],
    ["rank 0 has no batch", 3n, [], false, [3]],
    ["an empty batch takes nothing", rows, [0, 2], true, []],
    ["an empty literal fills an empty shape", [], [0], true, []],
  ])("%s", (_, value, shape, hasBatch, expected) => {
    expect(numbers(literal(value), "int32", { shape, hasBatch })).toEqual(expected);
  });

  it.each<[string, Literal, readonly number[], boolean]>([
    ["rows of another width", rows, [3, 3], true],
    ["a shorter literal where no dimension is the batch", rows, [4, 2], false],
    ["a row where no dimension is the batch", [7n, 8n], [2, 2], false],
    ["a list for rank 0", [1n], [], false],
    ["nothing for something", [], [2], true],
  ])("%s does not fit", (_, value, shape, hasBatch) => {
    expect(codes(prepare(literal(value), "int32", { shape, hasBatch }))).toEqual(["values-shape"]);
  });

  it("strings are cycled as numbers are", () => {
    expect(make(literal(["a", "b"]), "string", { shape: [3] })).toEqual(["a", "b", "a"]);
  });
});
