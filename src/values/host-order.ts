import { endianness } from "node:os";

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array | BigInt64Array;

const BIG_ENDIAN = endianness() === "BE";

/** The little-endian bytes of a typed array, in its own memory: the array is not to be used as numbers any more. */
export function littleEndianBytes(numbers: Numbers): Uint8Array {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  if (BIG_ENDIAN) swap(bytes, numbers.BYTES_PER_ELEMENT);
  return bytes;
}

/** The float32 numbers of fresh little-endian bytes, in their own memory. */
export function floatsOf(bytes: Uint8Array): Float32Array {
  if (BIG_ENDIAN) swap(bytes, 4);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

/** The int64 numbers of fresh little-endian bytes, in their own memory. */
export function int64sOf(bytes: Uint8Array): BigInt64Array {
  if (BIG_ENDIAN) swap(bytes, 8);
  return new BigInt64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
}

function swap(bytes: Uint8Array, width: number): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (width === 2) buffer.swap16();
  else if (width === 4) buffer.swap32();
  else if (width === 8) buffer.swap64();
}
