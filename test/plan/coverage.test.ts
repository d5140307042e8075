import { describe, expect, test } from "vitest";
import { type Plan, planProblem } from "../../src/plan/index.js";
import { fixture, openModel } from "../model/fixtures.js";
import { EXAMPLES, model, planned, planOf } from "./rig.js";

const TWO = model({ other: { inputs: { x: "float32 [-1]" } }, serving_default: { inputs: { x: "float32 [-1, -1]" } } });

const table = ({ coverage }: Plan): readonly string[] =>
  coverage.map(({ signature, method, batchSize, dims, hits }) =>
    [signature, method, batchSize, ...dims.values(), hits].join(" "),
  );

test("a row for every servable signature, a cell for every batch size, and those without a hit too", () => {
  const plan = planOf(
    `
requests:
  - { batch_sizes: [1, 8], repeat: 2, dims: { n: [4, 5] }, exclude: [{ batch_size: 8, n: 5 }], inputs: { x: { shape: [-1, n] } } }
`,
    TWO,
  );
  expect(table(plan)).toEqual([
    "other predict 1 0",
    "other predict 8 0",
    "serving_default predict 1 4 2",
    "serving_default predict 8 4 2",
    "serving_default predict 1 5 2",
    "serving_default predict 8 5 0",
  ]);
});

test("a signature with a fixed batch, or none, has one column of its own", () => {
  const on = model({
    a_fixed: { inputs: { x: "float32 [4]" } },
    b_scalar: { inputs: { x: "float32 []" } },
    c_free: { inputs: { x: "float32 [-1]" } },
  });
  const plan = planOf("defaults: { batch_sizes: [1, 2] }", on);
  expect(table(plan)).toEqual([
    "a_fixed predict 4 1",
    "b_scalar predict  1",
    "c_free predict 1 1",
    "c_free predict 2 1",
  ]);
});

test("a multi_inference record is a hit of each task's signature", () => {
  const plan = planOf(
    `
requests:
  - method: multi_inference
    tasks:
      - { method_name: tensorflow/serving/classify }
      - { signature_name: regression, method_name: tensorflow/serving/regress }
    examples: [{}]
`,
    EXAMPLES,
  );
  expect(table(plan)).toEqual(["regression multi_inference 1 1", "serving_default multi_inference 1 1"]);
});

test("a signature that no record warms is a note", () => {
  const { problems } = planned("requests: [{ signature_name: other }]", TWO);
  expect(problems).toMatchObject([
    { code: "plan-not-covered", severity: "note", message: expect.stringContaining('"serving_default"') },
  ]);
});

const gate = (check: string, request = "{ signature_name: other, batch_sizes: [1, 2] }"): readonly string[] =>
  planned(`checks:\n  coverage: ${check}\nrequests: [${request}]`, TWO).problems.map(
    ({ code, message }) => `${code}: ${message}`,
  );

describe("checks.coverage", () => {
  test("names the cells that are hit too seldom, one problem a signature", () => {
    expect(gate("{ signatures: [other], batch_sizes: [1, 2, 4], min: 1 }")[0]).toBe(
      'plan-coverage: The signature "other" is hit fewer than 1 times as predict, batch_size 4 (0).',
    );
    expect(gate("{ signatures: [other], min: 2 }")[0]).toBe(
      'plan-coverage: The signature "other" is hit fewer than 2 times as predict, batch_size 1 (1); predict, batch_size 2 (1).',
    );
  });

  test("of all signatures counts those that no request calls", () => {
    expect(gate("{ signatures: all, batch_sizes: [1] }")).toEqual([
      'plan-coverage: The signature "serving_default" is hit fewer than 1 times as predict, batch_size 1 (0).',
    ]);
  });

  test("asks for combinations of named dimensions", () => {
    const request = "{ dims: { n: [4] }, inputs: { x: { shape: [-1, n] } } }";
    expect(gate("{ signatures: [serving_default], batch_sizes: [1], dims: { n: [4, 5] } }", request)).toContain(
      'plan-coverage: The signature "serving_default" is hit fewer than 1 times as predict, batch_size 1, n 5 (0).',
    );
  });

  test("refuses a signature that the model does not serve", () => {
    expect(gate("{ signatures: [gone], batch_sizes: [1] }")[0]).toBe(
      'plan-coverage: checks.coverage names the signature "gone", which the model does not serve.',
    );
  });

  test("refuses more combinations of dims than a file holds records", () => {
    const range = "{ min: 1, max: 100, step: 1 }";
    expect(gate(`{ signatures: [other], dims: { a: ${range}, b: ${range} } }`)[0]).toBe(
      "plan-coverage: checks.coverage asks for 10000 combinations of dims; no file holds so many records.",
    );
  });

  test("leaves the plan as it is, since its records could be written", () => {
    expect(planned("checks: { coverage: { min: 9 } }").plan!.records).toHaveLength(1);
  });
});

test("every problem of the room starts with its name and says what to do", () => {
  for (const [code, { title, fix }] of Object.entries(planProblem.table)) {
    expect([code.startsWith("plan-"), title.endsWith("."), fix.endsWith(".")]).toEqual([true, false, true]);
  }
});

test("every size that the server pads to has a column, and the gate may ask for those of the server", () => {
  const serving = "serving: { allowed_batch_sizes: [1, 8] }\nrequests: [{ batch_sizes: [1] }]\n";
  expect(table(planOf(serving))).toEqual(["serving_default predict 1 1", "serving_default predict 8 0"]);
  const gate = "checks:\n  coverage: { batch_sizes: from_serving }";
  expect(planned(`${serving}${gate}`).told).toEqual(["5:13 plan-coverage"]);
  expect(planned(gate).told).toEqual(["3:28 plan-batch-source"]);
});

test("what no record hits is listed with the reason", () => {
  const sparse = {
    encoding: "coo_sparse",
    name: "",
    declaredDtype: 1,
    graphDtype: undefined,
    shape: undefined,
  } as const;
  const on = model({
    __saved_model_init_op: {},
    a: { inputs: { x: "float32 [-1]" } },
    b: { inputs: { x: "float32 [-1]" } },
    c: { inputs: { s: sparse } },
  });
  expect(planOf("requests: [{ signature_name: a }]", on).uncovered).toEqual([
    { signature: "b", reason: "the spec has no request for it" },
    { signature: "c", reason: 'no request can hold its input "s" (coo_sparse)' },
  ]);
  expect(planOf("requests: auto", on).uncovered.map(({ signature }) => signature)).toEqual(["c"]);
});

test("a signature that needs XLA is listed with that reason, where requests are derived", async () => {
  const on = await openModel(fixture("compiled_part/1"));
  expect(planOf("", on).uncovered).toEqual([
    { signature: "compiled", reason: "it must be compiled by XLA, and the spec does not say that the server does" },
  ]);
});
