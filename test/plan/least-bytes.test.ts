import { expect, test } from "vitest";
import { leastExampleBytes } from "../../src/plan/least-bytes.js";
import type { FeatureSpec } from "../../src/spec/spec.js";

test("an image that a feature may take as numbers is never counted by the size of its file", () => {
  const feature = (images: boolean): FeatureSpec => {
    const blob = { length: 5_000_000, read: () => new Uint8Array() };
    const files = { kind: "blobs", name: "a", isGlob: false, blobs: [blob], ...(images && { images: [] }) } as const;
    return { path: ["f"], values: { kind: "blobs", files, path: ["f"] }, shape: [28, 28, 1], dtype: undefined };
  };
  expect(leastExampleBytes(new Map([["f", feature(true)]]))).toBeLessThan(784 + 16);
  expect(leastExampleBytes(new Map([["f", feature(false)]]))).toBeGreaterThan(5_000_000);
});
