/**
 * What `Tensor::FromProto` (tensorflow/core/framework/tensor.cc) makes of a TensorProto, found without making it: a proto of
 * twenty bytes may ask for a tensor of gigabytes.
 */
import { type DType, dtypeByNumber, dtypeName, type TypedField } from "../dtype.js";
import type { TensorProto } from "../proto/messages.js";
import { decodeStringList } from "./string-list.js";
import { readShape } from "./tensor-shape.js";
import { hasLoneReal, narrow, narrowing, otherTypedFields, typedCount } from "./typed-fields.js";

export interface TensorFacts {
  readonly ok: true;
  readonly dtype: DType;
  readonly dims: readonly bigint[];
  readonly elements: bigint;
  /** Bytes of the values once made: of strings their own, without what each takes beside them. */
  readonly bytes: bigint;
  /** Bytes of the buffer that the server allocates before it looks at a value. */
  readonly buffer: bigint;
  /** Where the values come from; undefined where nothing is read and every element has its default. */
  readonly source: "tensor_content" | TypedField | undefined;
  readonly observations: readonly TensorObservation[];
}

/** Why FromProto returns false, and the field at fault. */
export interface TensorFault {
  readonly ok: false;
  readonly reason: string;
  /** In the words of the proto: `tensor_shape.dim[1].size`. */
  readonly field: string;
}

/** What the server accepts without a word although the sender can hardly have meant it. */
export type TensorObservation =
  /** `unknown_rank` is set, and ignored. */
  | { readonly kind: "unknown_rank" }
  /** Values in a field that is not read for this dtype, or is not read because of `tensor_content` or an empty shape. */
  | { readonly kind: "ignored_values"; readonly field: TypedField | "tensor_content"; readonly count: number }
  /** No value at all: every element is 0, false or empty. */
  | { readonly kind: "no_values"; readonly field: TypedField }
  /** The last value stands for the elements that are missing; of handles, a default one does. */
  | { readonly kind: "fewer_values"; readonly field: TypedField; readonly count: number }
  | { readonly kind: "more_values"; readonly field: TypedField; readonly count: number }
  /** `count` values do not fit the dtype's width and wrap around; `index` is the place of the first. */
  | {
      readonly kind: "narrowed";
      readonly field: TypedField;
      readonly count: number;
      readonly index: number;
    }
  /** A complex field with an odd number of values: the last real part is dropped. */
  | { readonly kind: "lone_real"; readonly field: TypedField };

/** Bytes that an element without a fixed width takes in a tensor's buffer: sizeof(tstring), tensorflow/core/platform/tstring.h. */
const STRING_WIDTH = 24;

export function tensorFacts(proto: TensorProto): TensorFacts | TensorFault {
  const shape = readShape(proto.shape);
  if (!shape.ok) return shape;
  const dtype = dtypeByNumber(proto.dtype);
  if (!dtype) {
    return {
      ok: false,
      reason: `dtype ${proto.dtype} (${dtypeName(proto.dtype)}) cannot be held by a tensor`,
      field: "dtype",
    };
  }
  const { dims, elements } = shape;
  const observations: TensorObservation[] = proto.shape?.unknownRank ? [{ kind: "unknown_rank" }] : [];
  const facts = (source: TensorFacts["source"], bytes: bigint): TensorFacts => ({
    ok: true,
    dtype,
    dims,
    elements,
    bytes,
    buffer: elements * BigInt(dtype.width || STRING_WIDTH),
    source,
    observations,
  });

  const content = proto.tensorContent;
  if (elements === 0n) {
    if (content.length > 0)
      observations.push({ kind: "ignored_values", field: "tensor_content", count: content.length });
    observations.push(...ignoredFields(proto, undefined));
    return facts(undefined, 0n);
  }
  const fixedBytes = elements * BigInt(dtype.width);
  if (content.length > 0) {
    const reason = contentFault(dtype, content, elements);
    if (reason) return { ok: false, reason, field: "tensor_content" };
    observations.push(...ignoredFields(proto, undefined));
    return facts("tensor_content", dtype.width > 0 ? fixedBytes : BigInt(content.length));
  }
  observations.push(...ignoredFields(proto, dtype.field), ...typedObservations(proto, dtype, elements));
  const source = typedCount(proto, dtype.field) > 0 ? dtype.field : undefined;
  return facts(source, dtype.width > 0 ? fixedBytes : typedStringBytes(proto, elements));
}

function contentFault(dtype: DType, content: Uint8Array, elements: bigint): string | undefined {
  if (dtype.width === 0) {
    const list = decodeStringList(content, elements);
    return list.ok ? undefined : `tensor_content is no list of ${elements} elements of ${dtype.name}: ${list.reason}`;
  }
  const expected = elements * BigInt(dtype.width);
  if (BigInt(content.length) !== expected) {
    return `tensor_content has ${content.length} bytes, but ${elements} elements of ${dtype.name} take ${expected}`;
  }
  if (dtype.kind !== "bool") return undefined;
  const stray = content.findIndex((byte) => byte > 1);
  return stray < 0 ? undefined : `tensor_content byte ${stray} is neither 0 nor 1, and a DT_BOOL must be`;
}

function ignoredFields(proto: TensorProto, read: TypedField | undefined): TensorObservation[] {
  return otherTypedFields(proto, read).map(({ field, count }) => ({ kind: "ignored_values", field, count }));
}

function typedObservations(proto: TensorProto, dtype: DType, elements: bigint): TensorObservation[] {
  const { field } = dtype;
  const count = typedCount(proto, field);
  const found: TensorObservation[] = [];
  if (hasLoneReal(proto, field)) found.push({ kind: "lone_real", field });
  if (count === 0) found.push({ kind: "no_values", field });
  else if (BigInt(count) < elements) found.push({ kind: "fewer_values", field, count });
  else if (BigInt(count) > elements) found.push({ kind: "more_values", field, count });
  const wrapped = narrowed(proto, dtype, elements);
  if (wrapped) found.push(wrapped);
  return found;
}

function narrowed(proto: TensorProto, dtype: DType, elements: bigint): TensorObservation | undefined {
  const limits = narrowing(dtype);
  if (!limits) return undefined;
  const values = dtype.field === "half_val" ? proto.halfVal : proto.intVal;
  const read = elements < BigInt(values.length) ? Number(elements) : values.length;
  let count = 0;
  let first: number | undefined;
  for (let index = 0; index < read; index += 1) {
    const value = values[index]!;
    if (narrow(value, limits.bits, limits.signed) === value) continue;
    count += 1;
    first ??= index;
  }
  return first === undefined ? undefined : { kind: "narrowed", field: dtype.field, count, index: first };
}

/** Bytes of the strings once the last one is repeated for the elements that are missing. */
function typedStringBytes(proto: TensorProto, elements: bigint): bigint {
  const strings = proto.stringVal;
  let bytes = 0n;
  for (const [index, string] of strings.entries()) {
    if (BigInt(index) < elements) bytes += BigInt(string.length);
  }
  const missing = elements - BigInt(strings.length);
  return missing > 0n ? bytes + missing * BigInt(strings.at(-1)?.length ?? 0) : bytes;
}
