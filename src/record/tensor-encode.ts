import type { TensorProto } from "../proto/messages.js";
import type { TensorValue } from "../tensor.js";

const EMPTY: TensorProto = {
  dtype: 0,
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
};

/** Numbers as `tensor_content`, which is exact and fast in every dtype; strings as `string_val`, the field all clients read. */
export function encodeTensor(value: TensorValue): TensorProto {
  const proto = {
    ...EMPTY,
    dtype: value.dtype.number,
    shape: { dims: value.shape.map(BigInt), unknownRank: false },
  };
  return "strings" in value ? { ...proto, stringVal: value.strings } : { ...proto, tensorContent: value.content };
}
