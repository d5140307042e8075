import type { Example, ModelSpec, PredictionLog, PredictRequest, TensorProto } from "../../src/proto/messages.js";

const ascii = (text: string) => new TextEncoder().encode(text);

export function tensor(fields: Partial<TensorProto> = {}): TensorProto {
  return {
    dtype: 1,
    shape: undefined,
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
    ...fields,
  };
}

/** Every field of a tensor, at the ends of its range. */
export const fullTensor = tensor({
  dtype: 9,
  shape: { dims: [0n, -1n, 2n ** 63n - 1n], unknownRank: true },
  versionNumber: -1,
  tensorContent: ascii("content"),
  floatVal: [1.5, -0, Infinity, NaN],
  doubleVal: [5e-324, -Infinity],
  intVal: [0, -1, 2 ** 31 - 1, -(2 ** 31)],
  stringVal: [ascii("a"), new Uint8Array(0)],
  scomplexVal: [1, 2],
  int64Val: [0n, -1n, 2n ** 53n + 1n, -(2n ** 63n), 2n ** 63n - 1n],
  boolVal: [true, false],
  dcomplexVal: [1, 2],
  halfVal: [0x3c00],
  resourceHandleVal: [
    {
      device: "/cpu:0",
      container: "",
      name: "handle",
      hashCode: 2n ** 64n - 1n,
      maybeTypeName: "",
      dtypesAndShapes: [{ dtype: 1, shape: { dims: [2n], unknownRank: false } }],
    },
  ],
  variantVal: [{ typeName: "list", metadata: ascii("m"), tensors: [tensor({ intVal: [7] })] }],
  uint32Val: [0, 2 ** 32 - 1],
  uint64Val: [0n, 2n ** 64n - 1n],
  float8Val: Uint8Array.of(1, 2),
});

/** Keys that JavaScript objects and UTF-16 order would get wrong. */
export const example: Example = {
  features: new Map([
    ["10", { kind: "int64_list", value: [2n ** 62n] }],
    ["9", { kind: "float_list", value: [0.5, -2] }],
    ["__proto__", { kind: "bytes_list", value: [ascii("x")] }],
    ["constructor", { kind: undefined }],
    ["\u{ffee}", { kind: "bytes_list", value: [] }],
    ["\u{1f600}", { kind: "int64_list", value: [] }],
  ]),
};

const spec: ModelSpec = {
  name: "model",
  signatureName: "serving_default",
  versionChoice: { kind: "version", version: 0n },
};

const predict: PredictRequest = {
  modelSpec: spec,
  inputs: new Map([
    ["y", tensor({ shape: { dims: [2n], unknownRank: false }, floatVal: [1, 2] })],
    ["x", fullTensor],
  ]),
  outputFilter: ["b", "a"],
  predictStreamedOptions: { requestState: 2, splitDimensions: new Map([["x", 0]]), returnSingleResponse: true },
  clientId: new Uint8Array(0),
  requestOptions: {
    clientId: ascii("c"),
    deterministicMode: 0,
    returnAdditionalArraysFromPrefill: false,
    returnStoptokens: [-1n, 5n],
    maxCacheLength: 0n,
    returnAllStoptokens: true,
  },
};

const label: ModelSpec = { ...spec, versionChoice: { kind: "version_label", versionLabel: "" } };
const empty: Example = { features: new Map() };

/** One of each kind. */
export const logs: readonly PredictionLog[] = [
  { logType: "predict_log", request: predict },
  { logType: "predict_streamed_log", requests: [predict, predict] },
  {
    logType: "classify_log",
    request: { modelSpec: label, input: { kind: "example_list", examples: [example, empty] } },
  },
  {
    logType: "regress_log",
    request: {
      modelSpec: undefined,
      input: { kind: "example_list_with_context", examples: [empty], context: example },
    },
  },
  {
    logType: "multi_inference_log",
    request: { tasks: [{ modelSpec: spec, methodName: "tensorflow/serving/classify" }], input: { kind: undefined } },
  },
  {
    logType: "session_run_log",
    request: { modelSpec: spec, feeds: [{ name: "x:0", tensor: undefined }], fetch: ["y:0"], target: ["init"] },
  },
  { logType: undefined },
];
