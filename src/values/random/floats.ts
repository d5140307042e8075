import type { DType } from "../../dtype.js";
import { bytesIn } from "../elements.js";
import { decodeFloat, encodeFloat, type FloatFormat, floatFormat } from "../float-format.js";
import { littleEndianBytes } from "../host-order.js";
import type { FloatRange } from "./float-range.js";
import { Normals } from "./normal.js";
import type { Stream } from "./stream.js";

const TWO_32 = 4294967296;
const TWO_53 = 9007199254740992;

/** `count` elements, uniform in a range; both parts of a complex number are. Single ones are made in `memory`. */
export function uniformFloats(
  count: number,
  dtype: DType,
  range: FloatRange,
  stream: Stream,
  memory?: Uint8Array,
): Uint8Array {
  if (partWidth(dtype) === 4) return singles(bytesIn(memory, count * dtype.width), range, stream);
  const numbers = floatArray(count, dtype);
  const { min, max, lowest, highest } = range;
  if (numbers instanceof Float64Array) fillDouble(numbers, range, stream);
  else
    fillCodes(numbers as Codes, floatFormat(dtype)!, () => within(min, max, lowest, highest, stream.next() / TWO_32));
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

/** Bytes of a number: a complex one has two. */
function partWidth({ kind, width }: DType): number {
  return kind === "complex" ? width / 2 : width;
}

type Codes = Uint16Array | Uint8Array;
type FloatArray = Float32Array | Float64Array | Codes;

function floatArray(count: number, dtype: DType): FloatArray {
  const width = partWidth(dtype);
  const parts = dtype.width / width;
  if (width === 8) return new Float64Array(count * parts);
  if (width === 4) return new Float32Array(count * parts);
  return width === 2 ? new Uint16Array(count) : new Uint8Array(count);
}

/** Bytes need not lie where a processor wants its numbers, so these are made in blocks of their own and copied. */
function singles(bytes: Uint8Array, range: FloatRange, stream: Stream): Uint8Array {
  for (let at = 0; at < bytes.length; ) {
    const drawn = stream.drawFloats(bytes.subarray(at), range);
    at += drawn > 0 ? drawn : scaled(stream.take((bytes.length - at) / 4), bytes, at, range);
  }
  return bytes;
}

function scaled(words: Uint32Array, bytes: Uint8Array, at: number, range: FloatRange): number {
  const numbers = new Float32Array(words.length);
  scale(words, numbers, range);
  bytes.set(littleEndianBytes(numbers), at);
  return numbers.byteLength;
}

/** As {@link Vectors.drawFloats} does with its words, without vectors. */
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

function fillCodes(codes: Codes, format: FloatFormat, draw: () => number): void {
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
