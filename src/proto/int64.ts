import protobuf from "protobufjs/minimal.js";
import type { tensorflow } from "./generated/messages.js";

/** protobufjs's 64-bit integer: two signed 32-bit halves. */
export type Long = NonNullable<tensorflow.ResourceHandleProto.$Properties["hash_code"]>;

export function int64FromLong(value: Long | null | undefined): bigint {
  if (value === null || value === undefined) return 0n;
  if (value.high === value.low >> 31) return BigInt(value.low);
  return (BigInt(value.high) << 32n) | BigInt(value.low >>> 0);
}

export function uint64FromLong(value: Long | null | undefined): bigint {
  if (value === null || value === undefined) return 0n;
  if (value.high === 0) return BigInt(value.low >>> 0);
  return (BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0);
}

/** The Long of an int64. Throws RangeError outside its range. */
export function longFromInt64(value: bigint): Long {
  if (value !== BigInt.asIntN(64, value)) throw new RangeError(`${value} is not an int64`);
  return long(value, false);
}

/** The Long of a uint64. Throws RangeError outside its range. */
export function longFromUint64(value: bigint): Long {
  if (value !== BigInt.asUintN(64, value)) throw new RangeError(`${value} is not a uint64`);
  return long(value, true);
}

function long(value: bigint, unsigned: boolean): Long {
  const low = Number(BigInt.asIntN(32, value));
  const high = Number(BigInt.asIntN(32, value >> 32n));
  return new protobuf.util.Long(low, high, unsigned) as Long;
}
