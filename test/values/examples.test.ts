import { describe, expect, it } from "vitest";
import { decodeExample } from "../../src/proto/codec.js";
import type { ExamplesSpec, FeatureSpec, ValueSpec } from "../../src/spec/spec.js";
import { prepareExample, prepareExamples } from "../../src/values/examples.js";
import { prepareTensor } from "../../src/values/tensor.js";
import { anyNumber, codes, dtype, feature, literal, locate } from "./prepare.js";

const age: FeatureSpec = feature({ kind: "uniform", min: 17n, max: 90n }, { shape: [4] });
const school = feature(literal("Masters"));
const template: ExamplesSpec = {
  path: ["examples"],
  templateName: "adult",
  template: new Map([
    ["school", school],
    ["age", age],
  ]),
};
const list = (...features: FeatureSpec[]): ExamplesSpec => ({
  path: ["examples"],
  list: features.map((f) => new Map([["f", f]])),
});

function make(spec: ExamplesSpec, count: number, seed = 1n) {
  const { value, problems } = prepareExamples({ spec, count, wanted: new Map(), seed, locate });
  if (!value) throw new Error(problems.map((problem) => problem.message).join("\n"));
  return value.map((example) => [...example].map(([name, { make }]) => [name, make().values] as const));
}

const prepare = (name: string, spec: ValueSpec = { kind: "serialized_examples", examples: template }) =>
  prepareTensor({ spec, dtype: dtype(name), shape: [3], hasBatch: true, seed: () => 1n, path: ["x"], locate });

describe("examples", () => {
  it("of a template are made anew, one by one, with features sorted by name", () => {
    const [first, second, ...rest] = make(template, 2);
    expect(rest).toEqual([]);
    expect(first?.map(([name]) => name)).toEqual(["age", "school"]);
    expect(second).not.toEqual(first);
  });

  it("do not change when there are more of them, and do with the seed", () => {
    expect(make(template, 5).slice(0, 2)).toEqual(make(template, 2));
    expect(make(template, 2, 2n)).not.toEqual(make(template, 2, 1n));
  });

  it("two features of one range have values of their own", () => {
    const { value } = prepareExample({
      features: new Map([
        ["a", age],
        ["b", age],
      ]),
      wanted: new Map(),
      seed: 1n,
      locate,
    });
    expect(value?.get("a")?.make()).not.toEqual(value?.get("b")?.make());
  });

  it("of a list are cycled and cut", () => {
    const spec = list(feature(literal(1n)), feature(literal(2n)));
    const values = (count: number) => make(spec, count).map((example) => Number(example[0]?.[1][0]));
    expect(values(3)).toEqual([1, 2, 1]);
    expect(values(1)).toEqual([1]);
  });

  it("that are wrong are all told, once each", () => {
    const spec = list(feature(literal([1n, "x"])), feature({ kind: "zero" }), feature(literal(5n)));
    const outcome = prepareExamples({ spec, count: 100, wanted: new Map(), seed: 1n, locate });
    expect(outcome.value).toBeUndefined();
    expect(codes(outcome)).toEqual(["values-wrong-kind", "values-feature-kind"]);
    expect(codes(prepareExamples({ spec: list(), count: 1, wanted: new Map(), seed: 1n, locate }))).toEqual([
      "values-shape",
    ]);
  });

  it("take the kinds that the parse op wants", () => {
    const spec = list(feature(literal(5n)));
    const wanted = new Map([["f", anyNumber("float_list")]]);
    const { value } = prepareExamples({ spec, count: 1, wanted, seed: 1n, locate });
    expect(value?.[0]?.get("f")?.make()).toEqual({ kind: "float_list", values: new Float32Array([5]) });
  });
});

describe("serialized examples", () => {
  it("are one tf.Example an element, the same at every call", () => {
    const { value } = prepare("string");
    const tensor = value!();
    if (!("strings" in tensor)) throw new Error("not strings");
    expect(tensor.strings).toHaveLength(3);
    expect(value!()).toEqual(tensor);
    const decoded = decodeExample(tensor.strings[0]!);
    if (!decoded.ok) throw new Error(decoded.reason);
    expect([...decoded.value.features.keys()]).toEqual(["age", "school"]);
    expect(decoded.value.features.get("school")).toMatchObject({
      kind: "bytes_list",
      value: [new TextEncoder().encode("Masters")],
    });
    expect(decoded.value.features.get("age")).toMatchObject({ kind: "int64_list" });
  });

  it("are strings, and no part of a feature", () => {
    expect(codes(prepare("float32"))).toEqual(["values-not-for-dtype"]);
    const nested = list(feature({ kind: "serialized_examples", examples: template }));
    expect(codes(prepare("string", { kind: "serialized_examples", examples: nested }))).toEqual([
      "values-not-for-dtype",
    ]);
  });
});
