import type { tensorflow } from "../generated/messages.js";
import { int64FromLong, uint64FromLong } from "../int64.js";
import type {
  DtypeAndShape,
  ResourceHandleProto,
  TensorProto,
  TensorShapeProto,
  VariantTensorDataProto,
} from "../messages.js";

const NO_BYTES = new Uint8Array(0);

export function tensorFromWire(wire: tensorflow.TensorProto.$Properties): TensorProto {
  return {
    dtype: wire.dtype ?? 0,
    shape: wire.tensor_shape ? shapeFromWire(wire.tensor_shape) : undefined,
    versionNumber: wire.version_number ?? 0,
    tensorContent: bytesFromWire(wire.tensor_content),
    floatVal: wire.float_val ?? [],
    doubleVal: wire.double_val ?? [],
    intVal: wire.int_val ?? [],
    stringVal: wire.string_val ?? [],
    scomplexVal: wire.scomplex_val ?? [],
    int64Val: wire.int64_val?.map(int64FromLong) ?? [],
    boolVal: wire.bool_val ?? [],
    dcomplexVal: wire.dcomplex_val ?? [],
    halfVal: wire.half_val ?? [],
    resourceHandleVal: wire.resource_handle_val?.map(resourceHandleFromWire) ?? [],
    variantVal: wire.variant_val?.map(variantFromWire) ?? [],
    uint32Val: wire.uint32_val ?? [],
    uint64Val: wire.uint64_val?.map(uint64FromLong) ?? [],
    float8Val: bytesFromWire(wire.float8_val),
  };
}

export function shapeFromWire(wire: tensorflow.TensorShapeProto.$Properties): TensorShapeProto {
  return {
    dims: wire.dim?.map((dim) => int64FromLong(dim.size)) ?? [],
    unknownRank: wire.unknown_rank ?? false,
  };
}

/** protobufjs keeps one empty Buffer for all that is not on the wire; ours is a plain Uint8Array. */
export function bytesFromWire(wire: Uint8Array | null | undefined): Uint8Array {
  return wire && wire.length > 0 ? wire : NO_BYTES;
}

function resourceHandleFromWire(wire: tensorflow.ResourceHandleProto.$Properties): ResourceHandleProto {
  return {
    device: wire.device ?? "",
    container: wire.container ?? "",
    name: wire.name ?? "",
    hashCode: uint64FromLong(wire.hash_code),
    maybeTypeName: wire.maybe_type_name ?? "",
    dtypesAndShapes: wire.dtypes_and_shapes?.map(dtypeAndShapeFromWire) ?? [],
  };
}

function dtypeAndShapeFromWire(wire: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties): DtypeAndShape {
  return { dtype: wire.dtype ?? 0, shape: wire.shape ? shapeFromWire(wire.shape) : undefined };
}

function variantFromWire(wire: tensorflow.VariantTensorDataProto.$Properties): VariantTensorDataProto {
  return {
    typeName: wire.type_name ?? "",
    metadata: bytesFromWire(wire.metadata),
    tensors: wire.tensors?.map(tensorFromWire) ?? [],
  };
}
