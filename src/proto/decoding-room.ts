/**
 * What decoding may take of memory. Two bytes of the wire can become an object of hundreds: twenty megabytes of empty strings
 * would fill a gigabyte. So what the bytes would become is added up before anything is made of them.
 */
import type { FieldSchema } from "./wire-schema.js";

/** Bytes that the objects of one record may take, as estimated: some millions of strings, or tens of millions of numbers. */
export const MAX_DECODED_BYTES = 512 * 1024 * 1024;

/** Shared by messages that are in memory together. */
export class DecodingRoom {
  #left = MAX_DECODED_BYTES;

  /** False where there is no room for it. */
  take(bytes: number): boolean {
    this.#left -= bytes;
    return this.#left >= 0;
  }
}

/** Numbers of 64 bits are bigints, each an object. */
const BIGINT_BYTES = 64;
/** In a list that grows. */
const NUMBER_BYTES = 16;
/** A view of the record's bytes. */
const VIEW_BYTES = 96;
const STRING_BYTES = 48;
/** With its lists, also where they are empty, and its place in a map. */
const MESSAGE_BYTES = 256;

/** @param size Bytes of the value on the wire; @param values How many values a packed run has. */
export function decodedBytes({ type }: FieldSchema, size: number, values: number): number {
  switch (type) {
    case "string":
      return STRING_BYTES + 2 * size;
    case "bytes":
      return VIEW_BYTES;
    case "int64":
    case "uint64":
      return values * BIGINT_BYTES;
    default:
      return typeof type === "object" ? MESSAGE_BYTES : values * NUMBER_BYTES;
  }
}
