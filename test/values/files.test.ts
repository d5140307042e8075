import { describe, expect, test } from "vitest";
import { type ArrayFile, storedName, tensorDtype } from "../../src/files/index.js";
import type { Bytes } from "../../src/files/index.js";
import type { ValueSpec } from "../../src/spec/spec.js";
import { storedReader } from "../../src/values/file/stored-reader.js";
import { open, twinOf, twins } from "../files/rig.js";
import { prepareFeature } from "../../src/values/feature.js";
import { literal, locate, make, numbers, prepare } from "./prepare.js";

async function array(name: string): Promise<Extract<ValueSpec, { kind: "array" }>> {
  const { value } = await open(name);
  return { kind: "array", array: value as ArrayFile, path: ["x"] };
}

const problems = (...args: Parameters<typeof prepare>) => prepare(...args).problems.map(({ message }) => message);

describe("the elements of a file", () => {
  test.each(twins)("%s are those that NumPy names", async (name, { values, shape }) => {
    const { array: file } = await array(`${name}.npy`);
    const read = storedReader(file.read(shape.reduce((a, b) => a * b, 1)), file.stored);
    expect(values.map((_, i) => said(read(i)))).toEqual(values.map(asPython));
  });

  test.each(twins.filter(([, { descr }]) => !/[SU]/.test(descr)))(
    "%s reach a tensor of their own dtype byte by byte",
    async (name, { bytes, shape }) => {
      const spec = await array(`${name}.npy`);
      const dtype = tensorDtype(spec.array.stored)!;
      expect(storedName(spec.array.stored)).toBe(dtype.alias);
      expect(make(spec, dtype.alias, { shape, hasBatch: false })).toBe(bytes);
    },
  );
});

/** Numbers as numbers: Python writes `1.0` and `inf` where JavaScript writes `1` and `Infinity`. */
function asPython(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asPython);
  if (typeof value !== "string") return value;
  const special = new Map([
    ["nan", Number.NaN],
    ["inf", Infinity],
    ["-inf", -Infinity],
  ]).get(value);
  return special ?? (value === "" || Number.isNaN(Number(value)) ? value : Number(value));
}

function said(stored: unknown): unknown {
  if (stored instanceof Uint8Array) return asPython(Buffer.from(stored).toString("hex"));
  if (typeof stored === "bigint") return Number(stored);
  if (typeof stored === "object") return Object.values(stored as object);
  return asPython(stored);
}

describe("rows", () => {
  test("are cycled and cut to the batch, as those of a literal", async () => {
    const x = await array("fortran_order.npy");
    const all = twinOf("c_order").bytes;
    expect(make(x, "float32", { shape: [1, 3, 4] })).toBe(all.slice(0, all.length / 2));
    expect(make(x, "float32", { shape: [3, 3, 4] })).toBe(all + all.slice(0, all.length / 2));
    expect(make(await array("scalar.npy"), "float64", { shape: [2] })).toBe("0000000000000440".repeat(2));
  });

  test("of another shape are refused, and so is nothing where something is wanted", async () => {
    expect(problems(await array("c_order.npy"), "float32", { shape: [1, 4, 3] })).toEqual([
      'The array in "c_order.npy" has shape [2, 3, 4]; expected [n, 4, 3], one row [4, 3] or a single value.',
    ]);
    expect(problems(await array("no_rows.npy"), "float32", { shape: [1, 3] })).toEqual([
      'The array in "no_rows.npy" is empty, and 3 elements are to be filled.',
    ]);
  });
});

