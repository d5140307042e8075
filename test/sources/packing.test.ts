import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { memoryBytes } from "../../src/files/bytes.js";
import { atMost, BrokenPacking, recordChunks, textChunks } from "../../src/sources/packing.js";

/** How many bytes come. */
async function lengthOf(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const chunk of chunks) length += chunk.length;
  return length;
}

const tooMuch = (most: number): Error => new BrokenPacking(`it unpacks to more than ${most} bytes`);

// limit: src/sources/packing.ts MAX_UNPACKED_BYTES
test("a packed file is read as far as 64 GiB of what is in it", async () => {
  // One piece, over and over: memory that is only asked for is none.
  const piece = new Uint8Array(2 ** 28);
  async function* unpacked(more: number): AsyncGenerator<Uint8Array, void, void> {
    for (let i = 0; i < 256; i += 1) yield piece;
    yield piece.subarray(0, more);
  }
  expect(await lengthOf(atMost(unpacked(0)))).toBe(2 ** 36);
  await expect(lengthOf(atMost(unpacked(1)))).rejects.toEqual(tooMuch(2 ** 36));
});

describe("no more is unpacked than may be", () => {
  const bytes = Buffer.alloc(1000, "a");

  test.each([
    ["a text in gzip", textChunks, gzipSync(bytes)],
    ["records in gzip", recordChunks, gzipSync(bytes)],
    ["records in zlib", recordChunks, deflateSync(bytes)],
  ])("of %s", async (_, chunks, packed) => {
    expect(await lengthOf(chunks(memoryBytes(packed), 1000))).toBe(1000);
    await expect(lengthOf(chunks(memoryBytes(packed), 999))).rejects.toEqual(tooMuch(999));
  });

  test("while a file that is not packed is as long as it is", async () => {
    expect(await lengthOf(textChunks(memoryBytes(bytes), 999))).toBe(1000);
  });
});
