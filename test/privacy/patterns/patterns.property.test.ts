/** Whatever stands around it: a match is a part of the string, matches by itself, and is found among text that is none. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KNOWN_PATTERNS } from "../../../src/privacy/patterns/known.js";
import type { KnownPattern } from "../../../src/spec/spec.js";

const SAMPLES: Readonly<Record<KnownPattern, readonly string[]>> = {
  email: ["jo@example.org", "first.last+tag@mail.example.co.uk"],
  ipv4: ["192.168.0.1", "8.8.8.8"],
  credit_card: ["4111111111111111", "3782 822463 10005", "5555-5555-5555-4444"],
  phone: ["+15551234567", "(212) 555-0123", "212-555-0123", "020 7946 0958"],
};

/** Full of what the patterns are made of. */
const dense = fc
  .array(fc.constantFrom(...Array.from("0123456789.-+()/ @aZ_é"), "@b.co", "41111", "212-", "\0", "\u00ff"), {
    maxLength: 60,
  })
  .map((parts) => new Uint8Array(Buffer.from(parts.join(""))));

/** Words between commas: nothing of it goes on a match. */
const apart = fc.array(fc.constantFrom("word", "über", "x", "été"), { maxLength: 6 }).map((words) => words.join(", "));

describe.each(Object.keys(SAMPLES) as KnownPattern[])("%s", (name) => {
  const { find } = KNOWN_PATTERNS[name];

  test("a match lies within the string and matches by itself as a whole", () => {
    fc.assert(
      fc.property(fc.oneof(dense, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const match = find(bytes);
        if (!match) return;
        expect(match.start).toBeGreaterThanOrEqual(0);
        expect(match.end).toBeLessThanOrEqual(bytes.length);
        expect(match.start).toBeLessThan(match.end);
        const own = bytes.slice(match.start, match.end);
        expect(find(own)).toEqual({ start: 0, end: own.length });
      }),
      { numRuns: 3000 },
    );
  });

  test("a match is found between words, at its own bytes", () => {
    fc.assert(
      fc.property(apart, fc.constantFrom(...SAMPLES[name]), apart, (before, sample, behind) => {
        const head = Buffer.from(`${before}, `);
        const match = find(new Uint8Array(Buffer.concat([head, Buffer.from(`${sample}, ${behind}`)])));
        expect(match).toEqual({ start: head.length, end: head.length + sample.length });
      }),
      { numRuns: 300 },
    );
  });
});
