import { describe, expect, it } from "vitest";
import type { FeatureSpec, ValueSpec } from "../../src/spec/spec.js";
import { prepareFeature } from "../../src/values/feature.js";
import type { FeatureKind } from "../../src/values/feature-value.js";
import type { WantedFeature } from "../../src/values/wanted-feature.js";
import { anyNumber, codes, dtype, feature, literal, locate } from "./prepare.js";

/** Wanted as a kind alone is any number of values of it. */
type Wanted = FeatureKind | WantedFeature;

function prepare(spec: FeatureSpec, wanted?: Wanted, seed = 1n) {
  return prepareFeature({ spec, wanted: typeof wanted === "string" ? anyNumber(wanted) : wanted, seed, locate });
}

function make(spec: FeatureSpec, wanted?: Wanted): readonly [FeatureKind, readonly unknown[]] {
  const { value, problems } = prepare(spec, wanted);
  if (!value) throw new Error(problems.map((problem) => problem.message).join("\n"));
  const made = value();
  if (made.kind === "bytes_list") return [made.kind, made.values.map((bytes) => Buffer.from(bytes).toString())];
  return [made.kind, [...made.values]];
}

describe("without a parse op to ask, a literal says its kind", () => {
  it.each<[string, ValueSpec, FeatureKind, readonly unknown[]]>([
    ["integers", literal([1n, 2n]), "int64_list", [1n, 2n]],
    ["booleans are integers", literal([true, false]), "int64_list", [1n, 0n]],
    ["decimals", literal([0.5, 2]), "float_list", [0.5, 2]],
    ["a decimal among integers", literal([1n, 2.5]), "float_list", [1, 2.5]],
    ["text", literal("Masters"), "bytes_list", ["Masters"]],
    ["bytes", literal([new Uint8Array([0x61])]), "bytes_list", ["a"]],
    ["quoted digits are text", literal("12"), "bytes_list", ["12"]],
    ["one string", { kind: "string", text: "x" }, "bytes_list", ["x"]],
    ["lists of lists, row by row", literal([[1n], [2n]]), "int64_list", [1n, 2n]],
    ["choices", { kind: "choices", choices: [true] }, "int64_list", [1n]],
    ["an integer range", { kind: "uniform", min: 5n, max: 5n }, "int64_list", [5n]],
    ["a float range", { kind: "uniform", min: 5n, max: 5.0 }, "float_list", [5]],
  ])("%s", (_, values, kind, expected) => {
    expect(make(feature(values))).toEqual([kind, expected]);
  });

  it.each<[string, ValueSpec]>([
    ["zeros", { kind: "zero" }],
    ["an empty list", literal([])],
    ["a range without ends", { kind: "uniform", min: undefined, max: undefined }],
  ])("%s say nothing, which is a problem", (_, values) => {
    expect(codes(prepare(feature(values)))).toEqual(["values-feature-kind"]);
  });
});

describe("the parse op's kind wins", () => {
  it("a plain 5 becomes what it asks for", () => {
    expect(make(feature(literal(5n)), "float_list")).toEqual(["float_list", [5]]);
    expect(make(feature(literal("5")), "int64_list")).toEqual(["int64_list", [5n]]);
    expect(make(feature({ kind: "zero" }, { shape: [2] }), "bytes_list")).toEqual(["bytes_list", ["", ""]]);
    expect(make(feature(literal([])), "float_list")).toEqual(["float_list", []]);
  });

  it("values that it cannot hold are refused", () => {
    expect(codes(prepare(feature(literal(5n)), "bytes_list"))).toEqual(["values-wrong-kind"]);
    expect(codes(prepare(feature(literal([1n, 0.5])), "int64_list"))).toEqual(["values-inexact"]);
    expect(codes(prepare(feature(literal(true)), "float_list"))).toEqual(["values-wrong-kind"]);
  });

  it("and a stated dtype must agree with it", () => {
    expect(make(feature({ kind: "zero" }, { dtype: dtype("int64") }))).toEqual(["int64_list", [0n]]);
    expect(codes(prepare(feature({ kind: "zero" }, { dtype: dtype("int64") }), "float_list"))).toEqual([
      "values-feature-kind",
    ]);
    expect(codes(prepare(feature({ kind: "zero" }, { dtype: dtype("int32") })))).toEqual(["values-feature-kind"]);
  });
});

describe("a feature has as many values as", () => {
  it.each<[string, ValueSpec, readonly number[] | undefined, readonly unknown[]]>([
    ["its literal", literal([1n, 2n, 3n]), undefined, [1n, 2n, 3n]],
    ["its shape, where one value fills it", literal(7n), [2, 2], [7n, 7n, 7n, 7n]],
    ["its shape, given flat", literal([1n, 2n, 3n, 4n]), [2, 2], [1n, 2n, 3n, 4n]],
    ["its shape, given as lists", literal([[1n, 2n]]), [1, 2], [1n, 2n]],
    ["its shape, for made values", { kind: "choices", choices: [9n] }, [3], [9n, 9n, 9n]],
    ["one, where nothing is said", { kind: "choices", choices: [9n] }, undefined, [9n]],
  ])("%s", (_, values, shape, expected) => {
    expect(make(feature(values, { shape }))).toEqual(["int64_list", expected]);
  });

  it("and a literal of another size is refused", () => {
    expect(codes(prepare(feature(literal([1n, 2n, 3n]), { shape: [2, 2] })))).toEqual(["values-shape"]);
    expect(codes(prepare(feature(literal([[1n, 2n], [3n]]))))).toEqual(["values-ragged"]);
  });
});

it("random features are the same for the same seed, and others for others", () => {
  const spec = feature({ kind: "uniform", min: 0, max: 1 }, { shape: [5] });
  const at = (seed: bigint) => prepare(spec, undefined, seed).value!();
  expect(at(3n)).toEqual(at(3n));
  expect(at(3n)).not.toEqual(at(4n));
});
