import { describe, expect, test } from "vitest";
import { fixture, openModel } from "../model/fixtures.js";
import { EXAMPLES, floats, model, planned, planOf, shapes, values } from "./rig.js";

const rowsOf = (text: string, on = model({ serving_default: { inputs: { x: "float32 [-1, 2]" } } })): unknown =>
  values(planOf(text, on), "x").map(floats);

describe("a literal", () => {
  test("of the signature's rank brings its own batch size", () => {
    expect(rowsOf("defaults: { batch_sizes: [5] }\nrequests: [{ inputs: { x: [[1, 2], [3, 4]] } }]")).toEqual([
      [1, 2, 3, 4],
    ]);
  });

  test("is cycled or cut to the batch sizes of its request", () => {
    expect(rowsOf("requests: [{ batch_sizes: [1, 3], inputs: { x: [[1, 2], [3, 4]] } }]")).toEqual([
      [1, 2],
      [1, 2, 3, 4, 1, 2],
    ]);
  });

  test("of one rank lower is a row for every batch size", () => {
    expect(rowsOf("requests: [{ batch_sizes: [1, 2], inputs: { x: [1, 2] } }]")).toEqual([
      [1, 2],
      [1, 2, 1, 2],
    ]);
  });

  test("without rows is refused", () => {
    expect(
      planned("requests:\n  - inputs: { x: [] }", model({ serving_default: { inputs: { x: "float32 [-1]" } } })).told,
    ).toEqual(["3:18 plan-batch-empty"]);
  });

  test("of another length than its neighbour's is refused, unless the request says the batch size", () => {
    const on = model({ serving_default: { inputs: { a: "float32 [-1]", b: "float32 [-1]" } } });
    const { told, problems } = planned("requests:\n  - inputs: { a: [1, 2], b: [1, 2, 3] }", on);
    expect(told).toEqual(["3:29 plan-batch-disagreement"]);
    expect(problems[0]!.message).toBe("This brings 3 rows, but requests[0].inputs.a brings 2.");
    const plan = planOf("requests: [{ batch_sizes: [2], inputs: { a: [1, 2], b: [1, 2, 3] } }]", on);
    expect(shapes(plan, "b")).toEqual([[2]]);
  });
});

describe("a leading dimension that the signature fixes", () => {
  const fixed = model({ serving_default: { inputs: { x: "float32 [4, 2]" } } });

  test("wins over defaults", () => {
    const plan = planOf("defaults: { batch_sizes: [1, 8] }", fixed);
    expect(plan.records.map(({ batchSize }) => batchSize)).toEqual([4]);
  });

  test("is an error to contradict, at the size that does", () => {
    expect(planned("requests:\n  - batch_sizes: [4, 8]", fixed).told).toEqual(["3:22 plan-batch-fixed"]);
    expect(planned("requests:\n  - batch_sizes: [4]", fixed).told).toEqual([]);
  });

  test("is no batch beside an input whose first dimension is free", () => {
    const on = model({ serving_default: { inputs: { x: "float32 [-1]", table: "float32 [10]" } } });
    const plan = planOf("requests: [{ batch_sizes: [2] }]", on);
    expect([shapes(plan, "x"), shapes(plan, "table")]).toEqual([[[2]], [[10]]]);
  });
});

test("a size in place 0 of a shape is the batch size, and contradicting it is an error", () => {
  const on = model({ serving_default: { inputs: { x: "float32 [-1, 2]", y: "float32 [-1]" } } });
  const plan = planOf("requests: [{ inputs: { x: { shape: [8, 2] } } }]", on);
  expect([plan.records[0]!.batchSize, shapes(plan, "y")]).toEqual([8, [[8]]]);
  expect(planned("requests:\n  - batch_sizes: [8, 9]\n    inputs: { x: { shape: [8, 2] } }", on).told).toEqual([
    "3:22 plan-batch-fixed",
  ]);
});

test("an input of rank 0 has no batch, nor has one that says so", () => {
  const on = model({ serving_default: { inputs: { scalar: "float32 []", list: "float32 [-1]" } } });
  const plan = planOf("requests: [{ inputs: { list: { value: [1, 2], batched: false } } }]", on);
  expect(plan.records[0]!.batchSize).toBeUndefined();
  expect(shapes(plan, "list")).toEqual([[2]]);
});

test("batch sizes where no input has a batch make one record and a warning", () => {
  const on = model({ serving_default: { inputs: { scalar: "float32 []" } } });
  const { plan, told } = planned("requests:\n  - batch_sizes: [1, 8]", on);
  expect(plan!.records.map(({ batchSize }) => batchSize)).toEqual([undefined]);
  expect(told).toEqual(["3:18 plan-batch-unused"]);
});

test("a list of examples brings its own number, and is cycled or cut to the request's batch sizes", () => {
  expect([counts(""), counts("batch_sizes: [1, 5],")]).toEqual([[2], [1, 5]]);
});

function counts(batchSizes: string): readonly number[] {
  const { records } = planOf(`requests: [{ ${batchSizes} examples: [{ age: 1 }, { age: 2 }] }]`, EXAMPLES);
  return records.map((record) => ("examples" in record ? record.examples.length : 0));
}

describe("sizes that the server runs with", () => {
  const sizes = (text: string, on = model({ serving_default: { inputs: { x: "float32 [-1]" } } })): unknown =>
    planOf(text, on).records.map(({ batchSize }) => batchSize);

  test("are the default, and what from_serving means", () => {
    const serving = "serving: { allowed_batch_sizes: [1, 8] }\n";
    expect(sizes(serving)).toEqual([1, 8]);
    expect(sizes(`${serving}requests: [{ batch_sizes: from_serving }, { batch_sizes: [3] }]`)).toEqual([1, 8, 3]);
    expect(sizes(`${serving}defaults: { batch_sizes: from_serving }`)).toEqual([1, 8]);
    expect(sizes(`${serving}defaults: { batch_sizes: [2] }`)).toEqual([2]);
  });

  test("are those of the graph's BatchFunction where the server's are not known", async () => {
    const batching = await openModel(fixture("batch_function/1"));
    expect(sizes("", batching)).toEqual([2, 4, 8]);
    expect(sizes("requests: [{ batch_sizes: from_serving }]", batching)).toEqual([2, 4, 8]);
    expect(sizes("serving: { max_batch_size: 4 }", batching)).toEqual([2, 4]);
    expect(sizes("serving: { allowed_batch_sizes: [1, 2] }", batching)).toEqual([1, 2]);
  });

  test("that nothing tells cannot be asked for", () => {
    expect(planned("requests:\n  - batch_sizes: from_serving").told).toEqual(["3:18 plan-batch-source"]);
    expect(planned("defaults:\n  batch_sizes: from_serving").told).toEqual(["3:16 plan-batch-source"]);
    expect(sizes("serving: { max_batch_size: 4 }")).toEqual([1]);
  });

  test("give way to a leading dimension that the signature fixes", () => {
    const fixed = model({ serving_default: { inputs: { x: "float32 [4]" } } });
    expect(sizes("serving: { allowed_batch_sizes: [1, 8] }", fixed)).toEqual([4]);
  });
});
