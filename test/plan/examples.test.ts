import { expect, test } from "vitest";
import type { Plan, PlannedExample } from "../../src/plan/index.js";
import { EXAMPLES, planned, planOf } from "./rig.js";

const made = (example: PlannedExample): Record<string, unknown> =>
  Object.fromEntries(
    [...example].map(([name, feature]) => {
      const { kind, values } = feature.make();
      return [name, [kind, ...values]];
    }),
  );

function examplesOf(plan: Plan): readonly (readonly Record<string, unknown>[])[] {
  return plan.records.map((record) => ("examples" in record ? record.examples.map(made) : []));
}

test("a template makes as many examples as the batch size, each with values of its own", () => {
  const plan = planOf(
    `
example_templates:
  people: { features: { age: { random_data: { min: 0, max: 1000000 }, dtype: int64 } } }
requests:
  - { batch_sizes: [1, 3], examples: { template: people } }
`,
    EXAMPLES,
  );
  const ages = examplesOf(plan).map((record) => record.map(({ age }) => String(age)));
  expect(ages.map((record) => record.length)).toEqual([1, 3]);
  expect(new Set(ages[1]).size).toBe(3);
});

test("examples are given one by one, with a context beside them", () => {
  const plan = planOf("requests: [{ context: { hours: 38.5 }, examples: [{ age: 31 }, { age: 32 }] }]", EXAMPLES);
  expect(examplesOf(plan)).toEqual([[{ age: ["int64_list", 31n] }, { age: ["int64_list", 32n] }]]);
  const [record] = plan.records;
  expect(record && "context" in record && made(record.context!)).toEqual({ hours: ["float_list", 38.5] });
});

test("examples are made anew at every access, with the same values", () => {
  const plan = planOf(
    "requests: [{ examples: [{ age: { random_data: { min: 0, max: 1000000 }, dtype: int64 } }] }]",
    EXAMPLES,
  );
  const [record] = plan.records;
  expect(record && "examples" in record && record.examples === record.examples).toBe(false);
  expect(examplesOf(plan)).toEqual(examplesOf(plan));
});

test("what is wrong with a feature is told at its place, once for all records", () => {
  const { told } = planned(
    "requests:\n  - { batch_sizes: [1, 2], repeat: 3, examples: [{ age: { value: x, dtype: int64 } }] }",
    EXAMPLES,
  );
  expect(told).toEqual(["3:66 values-wrong-kind"]);
});

test("a request without examples is refused with the line to add", () => {
  const { problems } = planned("requests:\n  - signature_name: regression", EXAMPLES);
  expect(problems).toMatchObject([
    {
      code: "plan-examples-missing",
      message: 'A regress of "regression" takes tf.Examples, and neither the spec nor the graph says what is in them.',
      server: { status: "INVALID_ARGUMENT", message: "Input is empty." },
      where: { line: 3, column: 5 },
    },
  ]);
});
