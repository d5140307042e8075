/** What fuzzing has found stays found; and each decoder takes anything at all, whoever made it up. */
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
// @ts-expect-error -- plain JavaScript, which scripts/fuzz.mjs runs without a build of its own.
import { mutate, randomFrom } from "./mutate.mjs";
// @ts-expect-error -- as above.
import { TARGETS, corpusOf, openTarget } from "./targets.mjs";

interface Target {
  readonly seeds: readonly Uint8Array[];
  readonly words: readonly string[];
  run(input: Uint8Array): unknown;
  close(): void;
}

const load = (path: string): Promise<unknown> => import(/* @vite-ignore */ `../../src/${path.replace(/\.js$/, ".ts")}`);

describe.each(TARGETS as readonly string[])("%s comes back with a result or a problem", (name) => {
  let target: Target;
  beforeAll(async () => {
    target = await openTarget(name, load);
  });
  afterAll(() => target.close());

  test("for what fuzzing has found, and for what TensorFlow wrote", async () => {
    const inputs = [...(corpusOf(name) as readonly Uint8Array[]), ...target.seeds];
    expect(inputs.length).toBeGreaterThan(0);
    for (const input of inputs) await target.run(Uint8Array.from(input));
  }, 60_000);

  test("for any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 512 }), async (bytes) => void (await target.run(bytes))),
      { numRuns: 100, seed: 1 },
    );
  }, 60_000);

  test("for any change to bytes that are sound", async () => {
    const changed = fc.tuple(fc.constantFrom(...target.seeds), fc.integer()).map(([seed, changes]) => {
      const bytes = Uint8Array.from(seed);
      return mutate(bytes, [bytes], target.words, randomFrom(changes)) as Uint8Array;
    });
    await fc.assert(
      fc.asyncProperty(changed, async (bytes) => void (await target.run(bytes))),
      { numRuns: 150, seed: 1 },
    );
  }, 120_000);
});
