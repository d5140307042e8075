import type { DType } from "../../dtype.js";
import { decodeFloat, encodeFloat, type FloatFormat, floatFormat } from "../float-format.js";
import { littleEndianBytes } from "../host-order.js";
import type { FloatRange } from "./float-range.js";
import { Normals } from "./normal.js";
import type { Stream } from "./stream.js";
import { vectors, WORTH_VECTORS } from "./vectors.js";

const TWO_32 = 4294967296;
const TWO_53 = 9007199254740992;

/** `count` elements, uniform in a range; both parts of a complex number are. */
export function uniformFloats(count: number, dtype: DType, range: FloatRange, stream: Stream): Uint8Array {
  const numbers = floatArray(count, dtype);
  const { min, max, lowest, highest } = range;
  if (numbers instanceof Float32Array) fillSingle(numbers, range, stream);
  else if (numbers instanceof Float64Array) fillDouble(numbers, range, stream);
  else fillCodes(numbers, floatFormat(dtype)!, () => within(min, max, lowest, highest, stream.next() / TWO_32));
  return littleEndianBytes(numbers);
}

/** `count` elements of a normal distribution. What lies beyond the dtype's largest number becomes that number. */
export function normalFloats(count: number, dtype: DType, mean: number, stddev: number, stream: Stream): Uint8Array {
  const numbers = floatArray(count, dtype);
  const format = floatFormat(dtype);
  const largest = format ? decodeFloat(format, format.largest) : Number.MAX_VALUE;
  const normals = new Normals(stream);
  const draw = () => Math.min(Math.max(mean + stddev * normals.next(), -largest), largest);
  if (numbers instanceof Float32Array || numbers instanceof Float64Array) {
    for (let i = 0; i < numbers.length; i += 1) numbers[i] = draw();
  } else {
    fillCodes(numbers, format!, draw);
  }
  return littleEndianBytes(numbers);
}

type FloatArray = Float32Array | Float64Array | Uint16Array | Uint8Array;

function floatArray(count: number, dtype: DType): FloatArray {
  const parts = dtype.kind === "complex" ? 2 : 1;
  const width = dtype.width / parts;
  if (width === 8) return new Float64Array(count * parts);
  if (width === 4) return new Float32Array(count * parts);
  return width === 2 ? new Uint16Array(count) : new Uint8Array(count);
}

function fillSingle(numbers: Float32Array, range: FloatRange, stream: Stream): void {
  for (let at = 0; at < numbers.length; ) {
    const words = stream.take(numbers.length - at);
    const target = numbers.subarray(at, at + words.length);
    const fast = words.length < WORTH_VECTORS ? undefined : vectors();
    if (fast) fast.scale(words, target, range);
    else scale(words, target, range);
    at += words.length;
  }
}

/** As {@link Vectors.scale}, without vectors. */
export function scale(words: Uint32Array, numbers: Float32Array, { min, max, lowest, highest }: FloatRange): void {
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = within(min, max, lowest, highest, words[i]! / TWO_32);
}

/** A double has 53 bits, so each takes two words of the stream. */
function fillDouble(numbers: Float64Array, range: FloatRange, stream: Stream): void {
  const { min, max, lowest, highest } = range;
  for (let i = 0; i < numbers.length; i += 1) {
    const high = stream.next() >>> 6;
    const low = stream.next() >>> 5;
    numbers[i] = within(min, max, lowest, highest, (high * 134217728 + low) / TWO_53);
  }
}

function fillCodes(codes: Uint16Array | Uint8Array, format: FloatFormat, draw: () => number): void {
  for (let i = 0; i < codes.length; i += 1) codes[i] = encodeFloat(format, draw());
}

/**
 * The number a fraction of [0, 1) of the way from min to max. Written as a weighted sum because max - min may overflow.
 * Both ends are numbers of the dtype, so rounding to it afterwards cannot leave them.
 */
function within(min: number, max: number, lowest: number, highest: number, fraction: number): number {
  const value = min * (1 - fraction) + max * fraction;
  return value < lowest ? lowest : value > highest ? highest : value;
}
