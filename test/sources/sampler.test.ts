import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, Sampler } from "../../src/sources/sampler.js";

/** All items by how many of their stratum come before them, then by priority: what a sample is, said with all in memory. */
function bestOf(items: readonly Candidate[], count: number): readonly Candidate[] {
  const ranked = items.map((item) => ({
    item,
    rank: items.filter(({ stratum, priority }) => stratum === item.stratum && priority < item.priority).length,
  }));
  return ranked
    .sort((a, b) => a.rank - b.rank || a.item.priority - b.item.priority)
    .slice(0, count)
    .map(({ item }) => item);
}

const byPriority = (items: readonly Candidate[]): readonly Candidate[] =>
  items.toSorted((a, b) => a.priority - b.priority);

const items = fc.uniqueArray(
  fc.record({ priority: fc.integer({ max: 1000 }), stratum: fc.constantFrom("a", "b", "c", "d") }),
  {
    selector: ({ priority }) => priority,
    maxLength: 60,
  },
);

describe("what is kept", () => {
  test("is the best of all, in whatever order they come", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 20 }), (all, count) => {
        const sampler = new Sampler(count);
        for (const item of all) if (sampler.wants(item)) sampler.keep(item);
        expect(byPriority(sampler.items())).toEqual(byPriority(bestOf(all, count)));
        expect(sampler.size).toBe(Math.min(all.length, count));
        const strata = new Set(all.map(({ stratum }) => stratum)).size;
        expect(sampler.leftOut).toBe(strata > count);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test("is never more than was asked for, and what is pushed out is told", () => {
    const sampler = new Sampler(2);
    const [a, b, c] = [3, 2, 1].map((priority) => ({ priority, stratum: "" })) as [Candidate, Candidate, Candidate];
    expect([a, b, c].map((item) => sampler.keep(item))).toEqual([undefined, undefined, a]);
    expect(sampler.wants(a)).toBe(false);
    expect(sampler.like({ priority: 2, stratum: "" })).toEqual([b]);
    expect(sampler.like({ priority: 2, stratum: "x" })).toEqual([]);
  });
});
