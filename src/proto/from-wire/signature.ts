import type { Wire } from "../generated/messages.js";
import type {
  AssetFileDef,
  CollectionDef,
  MetaInfoDef,
  SignatureDef,
  TensorEncoding,
  TensorInfo,
} from "../messages.js";
import { mapFromWire } from "./map.js";
import { shapeFromWire, tensorFromWire } from "./tensor.js";

export function signatureFromWire(wire: Wire["tensorflow.SignatureDef"]): SignatureDef {
  return {
    inputs: mapFromWire(wire.inputs, {}, tensorInfoFromWire),
    outputs: mapFromWire(wire.outputs, {}, tensorInfoFromWire),
    methodName: wire.method_name ?? "",
    defaults: mapFromWire(wire.defaults, {}, tensorFromWire),
  };
}

export function metaInfoFromWire(wire: Wire["tensorflow.MetaGraphDef.MetaInfoDef"]): MetaInfoDef {
  return {
    metaGraphVersion: wire.meta_graph_version ?? "",
    tags: wire.tags ?? [],
    tensorflowVersion: wire.tensorflow_version ?? "",
    tensorflowGitVersion: wire.tensorflow_git_version ?? "",
    strippedDefaultAttrs: wire.stripped_default_attrs ?? false,
    functionAliases: mapFromWire(wire.function_aliases, "", (alias: string) => alias),
  };
}

export function assetFileFromWire(wire: Wire["tensorflow.AssetFileDef"]): AssetFileDef {
  return {
    tensorInfo: wire.tensor_info ? tensorInfoFromWire(wire.tensor_info) : undefined,
    filename: wire.filename ?? "",
  };
}

export function collectionFromWire(wire: Wire["tensorflow.CollectionDef"]): CollectionDef {
  if (wire.node_list) return { kind: "node_list", value: wire.node_list.value ?? [] };
  if (wire.bytes_list) return { kind: "bytes_list", value: wire.bytes_list.value ?? [] };
  if (wire.int64_list) return { kind: "int64_list", value: wire.int64_list.value ?? [] };
  if (wire.float_list) return { kind: "float_list", value: wire.float_list.value ?? [] };
  if (wire.any_list) return { kind: "any_list", typeUrls: wire.any_list.value?.map((any) => any.type_url ?? "") ?? [] };
  return { kind: undefined };
}

function tensorInfoFromWire(wire: Wire["tensorflow.TensorInfo"]): TensorInfo {
  return {
    encoding: encodingFromWire(wire),
    dtype: wire.dtype ?? 0,
    shape: wire.tensor_shape ? shapeFromWire(wire.tensor_shape) : undefined,
  };
}

function encodingFromWire(wire: Wire["tensorflow.TensorInfo"]): TensorEncoding {
  const { name, coo_sparse: sparse, composite_tensor: composite } = wire;
  if (name !== undefined) return { kind: "name", name };
  if (sparse) {
    return {
      kind: "coo_sparse",
      valuesTensorName: sparse.values_tensor_name ?? "",
      indicesTensorName: sparse.indices_tensor_name ?? "",
      denseShapeTensorName: sparse.dense_shape_tensor_name ?? "",
    };
  }
  if (composite) {
    return {
      kind: "composite_tensor",
      typeSpecClass: composite.type_spec?.type_spec_class ?? 0,
      typeSpecClassName: composite.type_spec?.type_spec_class_name ?? "",
      components: composite.components?.map(tensorInfoFromWire) ?? [],
    };
  }
  return { kind: undefined };
}
