import { expect, test } from "vitest";
import { model, planOf, planned, shapes } from "./rig.js";

const SEQUENCES = model({ serving_default: { inputs: { ids: "int64 [-1, -1, -1]" } } });

test("records follow the spec, then dims with the first name slowest, then batch sizes, then repeats", () => {
  const { records } = planOf(
    `
requests:
  - name: grid
    batch_sizes: [1, 2]
    dims: { long: [8, 9], short: [3, 4] }
    repeat: 2
    inputs: { ids: { shape: [-1, long, short] } }
  - name: last
    inputs: { ids: { shape: [-1, 5, 5] } }
`,
    SEQUENCES,
  );
  const row = ({ label, batchSize, dims }: (typeof records)[number]): string =>
    [label, batchSize, ...dims.values()].join(" ");
  expect(records.map(row)).toEqual([
    "grid 1 8 3",
    "grid 1 8 3",
    "grid 2 8 3",
    "grid 2 8 3",
    "grid 1 8 4",
    "grid 1 8 4",
    "grid 2 8 4",
    "grid 2 8 4",
    "grid 1 9 3",
    "grid 1 9 3",
    "grid 2 9 3",
    "grid 2 9 3",
    "grid 1 9 4",
    "grid 1 9 4",
    "grid 2 9 4",
    "grid 2 9 4",
    "last 1",
  ]);
  expect(records.map(({ index }) => index)).toEqual([...records.keys()]);
});

test("exclude leaves out the combinations that match all of its names", () => {
  const plan = planOf(
    `
requests:
  - batch_sizes: [1, 32]
    dims: { length: [16, 128] }
    exclude: [{ batch_size: 32, length: 128 }]
    inputs: { ids: { shape: [-1, length, 2] } }
`,
    SEQUENCES,
  );
  expect(shapes(plan, "ids")).toEqual([
    [1, 16, 2],
    [32, 16, 2],
    [1, 128, 2],
  ]);
});

test("a request whose combinations are all excluded is a problem", () => {
  const { told } = planned("requests:\n  - batch_sizes: [1, 2]\n    exclude: [{ batch_size: 1 }, { batch_size: 2 }]");
  expect(told).toEqual(["4:14 plan-nothing-left"]);
});

test("a request's own settings win over the defaults", () => {
  const plan = planOf(`
defaults: { batch_sizes: [4], repeat: 2 }
requests: [{}, { batch_sizes: [7], repeat: 1 }]
`);
  expect(plan.records.map(({ batchSize }) => batchSize)).toEqual([4, 4, 7]);
});

test("without batch sizes the server's allowed ones are warmed", () => {
  const plan = planOf("serving: { allowed_batch_sizes: [1, 8, 32] }");
  expect(plan.records.map(({ batchSize }) => batchSize)).toEqual([1, 8, 32]);
});

test("a request is labelled by its name, else by its place", () => {
  const { records } = planOf("requests: [{ name: first }, {}]");
  expect(records.map(({ label, path }) => [label, path])).toEqual([
    ["first", ["requests", 0]],
    ["requests[1]", ["requests", 1]],
  ]);
});