describe("another dtype", () => {
  test("takes what it holds exactly, and floats rounded", async () => {
    expect(numbers(await array("fortran_order_big.npy"), "int64", { shape: [1, 3, 4] }).slice(0, 3)).toEqual([
      0n,
      1n,
      2n,
    ]);
    expect(numbers(await array("c_order.npy"), "int32", { shape: [1, 3, 4] }).slice(0, 3)).toEqual([0, 1, 2]);
    expect(numbers(await array("scalar.npy"), "float32", { shape: [1] })).toEqual([2.5]);
    expect(make(await array("c8_little.npy"), "complex128", { shape: [1] })).toBe("000000000000f03f0000000000000040");
    expect(make(await array("text.npy"), "string", { shape: [4] })).toEqual(["", "héllo", "日本", "🎈 up"]);
    expect(make(await array("bytes.npy"), "string", { shape: [3] })).toEqual(["", "ab", "a\0b"]);
  });

  test("makes of float64 what a literal of the same numbers becomes", () => {
    const numbers = [0.1, -0, 5e-324, 16777217, 3.4028235677973362e38, -Infinity, Number.NaN];
    const bytes = new Uint8Array(new Float64Array(numbers).buffer);
    // A NaN of another sign and payload.
    bytes[bytes.length - 1] = 0xff;
    const stored = { kind: "f", width: 8, bigEndian: false } as const;
    const file: ArrayFile = {
      kind: "array",
      name: "x.npy",
      stored,
      shape: [7],
      read: (count) => bytes.slice(0, 8 * count),
    };
    const expected = make(literal(numbers), "float32", { shape: [7] });
    expect(make({ kind: "array", array: file, path: ["x"] }, "float32", { shape: [7] })).toBe(expected);
  });

  test("refuses what it cannot hold, element by element", async () => {
    expect(problems(await array("i8_little.npy"), "int32", { shape: [6] })).toEqual([
      'Element [0] of "i8_little.npy", an integer, is outside of int32, which holds -2147483648 to 2147483647.',
      'Element [1] of "i8_little.npy", an integer, is outside of int32, which holds -2147483648 to 2147483647.',
    ]);
    expect(problems(await array("f8_big.npy"), "float32", { shape: [1] })[0]).toMatch(/is outside of float32/);
    expect(problems(await array("scalar.npy"), "int32", { shape: [1] })[0]).toMatch(/a number, is not a whole number/);
  });

  test.each([
    ["bool.npy", "int32", "bool"],
    ["int8.npy", "bool", "int8"],
    ["int8.npy", "string", "int8"],
    ["text.npy", "float32", "str"],
    ["c16_big.npy", "float64", "complex128"],
  ])("of another kind refuses %s as a whole", async (name, dtype, stored) => {
    expect(problems(await array(name), dtype, { shape: [6] })).toEqual([
      `${JSON.stringify(name)} holds ${stored}, and the dtype is ${dtype}.`,
    ]);
  });
});

describe("whole files", () => {
  const bytes = (text: string): Bytes => {
    const memory = Buffer.from(text, "latin1");
    return {
      length: memory.length,
      read: (offset, length) => new Uint8Array(memory.subarray(offset, offset + length)),
    };
  };
  const blobs = (name: string, isGlob: boolean, ...texts: readonly string[]): ValueSpec => ({
    kind: "blobs",
    files: { kind: "blobs", name, isGlob, blobs: texts.map(bytes) },
    path: ["x"],
  });

  test("are strings: one for all elements, or one each from a glob", () => {
    expect(make(blobs("a.jpg", false, "A"), "string", { shape: [2] })).toEqual(["A", "A"]);
    expect(make(blobs("*.jpg", true, "A", "B"), "string", { shape: [3] })).toEqual(["A", "B", "A"]);
    expect(make(blobs("*.jpg", true, "A", "B"), "string", { shape: [1] })).toEqual(["A"]);
  });

  test("named .bin are rows of little-endian elements", () => {
    const raw = blobs("x.bin", false, "\x01\0\x02\0\x03\0\x04\0");
    expect(make(raw, "int16", { shape: [1, 2] })).toBe("01000200");
    expect(make(raw, "int16", { shape: [3, 2] })).toBe("010002000300040001000200");
    expect(problems(raw, "int16", { shape: [1, 3] })).toEqual([
      '"x.bin" has 8 bytes; int16 of this shape takes one or more rows of 6 bytes.',
    ]);
  });

  test("without an ending are such rows as well, whatever the folders above are called", () => {
    for (const name of ["raw_x", "../data.d/raw_x", "a\\b"]) {
      expect(make(blobs(name, false, "\x01\0"), "int16", { shape: [1, 1] })).toBe("0100");
    }
    expect(problems(blobs("data.d/x.txt", false, "\x01\0"), "int16", { shape: [1, 1] })).toHaveLength(1);
  });

  test("of other names are no numbers", () => {
    expect(problems(blobs("notes.txt", false, "x"), "float32", { shape: [1] })).toEqual([
      '"notes.txt" is no file of float32 values.',
    ]);
    expect(problems(blobs("*.bin", true, "x"), "float32", { shape: [1] })).toEqual([
      'The glob "*.bin" gives one string a file, and the dtype is float32.',
    ]);
  });
});

describe("features", () => {
  const feature = (values: ValueSpec) =>
    prepareFeature({
      spec: { path: ["f"], values, shape: undefined, dtype: undefined },
      wanted: undefined,
      seed: 0n,
      locate,
    });

  test("hold all elements of an array, in the list that its dtype goes into", async () => {
    expect(feature(await array("c_order.npy")).value!()).toEqual({
      kind: "float_list",
      values: Float32Array.from({ length: 24 }, (_, i) => i),
    });
    expect(feature(await array("fortran_order_big.npy")).value!()).toEqual({
      kind: "int64_list",
      values: BigInt64Array.from({ length: 24 }, (_, i) => BigInt(i)),
    });
    expect(feature(await array("text_big.npy")).value!()).toEqual({
      kind: "bytes_list",
      values: ["", "héllo", "日本", "🎈 up"].map((text) => new TextEncoder().encode(text)),
    });
  });
});
