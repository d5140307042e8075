import type { DType } from "../dtype.js";
import type { TensorProto } from "../proto/messages.js";
import type { TensorValue } from "../tensor.js";
import { decodeStringList } from "./string-list.js";
import { type TensorFacts, type TensorFault, tensorFacts } from "./tensor-facts.js";

/**
 * Most bytes that {@link decodeTensor} makes out of a proto whose values are fewer than its elements. What stands in full
 * on the wire is bounded by the record and never refused.
 */
export const MAX_EXPANDED_BYTES = 256 * 2 ** 20;

/** What a JavaScript engine lets a list hold, with room to spare: the bound for strings, which have no width. */
const MAX_EXPANDED_STRINGS = 2 ** 24;

export type TensorDecoding = { readonly ok: true; readonly value: TensorValue } | TensorFault;

/**
 * The tensor that `Tensor::FromProto` (tensorflow/core/framework/tensor.cc) makes: `tensor_content` as it is, else the
 * typed field of the dtype with its last value repeated, cut to the number of elements, wrapped to the dtype's bytes.
 *
 * A fault says why the server would make none, or that the tensor is past {@link MAX_EXPANDED_BYTES} or a handle,
 * which {@link tensorFacts} can tell from a tensor that the server refuses.
 */
export function decodeTensor(proto: TensorProto): TensorDecoding {
  const facts = tensorFacts(proto);
  if (!facts.ok) return facts;
  const { dtype } = facts;
  if (dtype.kind === "handle") {
    return { ok: false, reason: `${dtype.name} holds handles to things inside a server, not values`, field: "dtype" };
  }
  const unrolled = expansionFault(facts);
  if (unrolled) return unrolled;
  const shape = facts.dims.map(Number);
  const elements = Number(facts.elements);
  if (dtype.kind === "string") {
    return { ok: true, value: { dtype, shape, strings: strings(proto, facts, elements) } };
  }
  const content = facts.source === "tensor_content" ? proto.tensorContent : typedContent(proto, dtype, elements);
  return { ok: true, value: { dtype, shape, content } };
}

function expansionFault({ dims, elements, bytes, source, dtype }: TensorFacts): TensorFault | undefined {
  const shape = `[${dims.join(", ")}]`;
  if (dims.some((dim) => dim > BigInt(Number.MAX_SAFE_INTEGER))) {
    return { ok: false, reason: `shape ${shape} has a size past 2^53`, field: "tensor_shape" };
  }
  if (source === "tensor_content") return undefined;
  const tooMany = dtype.kind === "string" && elements > BigInt(MAX_EXPANDED_STRINGS);
  if (!tooMany && bytes <= BigInt(MAX_EXPANDED_BYTES)) return undefined;
  return {
    ok: false,
    reason: `shape ${shape} asks for ${elements} elements (${bytes} bytes) out of fewer values; not expanded here past ${MAX_EXPANDED_BYTES} bytes`,
    field: "tensor_shape",
  };
}

const EMPTY = new Uint8Array(0);

function strings(proto: TensorProto, facts: TensorFacts, elements: number): readonly Uint8Array[] {
  if (facts.source === "tensor_content") {
    const list = decodeStringList(proto.tensorContent, facts.elements);
    if (!list.ok) throw new Error(`tensor facts accepted a string list that does not decode: ${list.reason}`);
    return list.strings;
  }
  const given = proto.stringVal.slice(0, elements);
  const last = given.at(-1) ?? EMPTY;
  return given.length === elements ? given : Array.from({ length: elements }, (_, index) => given[index] ?? last);
}

/** The values of the dtype's typed field as little-endian bytes, the last one repeated until `elements` are there. */
function typedContent(proto: TensorProto, dtype: DType, elements: number): Uint8Array {
  const content = new Uint8Array(elements * dtype.width);
  const written = writeTyped(proto, dtype, elements, new DataView(content.buffer));
  if (written > 0) repeatLast(content, written * dtype.width, dtype.width);
  return content;
}

/** Copy the last element over the rest, doubling the copied stretch each time. */
function repeatLast(content: Uint8Array, filled: number, width: number): void {
  const start = filled - width;
  let end = filled;
  while (end < content.length) {
    const length = Math.min(end - start, content.length - end);
    content.copyWithin(end, start, start + length);
    end += length;
  }
}

/** @returns the number of elements written. */
function writeTyped(proto: TensorProto, dtype: DType, elements: number, view: DataView): number {
  const each = <T>(values: ArrayLike<T>, put: (offset: number, value: T) => void, perElement = 1): number => {
    const count = Math.min(elements, Math.floor(values.length / perElement));
    const step = dtype.width / perElement;
    for (let index = 0; index < count * perElement; index += 1) put(index * step, values[index]!);
    return count;
  };
  const putFloat = (offset: number, value: number): void => view.setFloat32(offset, value, true);
  const putDouble = (offset: number, value: number): void => view.setFloat64(offset, value, true);
  switch (dtype.field) {
    case "float_val":
      return each(proto.floatVal, putFloat);
    case "double_val":
      return each(proto.doubleVal, putDouble);
    case "scomplex_val":
      return each(proto.scomplexVal, putFloat, 2);
    case "dcomplex_val":
      return each(proto.dcomplexVal, putDouble, 2);
    case "int64_val":
      return each(proto.int64Val, (offset, value) => view.setBigInt64(offset, value, true));
    case "uint64_val":
      return each(proto.uint64Val, (offset, value) => view.setBigUint64(offset, value, true));
    case "uint32_val":
      return each(proto.uint32Val, (offset, value) => view.setUint32(offset, value, true));
    case "bool_val":
      return each(proto.boolVal, (offset, value) => view.setUint8(offset, value ? 1 : 0));
    case "float8_val":
      return each(proto.float8Val, (offset, value) => view.setUint8(offset, value));
    case "half_val":
      return each(proto.halfVal, (offset, value) => view.setUint16(offset, value & 0xffff, true));
    case "int_val":
      return each(proto.intVal, putInt(dtype, view));
    case "string_val":
    case "resource_handle_val":
    case "variant_val":
      throw new Error(`${dtype.name} has no fixed width`);
  }
}

/** Stores wrap around. Of the kinds below a byte TensorFlow keeps the whole low byte too, and reads only its low bits. */
function putInt(dtype: DType, view: DataView): (offset: number, value: number) => void {
  if (dtype.width === 1) return (offset, value) => view.setInt8(offset, value);
  if (dtype.width === 2) return (offset, value) => view.setInt16(offset, value, true);
  return (offset, value) => view.setInt32(offset, value, true);
}
