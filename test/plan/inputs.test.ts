import { describe, expect, test } from "vitest";
import { floats, info, model, planned, planOf, shapes, values } from "./rig.js";

const request = (input: string): string => `requests:\n  - inputs: { x: ${input} }`;

test("an input that the spec leaves out is zeros of the signature's shape", () => {
  const on = model({ serving_default: { inputs: { a: "float32 [-1, 2]", b: "int64 []" } } });
  const plan = planOf("requests: [{ batch_sizes: [3], inputs: { b: 7 } }]", on);
  expect(values(plan, "a").map((value) => [value.shape, floats(value)])).toEqual([
    [
      [3, 2],
      [0, 0, 0, 0, 0, 0],
    ],
  ]);
});

test("an input that the signature has a default for is left to the server, unless the spec gives it", () => {
  const on = model({ serving_default: { inputs: { x: "float32 [-1]", scale: "float32 []" }, defaults: ["scale"] } });
  const plan = planOf("requests: [{}, { inputs: { scale: 2.0 } }]", on);
  const sent = plan.records.map((record) => ("inputs" in record ? [...record.inputs.keys()] : []));
  expect(sent).toEqual([["x"], ["x", "scale"]]);
});

test("an unknown input is told with the nearest name and all there are", () => {
  const { problems } = planned("requests:\n  - inputs: { xx: 1, x: [[1, 2, 3]] }");
  expect(problems).toMatchObject([
    {
      code: "plan-input-unknown",
      message: 'The signature "serving_default" has no input "xx". The only input is "x".',
      hint: "Did you mean `x`?",
      server: { status: "INVALID_ARGUMENT" },
      where: { line: 3, path: "requests[0].inputs.xx" },
    },
  ]);
});

test("empty strings are sent where nothing is said, with a warning; an asked-for empty string is no mistake", () => {
  const on = model({ serving_default: { inputs: { text: "string [-1]" } } });
  expect(planned("requests: [{}]", on).problems).toMatchObject([{ code: "plan-empty-strings", severity: "warning" }]);
  expect(planned("requests: [{ inputs: { text: { zero_data: true } } }]", on).told).toEqual([]);
});

test.each(["coo_sparse", "composite_tensor"] as const)("an input encoded as %s cannot be fed", (encoding) => {
  const on = model({ serving_default: { inputs: { x: { ...info("float32 [-1]"), encoding, name: "" } } } });
  expect(planned("requests: [{}]", on).told).toEqual(["2:12 plan-input-encoding"]);
});

test.each([
  [20, "DT_RESOURCE"],
  [101, "DT_FLOAT_REF"],
  [0, "DT_INVALID"],
])("an input of dtype %i, %s, cannot be fed", (number, name) => {
  const x = { ...info("float32 [-1]"), declaredDtype: number, graphDtype: number };
  const { problems } = planned("requests: [{}]", model({ serving_default: { inputs: { x } } }));
  expect(problems).toMatchObject([{ code: "plan-dtype-unfeedable", message: expect.stringContaining(name) }]);
});

describe("where the signature declares another dtype than the graph takes", () => {
  const lie = { ...info("string [-1]"), declaredDtype: 1 };
  const on = model({ serving_default: { inputs: { x: lie } } });

  test("the graph's is sent, with a warning", () => {
    const { plan, problems } = planned(request("abc"), on);
    expect(values(plan!, "x")[0]!.dtype.name).toBe("DT_STRING");
    expect(problems).toMatchObject([{ code: "plan-dtype-declared", severity: "warning" }]);
  });

  test("the TFRT runtime, which believes the declaration, cannot be called at all", () => {
    expect(planned(`serving: { runtime: tfrt }\n${request("abc")}`, on).problems).toMatchObject([
      { severity: "error", server: { message: "Expected input x to be DT_FLOAT but get DT_STRING." } },
    ]);
  });

  test("a dtype in the spec is held against the graph's", () => {
    const { told, problems } = planned("requests:\n  - inputs: { x: { value: abc, dtype: float32 } }", on);
    expect(told).toEqual(["3:18 plan-dtype-declared", "3:39 plan-dtype-mismatch"]);
    expect(problems[1]!.server!.message).toBe("Expects arg[i] to be string but float is provided");
  });
});

