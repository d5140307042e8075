import { type Long, longFromInt64, longFromUint64 } from "../int64.js";
import type { Doubles, Floats, Int32s, Int64s, Uint32s, Uint64s } from "../messages.js";

/**
 * Numbers on their way out. protobufjs writes a wrong number as another number or not at all, so what does not fit its
 * field throws RangeError here: it is a bug of the caller.
 */

export function int32(value: number): number {
  if (value !== (value | 0)) throw new RangeError(`${value} is not an int32`);
  return value;
}

export function int32s(values: Int32s): number[] {
  return Array.from(values, int32);
}

export function uint32s(values: Uint32s): number[] {
  return Array.from(values, (value) => {
    if (value !== value >>> 0) throw new RangeError(`${value} is not a uint32`);
    return value;
  });
}

export function floats(values: Floats): number[] {
  // protobufjs takes anything with a length, its declarations only arrays.
  if (values instanceof Float32Array) return values as unknown as number[];
  for (const value of values) {
    if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) throw new RangeError(`${value} is not a float`);
  }
  return values as number[];
}

export function doubles(values: Doubles): number[] {
  return values as number[];
}

export function int64s(values: Int64s): Long[] {
  return Array.from(values, longFromInt64);
}

export function uint64s(values: Uint64s): Long[] {
  return Array.from(values, longFromUint64);
}
