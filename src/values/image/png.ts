/**
 * PNG without compression, as RFC 2083 and RFC 1951 lay it out. zlib's output differs between releases of Node; stored blocks are the same
 * everywhere, and random pixels would not get smaller anyway.
 */
import type { Pixels } from "../../files/index.js";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const COLOR_TYPES = { 1: 0, 3: 2, 4: 6 } as const;
const BIT_DEPTH = 8;
/** The most that a stored block of deflate holds. */
const MAX_BLOCK = 0xffff;

export function encodePng({ width, height, channels, data }: Pixels): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BIT_DEPTH, COLOR_TYPES[channels]], 8);
  const stride = width * channels;
  // Each row begins with the number of its filter, of which 0 is none.
  const rows = Buffer.alloc((stride + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(data.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
  }
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", stored(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  data.copy(bytes, 8);
  // Node loads zlib when it is first asked for, which most runs never do.
  const { crc32 } = process.getBuiltinModule("node:zlib");
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/** A zlib stream of stored blocks. */
function stored(data: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.of(0x78, 0x01)];
  for (let start = 0; start < data.length; start += MAX_BLOCK) {
    const block = data.subarray(start, start + MAX_BLOCK);
    const head = Buffer.alloc(5);
    head.writeUInt8(start + MAX_BLOCK >= data.length ? 1 : 0, 0);
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(block.length ^ 0xffff, 3);
    parts.push(head, block);
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(adler32(data), 0);
  return Buffer.concat([...parts, sum]);
}

const ADLER_PRIME = 65521;

function adler32(data: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % ADLER_PRIME;
    b = (b + a) % ADLER_PRIME;
  }
  return ((b << 16) | a) >>> 0;
}
