import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DTYPES, dtypeByName } from "../../src/dtype.js";
import type { ValueSpec } from "../../src/spec/spec.js";
import { integerRange } from "../../src/values/convert.js";
import { decodeFloat, floatFormat } from "../../src/values/float-format.js";
import { floatRange } from "../../src/values/random/float-range.js";
import { scale } from "../../src/values/random/floats.js";
import { naturalLog } from "../../src/values/random/normal.js";
import { seedOf } from "../../src/values/random/seed.js";
import { draw, Stream } from "../../src/values/random/stream.js";
import { vectors, WORDS } from "../../src/values/random/vectors.js";
import { visibleMemory } from "../../src/wasm.js";
import { codes, made, make, numbers, prepare } from "./prepare.js";

const uniform = (min?: bigint | number, max?: bigint | number): ValueSpec => ({ kind: "uniform", min, max });
const normal = (mean: number, stddev: number): ValueSpec => ({ kind: "normal", mean, stddev });

const hash = (spec: ValueSpec, name: string) => {
  const value = made(spec, name, { shape: [1000], seed: 42n });
  const bytes = "strings" in value ? Buffer.concat(value.strings) : value.content;
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
};

const u32 = (x: bigint) => BigInt.asUintN(32, x);
const u64 = (x: bigint) => BigInt.asUintN(64, x);
const left = (x: bigint, k: bigint) => u32(x << k) | (x >> (32n - k));

/** xoshiro128** from four words of state, written again from the paper in arithmetic that cannot overflow. */
function* xoshiro(s: bigint[]): Generator<number, never> {
  for (;;) {
    yield Number(u32(left(u32(s[1]! * 5n), 7n) * 9n));
    const t = u32(s[1]! << 9n);
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= t;
    s[3] = left(s[3]!, 11n);
  }
}

