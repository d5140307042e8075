/** A file from its first byte to its last, a piece at a time. */
import { setImmediate } from "node:timers/promises";
import type { Bytes } from "../files/index.js";

const CHUNK_BYTES = 1024 * 1024;

/** Each chunk is fresh memory. Throws the system's error where the file cannot be read, or is another one by now. */
export async function* chunksOf(bytes: Bytes): AsyncGenerator<Uint8Array, void, void> {
  for (let offset = 0; offset < bytes.length; offset += CHUNK_BYTES) {
    yield bytes.read(offset, Math.min(CHUNK_BYTES, bytes.length - offset));
    // Signals and progress have their turn: a capture of gigabytes takes a while.
    await setImmediate();
  }
}
