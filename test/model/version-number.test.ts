import { expect, it } from "vitest";
import { versionNumber } from "../../src/model/version-number.js";

it.each([
  ["1", 1n],
  ["00000123", 123n],
  ["0", 0n],
  [" 7", 7n],
  ["7\n", 7n],
  ["+7", 7n],
  ["-7", -7n],
  ["9223372036854775807", 2n ** 63n - 1n],
  ["-9223372036854775808", -(2n ** 63n)],
])("%j is a version, as absl::SimpleAtoi reads it", (name, number) => {
  expect(versionNumber(name)).toBe(number);
});

it.each([
  "",
  "v1",
  "1.tmp",
  "1_backup",
  "temp-123",
  "1.0",
  "0x1",
  "1e3",
  "+",
  "- 7",
  "1 2",
  "9223372036854775808",
  "١",
])("%j is no version and is ignored", (name) => {
  expect(versionNumber(name)).toBeUndefined();
});
