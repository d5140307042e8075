import { expect, it } from "vitest";
import { DTYPES } from "../../src/dtype.js";
import type { ValueSpec } from "../../src/spec/spec.js";
import { codes, literal, made, make, prepare } from "./prepare.js";

const FED = DTYPES.filter(({ kind }) => kind !== "handle");

it.each(FED)("what is not said is zeros or empty strings: $alias", ({ alias, width }) => {
  const expected = alias === "string" ? ["", "", ""] : "00".repeat(3 * width);
  expect(make({ kind: "derived" }, alias, { shape: [3] })).toEqual(expected);
  expect(make({ kind: "zero" }, alias, { shape: [3] })).toEqual(expected);
});

it.each(FED.flatMap(({ alias }) => [0, 1, 1023].map((count) => ({ alias, count }))))(
  "a tensor has as many elements as its shape: $alias, $count",
  ({ alias, count }) => {
    const kinds: ValueSpec[] = [{ kind: "uniform", min: undefined, max: undefined }, { kind: "zero" }];
    for (const spec of kinds) {
      const value = made(spec, alias, { shape: [count, 1] });
      expect(value.shape).toEqual([count, 1]);
      expect("strings" in value ? value.strings.length : value.content.length / value.dtype.width).toBe(count);
    }
  },
);

it("no resource or variant can be sent, whatever the values", () => {
  const specs: ValueSpec[] = [{ kind: "derived" }, { kind: "zero" }, { kind: "uniform", min: 0n, max: 1n }];
  for (const spec of specs) {
    expect(codes(prepare(spec, "resource"))).toEqual(["values-not-for-dtype"]);
    expect(codes(prepare(spec, "variant"))).toEqual(["values-not-for-dtype"]);
  }
});

it("one string fills every element", () => {
  expect(make({ kind: "string", text: "é" }, "string", { shape: [2] })).toEqual(["é", "é"]);
  expect(codes(prepare({ kind: "string", text: "é" }, "float32"))).toEqual(["values-wrong-kind"]);
});

it.each<[string, ValueSpec, string, readonly number[]]>([
  ["numbers", { kind: "zero" }, "float32", [1024, 1024, 512]],
  ["a shape beyond all integers", { kind: "zero" }, "int8", [2 ** 52, 2 ** 52]],
  ["empty strings", { kind: "zero" }, "string", [2 ** 30]],
  ["a long string many times", { kind: "string", text: "x".repeat(1000) }, "string", [2 ** 22]],
  ["long choices", { kind: "choices", choices: ["x".repeat(1000)] }, "string", [2 ** 22]],
  ["long random strings", { kind: "random_string", length: 2 ** 20 }, "string", [2 ** 12]],
])("what no message can hold is refused before it is made: %s", (_, spec, name, shape) => {
  expect(codes(prepare(spec, name, { shape }))).toEqual(["values-too-large"]);
});

it("a dimension of 0 makes nothing, however large the others", () => {
  expect(make({ kind: "zero" }, "float32", { shape: [0, 2 ** 52] })).toBe("");
});

const places = (spec: ValueSpec, name: string) => prepare(spec, name).problems.map((problem) => problem.where.path);

it("a problem stands at the value it is about", () => {
  expect(places({ kind: "uniform", min: 0.5, max: "x" }, "int32")).toEqual(["x.random_data.min", "x.random_data.max"]);
  expect(places({ kind: "choices", choices: [1n, 2.5] }, "int32")).toEqual(["x.choices.1"]);
  expect(places({ kind: "string", text: "a" }, "int32")).toEqual(["x.string_data"]);
  expect(places({ kind: "literal", value: 0.5, path: ["x", "value"] }, "int32")).toEqual(["x.value"]);
  expect(places({ kind: "normal", mean: 0, stddev: Number.NaN }, "int32")).toEqual(["x.random_data.stddev"]);
});

it("a literal that many records share is converted once, for each dtype on its own", () => {
  const spec = literal([1n, 2n]);
  expect(make(spec, "int8", { shape: [2] })).toBe("0102");
  expect(make(spec, "int16", { shape: [3] })).toBe("010002000100");
  expect(make(spec, "int8", { shape: [3] })).toBe("010201");
});
