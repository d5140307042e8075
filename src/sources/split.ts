/** A text file taken apart into lines or rows. */
import type { Bytes } from "../files/index.js";
import { textChunks } from "./packing.js";

export interface Splitter<Part> {
  /** What ends in the chunk. */
  push(chunk: Uint8Array): Iterable<Part>;
  /** What no break ends. */
  end(): Iterable<Part>;
}

/** Go through each before the next is asked for. */
export async function* split<Part>(bytes: Bytes, splitter: Splitter<Part>): AsyncGenerator<Iterable<Part>, void, void> {
  for await (const chunk of textChunks(bytes)) yield splitter.push(chunk);
  yield splitter.end();
}
