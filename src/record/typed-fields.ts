import type { DType, TypedField } from "../dtype.js";
import type { TensorProto } from "../proto/messages.js";

/** Elements, not wire values: a complex element takes two numbers, and an odd one out is dropped. */
const COUNTS: Readonly<Record<TypedField, (proto: TensorProto) => number>> = {
  float_val: (proto) => proto.floatVal.length,
  double_val: (proto) => proto.doubleVal.length,
  int_val: (proto) => proto.intVal.length,
  string_val: (proto) => proto.stringVal.length,
  scomplex_val: (proto) => Math.floor(proto.scomplexVal.length / 2),
  int64_val: (proto) => proto.int64Val.length,
  bool_val: (proto) => proto.boolVal.length,
  dcomplex_val: (proto) => Math.floor(proto.dcomplexVal.length / 2),
  half_val: (proto) => proto.halfVal.length,
  resource_handle_val: (proto) => proto.resourceHandleVal.length,
  variant_val: (proto) => proto.variantVal.length,
  uint32_val: (proto) => proto.uint32Val.length,
  uint64_val: (proto) => proto.uint64Val.length,
  float8_val: (proto) => proto.float8Val.length,
};

const TYPED_FIELDS = Object.keys(COUNTS) as TypedField[];

/** Number of whole elements in a typed field. */
export function typedCount(proto: TensorProto, field: TypedField): number {
  return COUNTS[field](proto);
}

/** The typed fields other than `read` that hold something, with the number of elements in each. */
export function otherTypedFields(
  proto: TensorProto,
  read: TypedField | undefined,
): readonly { readonly field: TypedField; readonly count: number }[] {
  return TYPED_FIELDS.filter((field) => field !== read)
    .map((field) => ({ field, count: typedCount(proto, field) }))
    .filter(({ count }) => count > 0);
}

/** True where a complex field ends in a real part without its imaginary part. */
export function hasLoneReal(proto: TensorProto, field: TypedField): boolean {
  if (field === "scomplex_val") return proto.scomplexVal.length % 2 === 1;
  return field === "dcomplex_val" && proto.dcomplexVal.length % 2 === 1;
}

/** What an int32 on the wire becomes in an element of `bits` bits: the value modulo 2^bits. */
export function narrow(value: number, bits: number, signed: boolean): number {
  if (bits >= 32) return value;
  const low = value & (2 ** bits - 1);
  return signed && low >= 2 ** (bits - 1) ? low - 2 ** bits : low;
}

/** Bits and sign in which a dtype keeps an int32 of the wire; undefined where every int32 fits. */
export function narrowing(dtype: DType): { readonly bits: number; readonly signed: boolean } | undefined {
  if (dtype.field === "half_val") return { bits: 16, signed: false };
  if (dtype.field !== "int_val" || dtype.bits >= 32) return undefined;
  return { bits: dtype.bits, signed: dtype.signed };
}
