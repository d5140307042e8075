import type { DType } from "../../dtype.js";
import { integerRange } from "../convert.js";
import { littleEndianBytes } from "../host-order.js";
import { Die } from "./die.js";
import { Normals } from "./normal.js";
import type { Stream } from "./stream.js";

const TWO_32 = 4294967296n;

/** `count` integers, uniform in min to max, both included; every one equally likely, also in ranges of 2^64. */
export function uniformIntegers(count: number, dtype: DType, min: bigint, max: bigint, stream: Stream): Uint8Array {
  // All of a dtype's values, as in a uint8 image of 0 to 255, are all patterns of its bits.
  if (max - min + 1n === 1n << BigInt(8 * dtype.width)) return randomBytes(count * dtype.width, stream);
  if (dtype.width === 8) return littleEndianBytes(wideIntegers(count, min, max, stream));
  const numbers = integerArray(count, dtype);
  const mask = lowBits(dtype);
  const first = Number(min);
  const die = new Die(Number(max - min + 1n));
  for (let i = 0; i < count; i += 1) numbers[i] = (first + die.roll(stream)) & mask;
  return littleEndianBytes(numbers);
}

/** Normal numbers rounded to the nearest integer, a half upwards, and kept within the dtype. */
export function normalIntegers(count: number, dtype: DType, mean: number, stddev: number, stream: Stream): Uint8Array {
  const normals = new Normals(stream);
  const { min, max } = integerRange(dtype);
  const draw = () => Math.floor(mean + stddev * normals.next() + 0.5);
  if (dtype.width === 8) {
    const numbers = new BigInt64Array(count);
    for (let i = 0; i < count; i += 1) {
      const value = draw();
      numbers[i] = value >= Number(max) ? max : value <= Number(min) ? min : BigInt(value);
    }
    return littleEndianBytes(numbers);
  }
  const numbers = integerArray(count, dtype);
  for (let i = 0; i < count; i += 1) numbers[i] = Math.min(Math.max(draw(), Number(min)), Number(max)) & lowBits(dtype);
  return littleEndianBytes(numbers);
}

/** The operator & works on the low 32 bits, which also turns negative numbers into their two's complement. */
function lowBits({ bits, width }: DType): number {
  return width === 4 ? -1 : (1 << (bits || 8 * width)) - 1;
}

function randomBytes(length: number, stream: Stream): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4));
  for (let at = 0; at < words.length; ) {
    const drawn = stream.take(words.length - at);
    words.set(drawn, at);
    at += drawn.length;
  }
  return littleEndianBytes(words).subarray(0, length);
}

function integerArray(count: number, dtype: DType): Uint8Array | Uint16Array | Uint32Array {
  if (dtype.width === 1) return new Uint8Array(count);
  return dtype.width === 2 ? new Uint16Array(count) : new Uint32Array(count);
}

/** Pairs of words, the low one first on every host, without bigint in the loop. */
function wideIntegers(count: number, min: bigint, max: bigint, stream: Stream): Uint32Array {
  const words = new Uint32Array(count * 2);
  const low = Number(BigInt.asUintN(32, min));
  const high = Number(BigInt.asUintN(32, min >> 32n));
  const span = max - min;
  if (span < TWO_32) {
    const die = new Die(Number(span) + 1);
    for (let i = 0; i < words.length; i += 2) store(words, i, low + die.roll(stream), high);
    return words;
  }
  const spanLow = Number(span % TWO_32);
  const spanHigh = Number(span / TWO_32);
  const mask = 0xffffffff >>> Math.clz32(spanHigh);
  for (let i = 0; i < words.length; i += 2) {
    let drawnHigh: number;
    let drawnLow: number;
    // Cut to the bits of the span at least every other draw is within it, on average.
    do {
      drawnHigh = (stream.next() & mask) >>> 0;
      drawnLow = stream.next();
    } while (drawnHigh > spanHigh || (drawnHigh === spanHigh && drawnLow > spanLow));
    store(words, i, low + drawnLow, high + drawnHigh);
  }
  return words;
}

/** Store a sum of low words and a high word, carrying over. Typed arrays keep the low 32 bits. */
function store(words: Uint32Array, place: number, low: number, high: number): void {
  words[place] = low;
  words[place + 1] = low > 0xffffffff ? high + 1 : high;
}
