import { describe, expect, test } from "vitest";
import { plan } from "../../src/plan/index.js";
import { parseSpec } from "../../src/spec/index.js";
import { model, planned } from "./rig.js";

/** Spec against model, as a report has it. */
function drift(text: string, on: ReturnType<typeof model>): readonly string[] {
  const { value } = parseSpec(`version: 1\n${text}`, { file: "warmup.yaml", directory: "/specs" });
  return plan(value!, on).drift.map(
    ({ where, spec = "-", model: found = "-", edit = "-" }) => `${where.line} | ${spec} | ${found} | ${edit}`,
  );
}

const ofInputs = (inputs: Readonly<Record<string, string>>) => model({ serving_default: { inputs } });

describe("a renamed input", () => {
  test("is recognised where there is one on each side, and the edit is exact", () => {
    const text = "requests:\n  - inputs:\n      x: { random_data: { min: 0, max: 1 } }";
    const on = ofInputs({ features: "float32 [-1, 3]" });
    expect(drift(text, on)).toEqual([
      '4 | input "x" | input "features" DT_FLOAT [-1, 3] | write "features" in place of "x"',
    ]);
    const { told, problems } = planned(text, on);
    expect(told).toEqual(["4:10 plan-input-unknown"]);
    expect(problems[0]?.hint).toMatch(/^Write "features" in place of "x"/);
  });

  test("is told from others by dtype, shape and values", () => {
    const on = ofInputs({ a: "float32 [-1, 3]", b: "string [-1]", c: "int64 [-1, 4]" });
    const text =
      "requests:\n  - inputs:\n      x: { shape: [-1, 3] }\n      y: { string_data: hi }\n      z: { dtype: int64 }";
    expect(drift(text, on).map((row) => row.split(" | ").at(-1))).toEqual([
      'write "a" in place of "x"',
      'write "b" in place of "y"',
      'write "c" in place of "z"',
    ]);
  });

  test.each([
    ["x: [[1.5, 2.5, 3.5]]", "a"],
    ["x: [[hello]]", undefined],
    ["x: hello", "b"],
    ["x: { choices: [1, 2] }", "a"],
    ["x: { dtype: string }", "b"],
  ])("%s can be meant by %s", (input, name) => {
    const on = ofInputs({ a: "float32 [-1, 3]", b: "string [-1, 4, 4, 4]" });
    const [row] = drift(`requests:\n  - inputs: { ${input} }`, on);
    if (name) expect(row).toContain(`write "${name}" in place of "x"`);
    else expect(row).toMatch(/- \| -$/);
  });

  test("is not guessed where it could be two, nor where two could be it; what the model has is shown", () => {
    expect(drift("requests:\n  - inputs: { x: 1 }", ofInputs({ a: "float32 [-1]", b: "float32 [-1]" }))).toEqual([
      '3 | input "x" | - | -',
      '3 | - | input "a" DT_FLOAT [-1] | -',
      '3 | - | input "b" DT_FLOAT [-1] | -',
    ]);
    expect(drift("requests:\n  - inputs: { x: 1, y: 2 }", ofInputs({ a: "float32 [-1]" }))).toEqual([
      '3 | input "x" | - | -',
      '3 | input "y" | - | -',
      '3 | - | input "a" DT_FLOAT [-1] | -',
    ]);
  });

  test("is looked into under its new name, so that nothing is said to be missing", () => {
    const on = ofInputs({ features: "float32 [-1, -1]" });
    expect(planned("requests:\n  - inputs: { x: { shape: [-1, 3] } }", on).told).toEqual(["3:18 plan-input-unknown"]);
  });
});

describe("a renamed signature", () => {
  const on = model({ scores: { inputs: { x: "float32 [-1]" } } });

  test("is recognised where the spec names every other", () => {
    const text = "requests:\n  - signature_name: serving_default\n    inputs: { x: 1 }";
    expect(drift(text, on)).toEqual([
      '3 | signature "serving_default" | signature "scores" | write  signature_name: "scores"',
    ]);
    expect(planned(text, on).problems[0]?.hint).toMatch(/^Write {2}signature_name: "scores";/);
  });

  test("is not where its inputs are others, or another could be meant", () => {
    expect(drift("requests:\n  - { signature_name: old, inputs: { y: 1 } }", on)).toEqual([
      '3 | signature "old" | - | -',
    ]);
    const two = model({ a: { inputs: { x: "float32 [-1]" } }, b: { inputs: { x: "float32 [-1]" } } });
    expect(drift("requests:\n  - { signature_name: old }", two)).toEqual(['3 | signature "old" | - | -']);
  });
});

test("a dtype, a shape or an output that is another is told with what to write", () => {
  const on = ofInputs({ x: "int64 [-1, 3]" });
  expect(drift("requests:\n  - inputs: { x: { dtype: int32 } }", on)).toEqual([
    '3 | dtype DT_INT32 of "x" | dtype DT_INT64 | write  dtype: DT_INT64',
  ]);
  expect(drift("requests:\n  - inputs: { x: { shape: [-1, 4] } }", on)).toEqual([
    '3 | shape [-1, 4] of "x" | shape [-1, 3] | write 3 at place 1',
  ]);
  expect(drift("requests:\n  - output_filter: [old]", on)).toEqual([
    '3 | output "old" | output "y" | write "y" in place of "old"',
  ]);
});

test("a spec that fits has no drift", () => {
  expect(drift("requests:\n  - inputs: { x: 1 }", ofInputs({ x: "float32 [-1]", y: "float32 [-1]" }))).toEqual([]);
});
