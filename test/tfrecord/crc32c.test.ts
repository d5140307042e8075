import castagnoli from "crc-32/crc32c.js";
import { describe, expect, test } from "vitest";
import { crc32c, maskedCrc32c } from "../../src/tfrecord/crc32c.js";
import { folding, WORTH_FOLDING } from "../../src/tfrecord/crc32c-fold.js";
import { HISTORY_BYTES, WINDOW_BYTES } from "../../src/tfrecord/generated/fold.js";
import { recordMemory } from "../../src/tfrecord/record-memory.js";

const ascii = (text: string) => new TextEncoder().encode(text);

describe("crc32c", () => {
  test("is Castagnoli's: the check values of RFC 3720 B.4 and of the catalogue", () => {
    expect(crc32c(ascii("123456789"))).toBe(0xe3069283);
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
    expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
    expect(crc32c(Uint8Array.from({ length: 32 }, (_, i) => i))).toBe(0x46dd794e);
    expect(crc32c(new Uint8Array(0))).toBe(0);
  });

  test("goes on from the CRC of the bytes before", () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => (i * 7) & 255);
    for (const cut of [0, 1, 17, 255, 300]) {
      expect(crc32c(bytes.subarray(cut), crc32c(bytes.subarray(0, cut)))).toBe(crc32c(bytes));
    }
  });

  test("masks by rotating right 15 bits and adding a constant", () => {
    expect(maskedCrc32c(new Uint8Array(0))).toBe(0xa282ead8);
    expect(maskedCrc32c(new Uint8Array(8))).toBe(0x07980329);
  });
});

describe("folding", () => {
  /** Bytes without a pattern: the low bytes of a linear congruential generator. */
  const noise = (length: number) => {
    let state = length;
    return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24);
  };
  const table = (bytes: Uint8Array, seed = 0) => castagnoli.buf(bytes, seed) >>> 0;

  test("is there on the processors that tests run on, so that what follows is not the table against itself", () => {
    expect(folding()).toBeDefined();
  });

  test("leaves the CRC of every length around its thresholds as the table has it", () => {
    const bytes = noise(3 * WINDOW_BYTES);
    const edges = [WORTH_FOLDING, WINDOW_BYTES, WINDOW_BYTES + HISTORY_BYTES, 2 * WINDOW_BYTES + HISTORY_BYTES];
    for (const edge of edges) {
      for (let length = edge - 140; length <= edge + 140; length++) {
        const part = bytes.subarray(0, length);
        expect(crc32c(part), `${length} bytes`).toBe(table(part));
      }
    }
  });

  test("reads what lies in its own memory there, and leaves it as it was", () => {
    const bytes = noise(1_100_000);
    const memory = recordMemory(bytes.length);
    expect(memory.buffer.byteLength).toBeGreaterThan(memory.length);
    memory.set(bytes);
    for (const start of [0, 1, 3, 16, 4099]) {
      for (const length of [WORTH_FOLDING, WINDOW_BYTES + HISTORY_BYTES + 5, 3 * WINDOW_BYTES, bytes.length - start]) {
        for (const seed of [0, 0xe3069283]) {
          const part = memory.subarray(start, start + length);
          expect(crc32c(part, seed), `${length} bytes from ${start}`).toBe(table(part, seed));
        }
      }
    }
    expect(Buffer.compare(memory, bytes)).toBe(0);
  });

  test("has memory of its own for large records alone, and each has its own", () => {
    const [small, one, other] = [recordMemory(1000), recordMemory(2_000_000), recordMemory(2_000_000)];
    expect(small.buffer.byteLength).toBe(1000);
    expect([one.length, other.length]).toEqual([2_000_000, 2_000_000]);
    expect(one.buffer).not.toBe(other.buffer);
    one.fill(1);
    other.fill(2);
    expect(crc32c(one)).toBe(table(new Uint8Array(2_000_000).fill(1)));
    expect(crc32c(other)).toBe(table(new Uint8Array(2_000_000).fill(2)));
  });

  test("goes on from any CRC, and reads a view from where it begins", () => {
    const bytes = noise(40_000);
    for (const start of [1, 3, 16, 4099]) {
      for (const seed of [0, 1, 0x80000000, 0xffffffff, 0xe3069283]) {
        expect(crc32c(bytes.subarray(start), seed)).toBe(table(bytes.subarray(start), seed));
      }
    }
  });

  test("sees every single bit: the CRC of a long message changes with each", () => {
    const bytes = new Uint8Array(WINDOW_BYTES + 5000);
    const clean = crc32c(bytes);
    for (let at = 0; at < bytes.length; at += 97) {
      bytes[at] = 1 << (at % 8);
      expect(crc32c(bytes)).toBe(table(bytes));
      expect(crc32c(bytes)).not.toBe(clean);
      bytes[at] = 0;
    }
  });
});
