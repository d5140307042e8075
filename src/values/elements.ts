import type { DType } from "../dtype.js";
import type { Complex, Element } from "./convert.js";
import { encodeFloat, floatFormat } from "./float-format.js";
import { Die } from "./random/die.js";
import type { Stream } from "./random/stream.js";

/** The elements of a tensor without its shape: little-endian bytes for dtypes of fixed width, else one byte string each. */
export type Elements = Uint8Array | readonly Uint8Array[];

/** `memory` where it has the length that is wanted, else fresh memory. */
export function bytesIn(memory: Uint8Array | undefined, length: number): Uint8Array {
  return memory?.length === length ? memory : new Uint8Array(length);
}

/** Lay converted values out one after another. */
export function packElements(values: readonly Element[], dtype: DType): Elements {
  if (dtype.kind === "string") return values as readonly Uint8Array[];
  const bytes = new Uint8Array(values.length * dtype.width);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => writeElement(view, i * dtype.width, value, dtype));
  return bytes;
}

/** `count` elements that go through the given ones again and again, from the first. */
export function cycleElements(elements: Elements, count: number, dtype: DType, memory?: Uint8Array): Elements {
  if (!(elements instanceof Uint8Array)) return Array.from({ length: count }, (_, i) => elements[i % elements.length]!);
  const bytes = bytesIn(memory, count * dtype.width);
  bytes.set(elements.subarray(0, bytes.length));
  // What is there already is a whole number of rounds, so copying it doubles it.
  for (let filled = elements.length; filled < bytes.length; filled *= 2) bytes.copyWithin(filled, 0, filled);
  return bytes;
}

/** `count` elements, each one of the given ones by chance. */
export function pickElements(elements: Elements, count: number, dtype: DType, stream: Stream): Elements {
  if (!(elements instanceof Uint8Array)) {
    const die = new Die(elements.length);
    return Array.from({ length: count }, () => elements[die.roll(stream)]!);
  }
  const { width } = dtype;
  const die = new Die(elements.length / width);
  const bytes = new Uint8Array(count * width);
  for (let end = 0; end < bytes.length; ) {
    const start = die.roll(stream) * width;
    for (let i = start; i < start + width; i += 1) bytes[end++] = elements[i]!;
  }
  return bytes;
}

/** Zeros, false, or empty strings. */
export function zeroElements(count: number, dtype: DType, memory?: Uint8Array): Elements {
  if (dtype.kind !== "string") return bytesIn(memory, count * dtype.width).fill(0);
  const empty = new Uint8Array(0);
  return Array.from({ length: count }, () => empty);
}

function writeElement(view: DataView, offset: number, value: Element, dtype: DType): void {
  switch (dtype.kind) {
    case "int":
      return writeInteger(view, offset, value as bigint, dtype);
    case "float":
      return writeFloat(view, offset, value as number, dtype.width, dtype);
    case "complex":
      writeFloat(view, offset, (value as Complex).real, dtype.width / 2, dtype);
      return writeFloat(view, offset + dtype.width / 2, (value as Complex).imaginary, dtype.width / 2, dtype);
    case "bool":
      return view.setUint8(offset, value ? 1 : 0);
    default:
      throw new TypeError(`${dtype.name} has no fixed width`);
  }
}

/** Integers of less than 8 bits take the low bits of a byte, the others clear, as ml_dtypes keeps them in memory. */
function writeInteger(view: DataView, offset: number, value: bigint, dtype: DType): void {
  const code = BigInt.asUintN(dtype.bits, value);
  if (dtype.width === 8) view.setBigUint64(offset, code, true);
  else writeCode(view, offset, Number(code), dtype.width);
}

function writeFloat(view: DataView, offset: number, value: number, width: number, dtype: DType): void {
  const format = floatFormat(dtype);
  if (format) writeCode(view, offset, encodeFloat(format, value), width);
  else view.setFloat64(offset, value, true);
}

function writeCode(view: DataView, offset: number, code: number, width: number): void {
  if (width === 1) view.setUint8(offset, code);
  else if (width === 2) view.setUint16(offset, code, true);
  else view.setUint32(offset, code, true);
}
