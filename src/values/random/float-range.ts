import { decodeFloat, encodeFloat, type FloatFormat } from "../float-format.js";

/** Values of [min, max) that a format can say: the ones at both ends. */
export interface FloatRange {
  readonly min: number;
  readonly max: number;
  /** Smallest and largest number of the format in [min, max); the nearest to `min` where min equals max. */
  readonly lowest: number;
  readonly highest: number;
}

/** Undefined where the format has no number in [min, max). Both are finite and do not overflow the format. */
export function floatRange(min: number, max: number, format: FloatFormat | undefined): FloatRange | undefined {
  if (min === max) {
    const only = format ? decodeFloat(format, encodeFloat(format, min)) : min;
    return { min, max, lowest: only, highest: only };
  }
  const lowest = format ? atLeast(min, format) : min;
  const highest = format ? below(max, format) : belowDouble(max);
  return lowest <= highest ? { min, max, lowest, highest } : undefined;
}

/** Numbers of a format in order, as integers: their magnitude, negated for negative ones. */
function rank(value: number, format: FloatFormat): number {
  const code = encodeFloat(format, Math.abs(value));
  return value < 0 ? -code : code;
}

function ranked(place: number, format: FloatFormat): number {
  return place < 0 ? -decodeFloat(format, -place) : decodeFloat(format, place);
}

function atLeast(min: number, format: FloatFormat): number {
  const nearest = rank(min, format);
  return ranked(ranked(nearest, format) < min ? nearest + 1 : nearest, format);
}

function below(max: number, format: FloatFormat): number {
  const nearest = rank(max, format);
  return ranked(ranked(nearest, format) >= max ? nearest - 1 : nearest, format);
}

function belowDouble(max: number): number {
  if (max === 0) return -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, max);
  view.setBigInt64(0, view.getBigInt64(0) - (max > 0 ? 1n : -1n));
  return view.getFloat64(0);
}
