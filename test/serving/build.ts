/** Small models and records, built by hand. */
import type { GraphNode } from "../../src/model/graph.js";
import type { Model, Signature, TensorInfo } from "../../src/model/model.js";
import type { Problem } from "../../src/problem.js";
import type { Example, Feature, InferenceTask, Input, PredictionLog, TensorProto } from "../../src/proto/messages.js";
import type { RecordContext } from "../../src/serving/context.js";
import { judgeRecord } from "../../src/serving/record.js";
import type { Serving } from "../../src/spec/spec.js";
import { STOCK } from "./serving.js";

export const DT = { FLOAT: 1, DOUBLE: 2, INT32: 3, INT8: 6, STRING: 7, INT64: 9, HALF: 19 } as const;

export function info(
  name: string,
  dtype: number,
  shape?: TensorInfo["shape"],
  more: Partial<TensorInfo> = {},
): TensorInfo {
  return { encoding: "name", name, declaredDtype: dtype, graphDtype: dtype, shape, ...more };
}

export function signature(
  name: string,
  inputs: Record<string, TensorInfo>,
  outputs: Record<string, TensorInfo>,
  more: Partial<Signature> = {},
): Signature {
  return {
    name,
    methodName: "tensorflow/serving/predict",
    inputs: new Map(Object.entries(inputs)),
    outputs: new Map(Object.entries(outputs)),
    defaults: new Map(),
    ...more,
  };
}

/** A model whose graph has a Placeholder for every input and an Identity for every output that the signatures name. */
export function model(signatures: readonly Signature[], absent: readonly string[] = []): Model {
  const nodes = new Map<string, GraphNode>();
  const put = (op: string, { name }: TensorInfo): void => {
    const node = name.replace(/:\d+$/, "");
    if (!absent.includes(node) && !nodes.has(node))
      nodes.set(node, { name: node, op, inputs: [], attr: () => undefined });
  };
  for (const { inputs } of signatures) for (const one of inputs.values()) put("Placeholder", one);
  for (const { outputs } of signatures) for (const one of outputs.values()) put("Identity", one);
  return {
    versionDirectory: "/models/m/1",
    version: 1n,
    defaultName: "m",
    file: "/models/m/1/saved_model.pb",
    tags: ["serve"],
    tensorflowVersion: "2.21.0",
    signatures: new Map(signatures.map((one) => [one.name, one])),
    graph: { nodes, functions: new Map(), producer: 2000 },
    assets: new Map(),
    assetHeads: new Map(),
  };
}

/** `x` float [?,2] and `ids` int64 [?] to `y` and `z`. */
export const TWO_INPUTS = model([
  signature(
    "serving_default",
    { ids: info("ids:0", DT.INT64, [null]), x: info("x:0", DT.FLOAT, [null, 2]) },
    { y: info("y:0", DT.FLOAT, [null]), z: info("z:0", DT.FLOAT, [null]) },
  ),
]);

export function tensor(dtype: number, shape: readonly number[], more: Partial<TensorProto> = {}): TensorProto {
  return {
    dtype,
    shape: { dims: shape.map(BigInt), unknownRank: false },
    versionNumber: 0,
    tensorContent: new Uint8Array(0),
    floatVal: [],
    doubleVal: [],
    intVal: [],
    stringVal: [],
    scomplexVal: [],
    int64Val: [],
    boolVal: [],
    dcomplexVal: [],
    halfVal: [],
    resourceHandleVal: [],
    variantVal: [],
    uint32Val: [],
    uint64Val: [],
    float8Val: new Uint8Array(0),
    ...more,
  };
}

/** One value stands for all elements, as TensorFlow's own short form has it. */
export const floats = (shape: readonly number[]): TensorProto =>
  tensor(DT.FLOAT, shape, { floatVal: shape.includes(0) ? [] : [1] });
export const ids = (shape: readonly number[]): TensorProto =>
  tensor(DT.INT64, shape, { int64Val: shape.includes(0) ? [] : [1n] });

const spec = (signatureName: string, name = "m") => ({
  name,
  signatureName,
  versionChoice: { kind: undefined },
});

export function predict(
  inputs: Record<string, TensorProto>,
  outputFilter: string[] = [],
  signatureName = "",
): PredictionLog {
  return { logType: "predict_log", request: predictRequest(inputs, outputFilter, signatureName) };
}

export function streamed(...requests: Record<string, TensorProto>[]): PredictionLog {
  return { logType: "predict_streamed_log", requests: requests.map((inputs) => predictRequest(inputs, [], "")) };
}

function predictRequest(inputs: Record<string, TensorProto>, outputFilter: string[], signatureName: string) {
  return {
    modelSpec: spec(signatureName),
    inputs: new Map(Object.entries(inputs)),
    outputFilter,
    predictStreamedOptions: undefined,
    clientId: undefined,
    requestOptions: undefined,
  };
}

export function example(features: Record<string, number>): Example {
  const kept = Object.entries(features).map(([name, value]): [string, Feature] => [
    name,
    { kind: "float_list", value: [value] },
  ]);
  return { features: new Map(kept) };
}

export const examples = (...list: Example[]): Input => ({ kind: "example_list", examples: list });

export function classifyLog(input: Input | undefined, signatureName = ""): PredictionLog {
  return { logType: "classify_log", request: { modelSpec: spec(signatureName), input } };
}

export function regressLog(input: Input | undefined, signatureName = ""): PredictionLog {
  return { logType: "regress_log", request: { modelSpec: spec(signatureName), input } };
}

export function task(signatureName: string, kind: string, name = "m"): InferenceTask {
  return { modelSpec: spec(signatureName, name), methodName: `tensorflow/serving/${kind}` };
}

export function multi(tasks: InferenceTask[], input: Input | undefined = examples(example({ x: 1 }))): PredictionLog {
  return { logType: "multi_inference_log", request: { tasks, input } };
}

export function judge(
  log: PredictionLog,
  against: Model,
  serving: Partial<Serving> = {},
  more: Partial<RecordContext> = {},
): readonly Problem[] {
  return judgeRecord(log, {
    model: against,
    serving: { ...STOCK, ...serving },
    file: "f",
    record: 3,
    offset: 120,
    ...more,
  });
}

/** `code STATUS` of every error, `code` of everything else. */
export function gist(problems: readonly Problem[]): string[] {
  return problems.map(({ code, severity, server }) => (severity === "error" ? `${code} ${server?.status}` : code));
}
