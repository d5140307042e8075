/** Bytes that stand somewhere and are read where they are needed. */
import { type BigIntStats, closeSync, fstatSync, readSync } from "node:fs";
import { openRegularSync } from "./open-regular.js";

export interface Bytes {
  readonly length: number;
  /** Fresh memory. The range must lie within the length. */
  readonly read: (offset: number, length: number) => Uint8Array;
}

/** Told by its tag: a file that planning has looked at is another one, or gone, when its values are made. */
export class DataFileChanged extends Error {
  readonly syscall = "read";
  constructor(path: string) {
    super(`${path} was changed while it was being used`);
    this.name = "DataFileChanged";
  }
}

/**
 * A regular file, opened anew for every read, so that a thousand of them hold no descriptors. Throws the system's error
 * where it cannot be opened.
 *
 * @returns undefined where the path is no regular file: a pipe has no rows to come back to.
 */
export function fileBytes(path: string): Bytes | undefined {
  const first = withFile(path, (_, stats) => stats);
  if (!first.isFile()) return undefined;
  return {
    length: Number(first.size),
    read: (offset, length) =>
      withFile(path, (descriptor, stats) => {
        if (!sameFile(stats, first)) throw new DataFileChanged(path);
        const bytes = new Uint8Array(length);
        for (let filled = 0; filled < length; ) {
          const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
          if (count === 0) throw new DataFileChanged(path);
          filled += count;
        }
        return bytes;
      }),
  };
}

/** A part of other bytes. */
export function slice(bytes: Bytes, start: number, length: number): Bytes {
  return { length, read: (offset, count) => bytes.read(start + offset, count) };
}

export function memoryBytes(memory: Uint8Array): Bytes {
  // A Buffer's own `slice` gives the same memory.
  const bytes = new Uint8Array(memory.buffer, memory.byteOffset, memory.length);
  return { length: bytes.length, read: (offset, length) => bytes.slice(offset, offset + length) };
}

function withFile<T>(path: string, use: (descriptor: number, stats: BigIntStats) => T): T {
  const descriptor = openRegularSync(path);
  try {
    return use(descriptor, fstatSync(descriptor, { bigint: true }));
  } finally {
    closeSync(descriptor);
  }
}

function sameFile(now: BigIntStats, then: BigIntStats): boolean {
  return now.ino === then.ino && now.size === then.size && now.mtimeNs === then.mtimeNs;
}
