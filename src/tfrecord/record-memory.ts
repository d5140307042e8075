import { visibleMemory } from "../wasm.js";

/** In less memory than this, more time goes into making it than is won. */
const WORTH_OWN_MEMORY = 1024 * 1024;

/**
 * Memory for a record. A large one gets memory of its own in which its checksum is made, and random numbers, without copying
 * them there; plain memory where there is none of that kind.
 */
export function recordMemory(bytes: number): Uint8Array<ArrayBuffer> {
  return (bytes < WORTH_OWN_MEMORY ? undefined : visibleMemory(bytes)) ?? new Uint8Array(bytes);
}
