import { describe, expect, test } from "vitest";
import type { GraphNode } from "../../src/model/graph.js";
import type { Model } from "../../src/model/model.js";
import type { AttrValue, PredictionLog } from "../../src/proto/messages.js";
import { BatchCoverage } from "../../src/serving/batch-coverage.js";
import { DT, floats, gist, ids, info, judge, model, predict, signature, TWO_INPUTS } from "./build.js";
import { fixture, openModel } from "../model/fixtures.js";
import { STOCK } from "./serving.js";

const of = (rows: number): PredictionLog => predict({ ids: ids([rows]), x: floats([rows, 2]) });

function node(name: string, op: string, inputs: string[], attrs: Record<string, AttrValue> = {}): GraphNode {
  return {
    name,
    op,
    inputs,
    attr: (key) => attrs[key],
  };
}

/** x -> call of f, whose body holds a BatchFunction for at most 8 rows. */
function nested(): Model {
  const plain = model([signature("serving_default", { x: info("x:0", DT.FLOAT) }, { y: info("call:0", DT.FLOAT) })]);
  const f: AttrValue = { kind: "func", value: { name: "f", attr: new Map() } };
  const nodes = new Map([
    ["x", node("x", "Placeholder", [])],
    ["call", node("call", "StatefulPartitionedCall", ["x"], { f, _XlaMustCompile: { kind: "b", value: true } })],
  ]);
  const body = new Map([["b", node("b", "BatchFunction", ["arg"], { max_batch_size: { kind: "i", value: 8n } })]]);
  const functions = new Map([
    ["f", { name: "f", args: [], outputs: [], nodes: body, ret: new Map(), attr: () => undefined }],
  ]);
  return { ...plain, graph: { nodes, functions, producer: 2000 } };
}

describe("session batching", () => {
  test("without a batching option nothing is asked of the batch", () => {
    expect(judge(predict({ ids: ids([3]), x: floats([4, 2]) }), TWO_INPUTS)).toEqual([]);
  });

  test("inputs have the same size in dimension 0", () => {
    const log = predict({ ids: ids([3]), x: floats([4, 2]) });
    expect(gist(judge(log, TWO_INPUTS, { maxBatchSize: 8 }))).toEqual(["serving-batch-shape INVALID_ARGUMENT"]);
  });

  test("a scalar cannot be batched, whatever the parameters file says", () => {
    const scalar = model([
      signature("serving_default", { x: info("x:0", DT.FLOAT, []) }, { y: info("y:0", DT.FLOAT) }),
    ]);
    const serving = { batchingParametersFile: "/deploy/batching.txt" };
    expect(gist(judge(predict({ x: floats([]) }), scalar, serving))).toEqual(["serving-batch-shape INVALID_ARGUMENT"]);
  });

  test("a request without inputs cannot be batched", () => {
    const none = model([signature("serving_default", {}, { y: info("y:0", DT.FLOAT, [null]) })]);
    expect(judge(predict({}), none)).toEqual([]);
    expect(gist(judge(predict({}), none, { maxBatchSize: 8 }))).toEqual(["serving-batch-shape INVALID_ARGUMENT"]);
  });

  test("a batch is not larger than max_batch_size, or than the last allowed size", () => {
    expect(judge(of(8), TWO_INPUTS, { maxBatchSize: 8 })).toEqual([]);
    const [problem] = judge(of(9), TWO_INPUTS, { maxBatchSize: 8 });
    expect(problem?.server?.message).toBe("Task size 9 is larger than maximum input batch size 8");
    expect(gist(judge(of(9), TWO_INPUTS, { allowedBatchSizes: [1, 8] }))).toEqual([
      "serving-batch-size INVALID_ARGUMENT",
    ]);
  });

  test("a batch of no rows is a warning where batches are padded", () => {
    expect(judge(of(0), TWO_INPUTS, { maxBatchSize: 8 })).toEqual([]);
    expect(gist(judge(of(0), TWO_INPUTS, { allowedBatchSizes: [8] }))).toEqual(["serving-batch-empty"]);
  });

  test("an output that is a scalar is a warning", () => {
    const sum = model([signature("serving_default", { x: info("x:0", DT.FLOAT) }, { y: info("y:0", DT.FLOAT, []) })]);
    expect(gist(judge(predict({ x: floats([1]) }), sum, { maxBatchSize: 8 }))).toEqual(["serving-batch-output"]);
  });
});

describe("batching in the graph", () => {
  test("a batch larger than a BatchFunction within takes is a warning", () => {
    expect(judge(predict({ x: floats([8]) }), nested(), { xla: true })).toEqual([]);
    expect(gist(judge(predict({ x: floats([9]) }), nested(), { xla: true }))).toEqual(["serving-graph-batch-size"]);
  });

  test("a part that XLA must compile is a warning unless the server does so", () => {
    expect(gist(judge(predict({ x: floats([1]) }), nested()))).toEqual(["serving-xla"]);
  });
});

test("each allowed size is warm once a batch is padded up to it", () => {
  const coverage = new BatchCoverage({ ...STOCK, allowedBatchSizes: [1, 8, 32] }, TWO_INPUTS);
  coverage.add(of(1));
  coverage.add(of(30));
  expect(coverage.problems("f")).toMatchObject([
    { code: "serving-batch-bucket", message: 'signature "serving_default" is not warmed for 1 allowed batch size: 8' },
  ]);
  coverage.add(of(2));
  expect(coverage.problems("f")).toEqual([]);
});

test("sizes that the graph itself pads to are warmed like the server's", async () => {
  const batching = await openModel(fixture("batch_function/1"));
  const coverage = new BatchCoverage(STOCK, batching);
  coverage.add(predict({ x: floats([8, 2]) }));
  coverage.add(predict({ x: floats([1, 2]) }));
  expect(coverage.problems("f")).toMatchObject([
    { code: "serving-batch-bucket", message: 'signature "serving_default" is not warmed for 1 allowed batch size: 4' },
  ]);
});

test("a signature that fixes its rows is not asked for other sizes", () => {
  const fixed = model([signature("serving_default", { x: info("x:0", DT.FLOAT, [4]) }, { y: info("y:0", DT.FLOAT) })]);
  const coverage = new BatchCoverage({ ...STOCK, allowedBatchSizes: [1, 8] }, fixed);
  coverage.add(predict({ x: floats([4]) }));
  expect(coverage.problems("f")).toEqual([]);
});

test("with pad_variable_length_inputs an input has at most six dimensions", () => {
  const deep = model([
    signature("serving_default", { x: info("x:0", DT.FLOAT, undefined) }, { y: info("y:0", DT.FLOAT) }),
  ]);
  const log = predict({ x: floats([1, 1, 1, 1, 1, 1, 1]) });
  expect(judge(log, deep, { maxBatchSize: 8 })).toEqual([]);
  expect(gist(judge(log, deep, { maxBatchSize: 8, padsInputs: true }))).toEqual([
    "serving-batch-shape INVALID_ARGUMENT",
  ]);
});

test("what only a file beside the model says is no more than a warning", () => {
  const [problem] = judge(of(9), TWO_INPUTS, { maxBatchSize: 8, batchingAssumed: true });
  expect(problem).toMatchObject({ code: "serving-batch-size", severity: "warning" });
  expect(problem?.hint).toContain("--enable_per_model_batching_parameters");
});
