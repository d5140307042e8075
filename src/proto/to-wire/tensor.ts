import type { Wire } from "../generated/messages.js";
import type {
  DtypeAndShape,
  ResourceHandleProto,
  TensorProto,
  TensorShapeProto,
  VariantTensorDataProto,
} from "../messages.js";

export function tensorToWire(tensor: TensorProto): Wire["tensorflow.TensorProto"] {
  return {
    dtype: tensor.dtype,
    tensor_shape: tensor.shape ? shapeToWire(tensor.shape) : undefined,
    version_number: tensor.versionNumber,
    tensor_content: tensor.tensorContent,
    float_val: list(tensor.floatVal),
    double_val: list(tensor.doubleVal),
    int_val: list(tensor.intVal),
    string_val: tensor.stringVal,
    scomplex_val: list(tensor.scomplexVal),
    int64_val: list(tensor.int64Val),
    bool_val: tensor.boolVal,
    dcomplex_val: list(tensor.dcomplexVal),
    half_val: list(tensor.halfVal),
    resource_handle_val: tensor.resourceHandleVal.map(resourceHandleToWire),
    variant_val: tensor.variantVal.map(variantToWire),
    uint32_val: list(tensor.uint32Val),
    uint64_val: list(tensor.uint64Val),
    float8_val: tensor.float8Val,
  };
}

/** A typed array is written as an array is, which is what the declared types have. */
export function list<Value>(values: ArrayLike<Value>): readonly Value[] {
  return values as readonly Value[];
}

function shapeToWire(shape: TensorShapeProto): Wire["tensorflow.TensorShapeProto"] {
  return { dim: shape.dims.map((size) => ({ size })), unknown_rank: shape.unknownRank };
}

function resourceHandleToWire(handle: ResourceHandleProto): Wire["tensorflow.ResourceHandleProto"] {
  return {
    device: handle.device,
    container: handle.container,
    name: handle.name,
    hash_code: handle.hashCode,
    maybe_type_name: handle.maybeTypeName,
    dtypes_and_shapes: handle.dtypesAndShapes.map(dtypeAndShapeToWire),
  };
}

function dtypeAndShapeToWire({ dtype, shape }: DtypeAndShape): Wire["tensorflow.ResourceHandleProto.DtypeAndShape"] {
  return { dtype, shape: shape ? shapeToWire(shape) : undefined };
}

function variantToWire(variant: VariantTensorDataProto): Wire["tensorflow.VariantTensorDataProto"] {
  return { type_name: variant.typeName, metadata: variant.metadata, tensors: variant.tensors.map(tensorToWire) };
}
