/** Files that are packed, told by their first bytes: names lie, and other programs name as they like. */
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { createGunzip, createInflate } from "node:zlib";
import type { Bytes } from "../files/index.js";
import { HEADER_BYTES, readHeader } from "../tfrecord/index.js";
import { chunksOf } from "./chunks.js";

type Packing = "gzip" | "zlib" | undefined;

/** Bytes that a packed file may unpack to: a thousandth of it could stand on disk. */
const MAX_UNPACKED_BYTES = 64 * 2 ** 30;

const CHUNK_BYTES = 256 * 1024;

/** Told by its tag, as errors of the file system are: what is packed is damaged, or cut off. */
export class BrokenPacking extends Error {
  readonly syscall = "read";
  constructor(fault: string) {
    super(fault);
    this.name = "BrokenPacking";
  }
}

/**
 * The text of a file, a chunk at a time, unpacked and without a byte order mark.
 *
 * @param most see {@link atMost}
 */
export async function* textChunks(bytes: Bytes, most?: number): AsyncGenerator<Uint8Array, void, void> {
  // No text begins with these bytes, and some begin as zlib's do.
  const packing = isGzip(headOf(bytes)) ? "gzip" : undefined;
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of unpacked(bytes, packing, most)) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < MARK.length) continue;
    yield MARK.every((byte, i) => head![i] === byte) ? head.subarray(MARK.length) : head;
    head = undefined;
  }
  if (head) yield head;
}

/**
 * The records of a file with what frames them, a chunk at a time, unpacked.
 *
 * @param most see {@link atMost}
 */
export function recordChunks(bytes: Bytes, most?: number): AsyncGenerator<Uint8Array, void, void> {
  const head = headOf(bytes);
  // A length may begin with the bytes of a packed file; that its checksum follows is no accident.
  const plain = head.length === HEADER_BYTES && readHeader(head, 0) !== undefined;
  return unpacked(bytes, plain ? undefined : isGzip(head) ? "gzip" : isZlib(head) ? "zlib" : undefined, most);
}

/** UTF-8's byte order mark, with which editors of some systems begin a text. */
const MARK = [0xef, 0xbb, 0xbf];

function headOf(bytes: Bytes): Uint8Array {
  return bytes.read(0, Math.min(HEADER_BYTES, bytes.length));
}

/** RFC 1952, 2.3.1: two bytes of magic, and the only method there is. */
function isGzip([first, second, method]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && method === 8;
}

/** RFC 1950, 2.2: the method, a window of 32 KiB at most, and a check of five bits. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (256 * first + second) % 31 === 0;
}

async function* unpacked(bytes: Bytes, packing: Packing, most?: number): AsyncGenerator<Uint8Array, void, void> {
  if (!packing) return yield* chunksOf(bytes);
  const options = { chunkSize: CHUNK_BYTES };
  const inflate = packing === "gzip" ? createGunzip(options) : createInflate(options);
  // What goes wrong with feeding shows where the other end is read.
  pipeline(Readable.from(chunksOf(bytes)), inflate).catch(() => undefined);
  try {
    yield* atMost(inflate, most);
  } catch (error) {
    throw packingFault(error as NodeJS.ErrnoException, packing);
  }
  if (inflate.bytesWritten < bytes.length) throw new BrokenPacking(`something follows its ${packing} data`);
}

/** What a packed file unpacks to, as far as it is read. */
export async function* atMost(
  chunks: AsyncIterable<Uint8Array>,
  most = MAX_UNPACKED_BYTES,
): AsyncGenerator<Uint8Array, void, void> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new BrokenPacking(`it unpacks to more than ${most} bytes`);
    yield chunk;
  }
}

function packingFault(error: NodeJS.ErrnoException, packing: string): Error {
  if (error.code === "Z_BUF_ERROR") return new BrokenPacking(`its ${packing} data ends too early`);
  return error.code?.startsWith("Z_") ? new BrokenPacking(`its ${packing} data is damaged: ${error.message}`) : error;
}
