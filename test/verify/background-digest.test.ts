import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { BackgroundDigest } from "../../src/verify/background-digest.js";

describe("BackgroundDigest", () => {
  const MIB = 2 ** 20;

  test.each([
    ["nothing", 0, 1],
    ["less than a part", 1000, 100],
    ["as much as is hashed here", 8 * MIB, MIB],
    ["a byte more, which takes the thread", 8 * MIB + 1, MIB],
    ["much, in pieces that fit no part", 40 * MIB + 12345, 700_001],
  ])("is SHA-256 of %s", async (_, length, piece) => {
    const bytes = new Uint8Array(length).map((_value, index) => index * 31 + (index >> 9));
    const digest = new BackgroundDigest();
    for (let at = 0; at < length; at += piece) await digest.update(bytes.subarray(at, at + piece));
    expect(await digest.digest()).toBe(createHash("sha256").update(bytes).digest("hex"));
    await digest.close();
  });

  test("has taken what it was given: the bytes may change at once", async () => {
    const digest = new BackgroundDigest();
    const bytes = new Uint8Array(MIB);
    const expected = createHash("sha256");
    for (let index = 0; index < 20; index += 1) {
      bytes.fill(index);
      expected.update(bytes);
      await digest.update(bytes);
    }
    expect(await digest.digest()).toBe(expected.digest("hex"));
    await digest.close();
  });
});
