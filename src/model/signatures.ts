/** SignatureDef as read -> Signature as the rooms after this one want it. */
import type { SignatureDef, TensorInfo as TensorInfoProto, TensorShapeProto } from "../proto/messages.js";
import type { Graph } from "./graph.js";
import type { Dim, Signature, TensorInfo } from "./model.js";
import { tensorDtype } from "./tensor-dtype.js";

export function buildSignatures(
  definitions: ReadonlyMap<string, SignatureDef>,
  graph: Graph,
): ReadonlyMap<string, Signature> {
  return sortedMap(definitions, (definition, name) => ({
    name,
    methodName: definition.methodName,
    inputs: sortedMap(definition.inputs, (info) => buildTensorInfo(info, graph)),
    outputs: sortedMap(definition.outputs, (info) => buildTensorInfo(info, graph)),
    defaults: sortedMap(definition.defaults, (value) => value),
  }));
}

function buildTensorInfo(info: TensorInfoProto, graph: Graph): TensorInfo {
  const { encoding } = info;
  const name = encoding.kind === "name" ? encoding.name : "";
  return {
    // An encoding that is not set leaves the server the same empty name as an empty string does.
    encoding: encoding.kind ?? "name",
    name,
    declaredDtype: info.dtype,
    graphDtype: tensorDtype(graph, name),
    shape: buildShape(info.shape),
  };
}

/** A missing shape and `unknown_rank` mean the same; any negative size is an unknown dimension. */
function buildShape(shape: TensorShapeProto | undefined): readonly Dim[] | undefined {
  if (shape === undefined || shape.unknownRank) return undefined;
  return shape.dims.map((size) => (size < 0n ? null : Number(size)));
}

function sortedMap<From, To>(map: ReadonlyMap<string, From>, build: (value: From, key: string) => To): Map<string, To> {
  // The default comparison of keys is by UTF-16 code unit, the same in every locale.
  const keys = [...map.keys()].sort();
  return new Map(keys.map((key) => [key, build(map.get(key)!, key)]));
}
