/**
 * Integers, flags and strings of small constants. As in Tensor::FromProto, `tensor_content` is read when it is there, and of typed
 * values fewer than elements the last one is repeated.
 */
import type { Constant } from "./constant.js";

const DT_INT32 = 3;
const DT_STRING = 7;
const DT_INT64 = 9;
const DT_BOOL = 10;
/** Shapes, axes and depths are short; a constant that fills a million elements out of one value is none. */
const MAX_INTS = 4096;
/** Keys of features, words of a vocabulary. */
const MAX_STRINGS = 1_000_000;

/** Undefined where the constant holds no integers, is too large, or is not consistent. */
export function constantInts({ dtype, shape, tensor }: Constant): readonly number[] | undefined {
  const count = shape.reduce((product, size) => product * size, 1);
  if (tensor === undefined || !(count <= MAX_INTS)) return undefined;
  const { tensorContent: content } = tensor;
  if (dtype === DT_INT32) return content.length > 0 ? int32s(content) : repeated([...tensor.intVal], count);
  if (dtype === DT_INT64)
    return content.length > 0 ? int64s(content) : repeated(Array.from(tensor.int64Val, Number), count);
  return undefined;
}

export function constantStrings({ dtype, shape, tensor }: Constant): readonly Uint8Array[] | undefined {
  const count = shape.reduce((product, size) => product * size, 1);
  if (tensor === undefined || dtype !== DT_STRING || !(count <= MAX_STRINGS)) return undefined;
  return repeated(tensor.stringVal, count);
}

export function constantBools({ dtype, shape, tensor }: Constant): readonly boolean[] | undefined {
  const count = shape.reduce((product, size) => product * size, 1);
  if (tensor === undefined || dtype !== DT_BOOL || !(count <= MAX_INTS)) return undefined;
  const { tensorContent: content, boolVal } = tensor;
  return content.length > 0 ? Array.from(content, (byte) => byte !== 0) : repeated(boolVal, count);
}

function int32s(content: Uint8Array): readonly number[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return Array.from({ length: Math.floor(content.length / 4) }, (_, index) => view.getInt32(index * 4, true));
}

function int64s(content: Uint8Array): readonly number[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return Array.from({ length: Math.floor(content.length / 8) }, (_, index) =>
    Number(view.getBigInt64(index * 8, true)),
  );
}

function repeated<Value>(values: readonly Value[], count: number): readonly Value[] | undefined {
  if (values.length >= count) return values.slice(0, count);
  const last = values.at(-1);
  return last === undefined ? undefined : [...values, ...Array.from({ length: count - values.length }, () => last)];
}
