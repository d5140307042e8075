import type { Wire } from "../generated/messages.js";
import type {
  DtypeAndShape,
  ResourceHandleProto,
  TensorProto,
  TensorShapeProto,
  VariantTensorDataProto,
} from "../messages.js";

const NO_BYTES = new Uint8Array(0);

export function tensorFromWire(wire: Wire["tensorflow.TensorProto"]): TensorProto {
  return {
    dtype: wire.dtype ?? 0,
    shape: wire.tensor_shape ? shapeFromWire(wire.tensor_shape) : undefined,
    versionNumber: wire.version_number ?? 0,
    tensorContent: wire.tensor_content ?? NO_BYTES,
    floatVal: wire.float_val ?? [],
    doubleVal: wire.double_val ?? [],
    intVal: wire.int_val ?? [],
    stringVal: wire.string_val ?? [],
    scomplexVal: wire.scomplex_val ?? [],
    int64Val: wire.int64_val ?? [],
    boolVal: wire.bool_val ?? [],
    dcomplexVal: wire.dcomplex_val ?? [],
    halfVal: wire.half_val ?? [],
    resourceHandleVal: wire.resource_handle_val?.map(resourceHandleFromWire) ?? [],
    variantVal: wire.variant_val?.map(variantFromWire) ?? [],
    uint32Val: wire.uint32_val ?? [],
    uint64Val: wire.uint64_val ?? [],
    float8Val: wire.float8_val ?? NO_BYTES,
  };
}

export function shapeFromWire(wire: Wire["tensorflow.TensorShapeProto"]): TensorShapeProto {
  return {
    dims: wire.dim?.map((dim) => dim.size ?? 0n) ?? [],
    unknownRank: wire.unknown_rank ?? false,
  };
}

function resourceHandleFromWire(wire: Wire["tensorflow.ResourceHandleProto"]): ResourceHandleProto {
  return {
    device: wire.device ?? "",
    container: wire.container ?? "",
    name: wire.name ?? "",
    hashCode: wire.hash_code ?? 0n,
    maybeTypeName: wire.maybe_type_name ?? "",
    dtypesAndShapes: wire.dtypes_and_shapes?.map(dtypeAndShapeFromWire) ?? [],
  };
}

function dtypeAndShapeFromWire(wire: Wire["tensorflow.ResourceHandleProto.DtypeAndShape"]): DtypeAndShape {
  return { dtype: wire.dtype ?? 0, shape: wire.shape ? shapeFromWire(wire.shape) : undefined };
}

function variantFromWire(wire: Wire["tensorflow.VariantTensorDataProto"]): VariantTensorDataProto {
  return {
    typeName: wire.type_name ?? "",
    metadata: wire.metadata ?? NO_BYTES,
    tensors: wire.tensors?.map(tensorFromWire) ?? [],
  };
}
