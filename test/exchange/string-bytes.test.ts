import { expect, test } from "vitest";
import { decodeStrings, encodeStrings } from "../../src/exchange/string-bytes.js";

/** Two strings as model_config.proto describes them: "ab", and one that is empty. */
const BYTES = Uint8Array.from([2, 0, 0, 0, 0x61, 0x62, 0, 0, 0, 0]);

test("each string stands behind its length, four bytes, little-endian", () => {
  expect(encodeStrings([Buffer.from("ab"), new Uint8Array()])).toEqual(BYTES);
  expect(decodeStrings(BYTES)).toEqual({ ok: true, strings: [Uint8Array.from([0x61, 0x62]), new Uint8Array()] });
});

test("a view into larger memory is read where it begins", () => {
  const memory = Uint8Array.from([9, 9, 9, ...BYTES, 9]);
  expect(decodeStrings(memory.subarray(3, 13))).toMatchObject({ ok: true, strings: [{ length: 2 }, { length: 0 }] });
});

test("cut anywhere but between strings it is refused", () => {
  const ends = Array.from({ length: BYTES.length + 1 }, (_, end) => end);
  expect(ends.filter((end) => decodeStrings(BYTES.subarray(0, end)).ok)).toEqual([0, 6, 10]);
});
