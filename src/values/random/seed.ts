import { createHash } from "node:crypto";

/**
 * The seed of one stream of random values, from everything the stream may depend on: the spec's seed, the request's
 * label, the input's name and so on. Requests that are added elsewhere are no part of it, so they change nothing.
 *
 * Parts are told apart by kind and length, so that ["a", "bc"] and ["ab", "c"] differ; `1` and `1n` are the same number.
 */
export function seedOf(parts: readonly (string | number | bigint)[]): bigint {
  const hash = createHash("sha256");
  for (const part of parts) {
    const text = String(part);
    hash.update(typeof part === "string" ? `text ${Buffer.byteLength(text)} ${text};` : `number ${text};`);
  }
  return hash.digest().readBigUInt64LE();
}
