import type { tensorflow } from "../generated/messages.js";
import { longFromInt64, longFromUint64 } from "../int64.js";
import type {
  DtypeAndShape,
  ResourceHandleProto,
  TensorProto,
  TensorShapeProto,
  VariantTensorDataProto,
} from "../messages.js";
import { doubles, floats, int32, int32s, int64s, uint32s, uint64s } from "./number.js";
import { text } from "./text.js";

export function tensorToWire(tensor: TensorProto): tensorflow.TensorProto.$Properties {
  return {
    dtype: int32(tensor.dtype),
    tensor_shape: tensor.shape ? shapeToWire(tensor.shape) : null,
    version_number: int32(tensor.versionNumber),
    tensor_content: tensor.tensorContent,
    float_val: floats(tensor.floatVal),
    double_val: doubles(tensor.doubleVal),
    int_val: int32s(tensor.intVal),
    string_val: [...tensor.stringVal],
    scomplex_val: floats(tensor.scomplexVal),
    int64_val: int64s(tensor.int64Val),
    bool_val: [...tensor.boolVal],
    dcomplex_val: doubles(tensor.dcomplexVal),
    half_val: int32s(tensor.halfVal),
    resource_handle_val: tensor.resourceHandleVal.map(resourceHandleToWire),
    variant_val: tensor.variantVal.map(variantToWire),
    uint32_val: uint32s(tensor.uint32Val),
    uint64_val: uint64s(tensor.uint64Val),
    float8_val: tensor.float8Val,
  };
}

function shapeToWire(shape: TensorShapeProto): tensorflow.TensorShapeProto.$Properties {
  return { dim: shape.dims.map((size) => ({ size: longFromInt64(size) })), unknown_rank: shape.unknownRank };
}

function resourceHandleToWire(handle: ResourceHandleProto): tensorflow.ResourceHandleProto.$Properties {
  return {
    device: text(handle.device),
    container: text(handle.container),
    name: text(handle.name),
    hash_code: longFromUint64(handle.hashCode),
    maybe_type_name: text(handle.maybeTypeName),
    dtypes_and_shapes: handle.dtypesAndShapes.map(dtypeAndShapeToWire),
  };
}

function dtypeAndShapeToWire({
  dtype,
  shape,
}: DtypeAndShape): tensorflow.ResourceHandleProto.DtypeAndShape.$Properties {
  return { dtype: int32(dtype), shape: shape ? shapeToWire(shape) : null };
}

function variantToWire(variant: VariantTensorDataProto): tensorflow.VariantTensorDataProto.$Properties {
  return { type_name: text(variant.typeName), metadata: variant.metadata, tensors: variant.tensors.map(tensorToWire) };
}
