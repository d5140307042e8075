import { expect, test } from "vitest";
import { decodeBase64 } from "../../src/spec/literal.js";

test.each<[string, readonly number[] | undefined]>([
  ["", []],
  ["AA==", [0]],
  ["AA", [0]],
  ["AAE=", [0, 1]],
  ["AAE", [0, 1]],
  ["AAEC", [0, 1, 2]],
  ["+/+/", [251, 255, 191]],
  ["A", undefined],
  ["A===", undefined],
  ["AA=", undefined],
  ["AAE==", undefined],
  ["AAEC=", undefined],
  ["AAEC==", undefined],
  ["AAEC====", undefined],
  ["AAECA", undefined],
  ["=", undefined],
  ["==", undefined],
  ["A=A=", undefined],
  ["AA A", undefined],
  ["AA\n==", undefined],
  ["-_-_", undefined],
])("%j as base64", (text, bytes) => {
  expect(decodeBase64(text)).toEqual(bytes && Uint8Array.from(bytes));
});

test("megabytes of base64 are no deeper than a few letters", () => {
  expect(decodeBase64("A".repeat(2 ** 25))).toHaveLength(3 * 2 ** 23);
  expect(decodeBase64(`${"A".repeat(2 ** 25)}!`)).toBeUndefined();
});