/** Four of them in turn, seeded one after the other by one SplitMix64. */
function* reference(seed: bigint): Generator<number, never> {
  const words = Array.from({ length: 8 }, (_, i) => {
    let z = u64(seed + BigInt(i + 1) * 0x9e3779b97f4a7c15n);
    z = u64((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = u64((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    z ^= z >> 31n;
    return [u32(z), z >> 32n];
  }).flat();
  const lanes = [0, 4, 8, 12].map((at) => xoshiro(words.slice(at, at + 4)));
  for (;;) for (const lane of lanes) yield lane.next().value;
}

describe("the stream", () => {
  it.each([0n, 1n, 0xffff_ffff_ffff_ffffn])("is xoshiro128** of seed %s, four in turn", (seed) => {
    const stream = new Stream(seed);
    const expected = reference(seed);
    for (let i = 0; i < 10_000; i += 1) expect(stream.next()).toBe(expected.next().value);
  });

  it("gives the same words one by one and in runs", () => {
    const [single, runs] = [new Stream(7n), new Stream(7n)];
    for (let max = 1; max < 300; max += 1) {
      const words = runs.take(max);
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) expect(word).toBe(single.next());
    }
  });
});

describe("the vectors", () => {
  const fast = vectors(2 ** 20)!;

  it("are there on the processors that tests run on, so that what follows is not the loop against itself", () => {
    expect(fast).toBeDefined();
  });

  it("draw what the loop draws, from any state", () => {
    fc.assert(
      fc.property(fc.int32Array({ minLength: 16, maxLength: 16 }), fc.integer({ min: 1, max: 40 }), (start, groups) => {
        const [state, expectedState] = [start.slice(), start.slice()];
        const [words, expected] = [new Uint32Array(groups * 4), new Uint32Array(groups * 4)];
        fast.draw(state, words);
        draw(expectedState, expected);
        expect(words).toEqual(expected);
        expect(state).toEqual(expectedState);
      }),
    );
  });

  /** The generator's output undone: what the second word of a lane's state is before it gives this one. */
  const before = (word: number) => {
    const ninth = Math.imul(word, 0x38e38e39);
    return Math.imul((ninth >>> 7) | (ninth << 25), 0xcccccccd);
  };

  it("make the numbers that the loops make of the same words, to the last bit, also of the first and last word", () => {
    const float = fc.float({ noNaN: true, noDefaultInfinity: true });
    const rest = fc.int32Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(float, float, rest, fc.integer({ min: 1, max: 17 }), (one, other, state, groups) => {
        [0, 0xffffffff, 0x80000000].forEach((word, lane) => (state[4 + lane] = before(word)));
        const words = new Uint32Array(groups * 4);
        const expectedState = state.slice();
        draw(expectedState, words);
        expect([...words.subarray(0, 3)]).toEqual([0, 0xffffffff, 0x80000000]);
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        const range = floatRange(min, max, floatFormat(dtypeByName("DT_FLOAT")!));
        fc.pre(range !== undefined);
        // At an odd place, as in a record.
        const bytes = new Uint8Array(1 + 4 * words.length).subarray(1);
        const expected = new Float32Array(words.length);
        fast.drawFloats(state, bytes, range);
        scale(words, expected, range);
        expect(bytes).toEqual(new Uint8Array(expected.buffer));
        expect(state).toEqual(expectedState);
      }),
    );
  });

  it("make them where they are to be, in memory that WebAssembly sees, and nothing beside them", () => {
    const format = floatFormat(dtypeByName("DT_FLOAT")!);
    for (const range of [floatRange(0, 1, format)!, floatRange(-3, 5, format)!]) {
      const seen = visibleMemory(100_000)!;
      seen.fill(7);
      const place = seen.subarray(33, 33 + 4 * WORDS);
      const [state, elsewhere] = [new Int32Array(16).fill(5), new Int32Array(16).fill(5)];
      vectors(WORDS, seen.buffer)!.drawFloats(state, place, range);
      const expected = new Uint8Array(place.length);
      fast.drawFloats(elsewhere, expected, range);
      expect(Buffer.compare(place, expected)).toBe(0);
      expect(state).toEqual(elsewhere);
      expect([seen[32], seen[33 + place.length]]).toEqual([7, 7]);
    }
  });

  it("make the same numbers of [0, 1) in single precision, where rounding could tell: around every power of two", () => {
    const range = floatRange(0, 1, floatFormat(dtypeByName("DT_FLOAT")!))!;
    const near = Array.from({ length: 33 }, (_, power) =>
      [-129, -128, -127, -1, 0, 1, 127, 128, 129].map((by) => 2 ** power + by),
    );
    const words = [...new Set(near.flat().map((word) => Math.min(Math.max(word, 0), 0xffffffff)))];
    for (const word of words) {
      const state = new Int32Array(16).fill(before(word));
      const bytes = new Uint8Array(16);
      fast.drawFloats(state, bytes, range);
      const expected = new Float32Array(4);
      scale(new Uint32Array(4).fill(word), expected, range);
      expect(bytes, String(word)).toEqual(new Uint8Array(expected.buffer));
    }
  });
});

describe("a seed", () => {
  it("depends on every part, its kind and its borders", () => {
    const seeds = [["a", "bc"], ["ab", "c"], ["abc"], [1], ["1"], [1, 2], [12], [-1], ["a"], ["text 1 a;"], []].map(
      seedOf,
    );
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  it("is the same for a number and the bigint of it, and for ever", () => {
    expect(seedOf([1, "x"])).toBe(seedOf([1n, "x"]));
    expect(seedOf([0, "serving_default", 8, "x"])).toBe(SEED);
  });
});

describe("uniform integers", () => {
  const INTEGERS = DTYPES.filter(({ kind, bits }) => kind === "int" && bits >= 8);

  it.each(INTEGERS)("$alias stays within min and max, both included", (type) => {
    const range = integerRange(type);
    const bound = fc.bigInt(range.min, range.max);
    fc.assert(
      fc.property(bound, bound, fc.bigInt(0n, 2n ** 64n - 1n), (a, b, seed) => {
        const [min, max] = a < b ? [a, b] : [b, a];
        for (const value of numbers(uniform(min, max), type.alias, { shape: [40], seed })) {
          expect(BigInt(value) >= min && BigInt(value) <= max).toBe(true);
        }
      }),
    );
  });

  it.each(["int8", "uint16", "int32", "int64", "uint64"])("%s reaches both ends, equally often", (name) => {
    const counts = new Map<number, number>();
    for (const value of numbers(uniform(3n, 7n), name, { shape: [50_000] })) {
      counts.set(Number(value), (counts.get(Number(value)) ?? 0) + 1);
    }
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([3, 4, 5, 6, 7]);
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it("a carry into the high word is carried", () => {
    const values = numbers(uniform(2n ** 32n - 2n, 2n ** 32n + 1n), "int64", { shape: [200] });
    expect(new Set(values)).toEqual(new Set([2n ** 32n - 2n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 32n + 1n]));
  });

  it("integers of four bits keep the upper half of their byte clear", () => {
    const bytes = made(uniform(-8n, 7n), "int4", { shape: [1000] });
    expect("content" in bytes && new Set(bytes.content)).toEqual(new Set(Array.from({ length: 16 }, (_, i) => i)));
  });

  it("min and max must be integers of the dtype, in order", () => {
    expect(codes(prepare(uniform(0.5, 300n), "int8"))).toEqual(["values-inexact", "values-out-of-range"]);
    expect(prepare(uniform(5n, undefined), "int8").problems).toMatchObject([
      { code: "values-range", hint: "Give both: min is 0 and max is 1 where they are not said." },
    ]);
  });
});

describe("uniform floats", () => {
  it.each(["float32", "float64"])("%s stays from min to below max", (name) => {
    const end = fc.double({
      min: name === "float32" ? -3e38 : -1.7e308,
      max: name === "float32" ? 3e38 : 1.7e308,
      noNaN: true,
    });
    fc.assert(
      fc.property(end, end, fc.bigInt(0n, 2n ** 64n - 1n), (a, b, seed) => {
        const [min, max] = a < b ? [a, b] : [b, a];
        if (min === max || prepare(uniform(min, max), name).value === undefined) return;
        for (const value of numbers(uniform(min, max), name, { shape: [40], seed })) {
          expect(value >= min && value < max).toBe(true);
        }
      }),
    );
  });

  it.each(DTYPES.filter(({ kind, width }) => kind === "float" && width < 4))(
    "$alias stays from min to below max",
    (type) => {
      const format = floatFormat(type)!;
      const largest = decodeFloat(format, format.largest);
      const end = fc.double({ min: -largest, max: largest, noNaN: true });
      fc.assert(
        fc.property(end, end, fc.bigInt(0n, 2n ** 64n - 1n), (a, b, seed) => {
          const [min, max] = a < b ? [a, b] : [b, a];
          const { value } = prepare(uniform(min, max), type.alias, { shape: [40], seed });
          if (min === max || !value) return;
          const tensor = value();
          if (!("content" in tensor)) throw new Error("not of fixed width");
          const view = new DataView(tensor.content.buffer, tensor.content.byteOffset);
          for (let i = 0; i < 40; i += 1) {
            const number = decodeFloat(format, type.width === 2 ? view.getUint16(2 * i, true) : view.getUint8(i));
            expect(number >= min && number < max).toBe(true);
          }
        }),
      );
    },
  );

  it("the ends of a range too narrow to round within are kept", () => {
    const next = Math.fround(1 + 2 ** -23);
    expect(new Set(numbers(uniform(1, next), "float32", { shape: [100] }))).toEqual(new Set([1]));
    expect(new Set(numbers(uniform(0.3, 0.3), "float64", { shape: [10] }))).toEqual(new Set([0.3]));
    expect(codes(prepare(uniform(1 + 2 ** -30, 1 + 2 ** -29), "float32"))).toEqual(["values-range"]);
  });

  it("the mean is the middle", () => {
    const values = numbers(uniform(-2, 6), "float32", { shape: [100_000] }) as readonly number[];
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(2, 1);
  });

  it("min and max must be finite and in the dtype's range", () => {
    expect(codes(prepare(uniform(Number.NaN, Infinity), "float32"))).toEqual(["values-range", "values-range"]);
    expect(codes(prepare(uniform(0n, 1e6), "float16"))).toEqual(["values-out-of-range"]);
    expect(codes(prepare(uniform(2, 1), "float64"))).toEqual(["values-range"]);
  });
});

describe("normal numbers", () => {
  it("the logarithm they are made of agrees with Math.log", () => {
    fc.assert(
      fc.property(fc.double({ min: 2 ** -70, max: 1, noNaN: true }), (x) => {
        expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, -Math.log(x)));
      }),
    );
  });

  it("have the mean, the spread and the tails they should", () => {
    const values = numbers(normal(10, 2), "float64", { shape: [200_000] }) as readonly number[];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    const beyond = values.filter((value) => Math.abs(value - 10) > 4).length / values.length;
    expect(mean).toBeCloseTo(10, 1);
    expect(variance).toBeCloseTo(4, 1);
    expect(beyond).toBeCloseTo(0.0455, 2);
  });

  it("are whole and within the dtype for integers, and finite for floats", () => {
    const bytes = numbers(normal(250, 50), "uint8", { shape: [1000] }) as readonly number[];
    expect(Math.max(...bytes)).toBe(255);
    const wide = numbers(normal(0, 1e300), "int64", { shape: [100] });
    expect(wide).toContain(2n ** 63n - 1n);
    expect(wide).toContain(-(2n ** 63n));
    expect(numbers(normal(0, 1e300), "float32", { shape: [100] }).every((value) => Number.isFinite(value))).toBe(true);
  });

  it("need a finite spread, and a mean that the dtype holds", () => {
    expect(codes(prepare(normal(0, -1), "float32"))).toEqual(["values-range"]);
    expect(codes(prepare(normal(300, 1), "int8"))).toEqual(["values-out-of-range"]);
    expect(codes(prepare(normal(0, 1), "string"))).toEqual(["values-not-for-dtype"]);
  });
});

describe("strings and choices", () => {
  it("random strings are letters and digits of the length asked for", () => {
    const strings = make({ kind: "random_string", length: 9 }, "string", { shape: [50] });
    for (const text of strings) expect(text).toMatch(/^[0-9A-Za-z]{9}$/);
    expect(new Set(strings).size).toBe(50);
    expect(make(uniform(), "string")).toEqual([expect.stringMatching(/^[0-9A-Za-z]{12}$/)]);
    expect(codes(prepare({ kind: "random_string", length: 9 }, "int32"))).toEqual(["values-not-for-dtype"]);
  });

  it("choices are picked for each element, and all of them come", () => {
    const values = numbers({ kind: "choices", choices: [10n, 20n, 30n] }, "int16", { shape: [100] });
    expect(new Set(values)).toEqual(new Set([10, 20, 30]));
    expect(new Set(make({ kind: "choices", choices: ["a", "b"] }, "string", { shape: [50] }))).toEqual(
      new Set(["a", "b"]),
    );
    expect(codes(prepare({ kind: "choices", choices: [1n, "x"] }, "int8"))).toEqual(["values-wrong-kind"]);
    expect(codes(prepare({ kind: "choices", choices: [] }, "int8"))).toEqual(["values-range"]);
  });

  it("booleans are true and false, and take no range", () => {
    expect(new Set(numbers(uniform(), "bool", { shape: [50] }))).toEqual(new Set([0, 1]));
    expect(codes(prepare(uniform(0n, 1n), "bool"))).toEqual(["values-not-for-dtype"]);
  });
});

describe("the same seed makes the same bytes, on every machine and for ever", () => {
  it.each(DTYPES.filter(({ kind }) => kind !== "handle"))("uniform $alias", ({ alias }) => {
    expect(hash(uniform(), alias)).toBe(GOLDEN[alias]);
  });

  it.each(["float32", "float64", "bfloat16", "int64", "uint8", "complex64"])("normal %s", (alias) => {
    expect(hash(normal(3, 1.5), alias)).toBe(GOLDEN[`normal ${alias}`]);
  });

  it("and fresh memory every time", () => {
    const { value } = prepare(uniform(), "float32", { shape: [8] });
    const [first, second] = [value!(), value!()];
    expect(second).toEqual(first);
    if (!("content" in first && "content" in second)) throw new Error("not of fixed width");
    expect(second.content.buffer).not.toBe(first.content.buffer);
  });

  it("and other seeds other bytes", () => {
    expect(make(uniform(), "float32", { shape: [8], seed: 1n })).not.toBe(
      make(uniform(), "float32", { shape: [8], seed: 2n }),
    );
  });
});

const SEED = 1534975924594472348n;

/** The first 16 digits of the SHA-256 of 1000 elements of seed 42. A change here changes every user's files. */
const GOLDEN: Readonly<Record<string, string>> = {
  float32: "ef26a4a614b27b4f",
  float64: "98efa8e049951fde",
  int32: "620d5934c102414b",
  uint8: "5626930e99d40293",
  int16: "f4566b4747fe0e24",
  int8: "5626930e99d40293",
  string: "3ad77338c393ba5e",
  complex64: "b0c939626b9ab427",
  int64: "4de35524068b6d52",
  bool: "5626930e99d40293",
  qint8: "5626930e99d40293",
  quint8: "5626930e99d40293",
  qint32: "620d5934c102414b",
  bfloat16: "d7cd0bf620a6d98d",
  qint16: "f4566b4747fe0e24",
  quint16: "f4566b4747fe0e24",
  uint16: "f4566b4747fe0e24",
  complex128: "706740f072dfbc75",
  float16: "3a5260acfd39a805",
  uint32: "620d5934c102414b",
  uint64: "4de35524068b6d52",
  float8_e5m2: "a229a4233144f72e",
  float8_e4m3fn: "abd6193da53302cf",
  float8_e4m3fnuz: "7586c0063f977669",
  float8_e4m3b11fnuz: "4b168f759612a0b8",
  float8_e5m2fnuz: "85b5c4fb29095984",
  int4: "5626930e99d40293",
  uint4: "5626930e99d40293",
  int2: "5626930e99d40293",
  uint2: "5626930e99d40293",
  float4_e2m1fn: "ed7630e4ae387436",
  "normal float32": "ce1ad7996c603f7d",
  "normal float64": "e5421db06be6c02c",
  "normal bfloat16": "c36ae7c66a7073c5",
  "normal int64": "8915ccc421f99c81",
  "normal uint8": "99b3000c78308121",
  "normal complex64": "b41b6b1dd211d9b3",
};