test("what is wrong with values, signatures and inputs is all told in one run", () => {
  const { told } = planned(`requests:
  - { signature_name: gone }
  - { inputs: { y: 1 } }
  - { batch_sizes: [1, 2, 4], inputs: { x: { value: 1.5, dtype: int64 } } }
  - { batch_sizes: [1, 2, 4], inputs: { x: ["one", 2, 3] } }
`);
  expect(told).toEqual([
    "3:23 plan-signature-unknown",
    "4:20 plan-input-unknown",
    "5:65 plan-dtype-mismatch",
    "6:45 values-wrong-kind",
  ]);
});

describe("the shape of an input", () => {
  const on = model({ serving_default: { inputs: { x: "float32 [-1, -1, 3]" } } });
  test("is the signature's, with the batch in front and named dimensions in their places", () => {
    const plan = planOf(
      "requests: [{ batch_sizes: [2], dims: { width: [4] }, inputs: { x: { shape: [-1, width, 3] } } }]",
      on,
    );
    expect(shapes(plan, "x")).toEqual([[2, 4, 3]]);
  });

  test("comes from a literal where the signature leaves a dimension open", () => {
    const rows = "[[[1, 2, 3], [4, 5, 6]]]";
    expect(shapes(planOf(request(rows), on), "x")).toEqual([[1, 2, 3]]);
    expect(shapes(planOf(request("[[1, 2, 3], [4, 5, 6]]"), on), "x")).toEqual([[1, 2, 3]]);
  });

  test("an unknown inner dimension prints the line to add", () => {
    expect(planned("requests: [{}]", on).problems).toMatchObject([
      {
        code: "plan-unknown-dimension",
        message: 'Input "x" of "serving_default" is [-1, -1, 3], and nothing says how large dimension 1 is.',
        hint: "Add  shape: [-1, 128, 3]  under requests[0].inputs.x; or accept a guess with  unknown_dims: 128  under defaults.",
      },
    ]);
    expect(planned("requests: auto", on).problems[0]!.hint).toContain(
      'requests: [{ signature_name: "serving_default", inputs: { "x": { shape: [-1, 128, 3] } } }]',
    );
  });

  test("an unknown inner dimension is guessed where the spec opts in, and the coverage says so", () => {
    const plan = planOf("defaults: { unknown_dims: 64 }", on);
    expect(shapes(plan, "x")).toEqual([[1, 64, 3]]);
    expect(plan.coverage).toMatchObject([{ hits: 1, guessed: true }]);
  });

  test.each([
    ["{ shape: [-1, 4, 4] }", "3:35 plan-shape"],
    ["{ shape: [-1, 4] }", "3:27 plan-shape"],
  ])("%s contradicts the signature", (input, told) => {
    expect(planned(request(input), on).told).toEqual([told]);
  });

  test("a named dimension that contradicts the signature names the sizes that do", () => {
    const { problems } = planned(
      "requests: [{ dims: { depth: [3, 4] }, inputs: { x: { shape: [-1, 2, depth] } } }]",
      on,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      "Dimension 2 is 4 here, but the signature says [-1, -1, 3].",
    ]);
  });

  test("of unknown rank must be given, by a shape or by a literal", () => {
    const unknown = model({ serving_default: { inputs: { x: "float32 ?" } } });
    expect(planned("requests: [{}]", unknown).told).toEqual(["2:12 plan-unknown-rank"]);
    expect(planned(request("1.5"), unknown).told).toEqual(["3:18 plan-unknown-rank"]);
    expect(shapes(planOf(request("{ shape: [-1, 2] }"), unknown), "x")).toEqual([[1, 2]]);
    expect(shapes(planOf(request("[[1], [2]]"), unknown), "x")).toEqual([[2, 1]]);
    expect(shapes(planOf(request("{ value: 1.5, batched: false }"), unknown), "x")).toEqual([[]]);
  });
});
