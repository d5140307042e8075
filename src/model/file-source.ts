import { readSync } from "node:fs";
import { type ByteSource, WireError } from "./wire-reader.js";

/** Bytes read at a time: large enough for a node with its attributes, small enough that seeking past weights saves reads. */
const WINDOW_BYTES = 64 * 1024;

/**
 * An open file as a source. Reads are synchronous: a graph is a hundred thousand small messages, and awaiting each would
 * cost more than the reading.
 */
export function fileSource(descriptor: number, size: number): ByteSource {
  const pooled = Buffer.allocUnsafeSlow(WINDOW_BYTES);
  return {
    size,
    window(position, length) {
      const buffer = length > WINDOW_BYTES ? Buffer.allocUnsafeSlow(length) : pooled;
      const wanted = Math.min(buffer.length, size - position);
      return { bytes: buffer.subarray(0, fill(descriptor, buffer, wanted, position, length)), start: position };
    },
  };
}

function fill(descriptor: number, buffer: Buffer, wanted: number, position: number, needed: number): number {
  let filled = 0;
  while (filled < wanted) {
    const read = readSync(descriptor, buffer, filled, wanted - filled, position + filled);
    if (read === 0) break;
    filled += read;
  }
  if (filled < needed) throw new WireError("the file became shorter while it was read", position + filled);
  return filled;
}
