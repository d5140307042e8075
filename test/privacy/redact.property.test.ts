/** Whatever Examples hold and however they are nested: of what a rule names nothing is left in the file, and the rest is. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Feature } from "../../src/proto/messages.js";
import { model } from "../plan/rig.js";
import {
  b64,
  bytesList,
  bytesOf,
  decoded,
  example,
  floatList,
  int64List,
  leaks,
  planOf,
  sequence,
  strings,
} from "./rig.js";

const ANY = model({ serving_default: { inputs: { x: "string [-1]" } } });

/** Long enough that chance makes none of them, and told from what may stay. */
const secret = fc.string({ minLength: 8, maxLength: 24, unit: "grapheme" }).map((text) => `§${text}§`);
const kept = fc.string({ minLength: 6, maxLength: 12 }).map((text) => `+${text}+`);

interface Tree {
  readonly bytes: Uint8Array;
  readonly secrets: readonly string[];
  readonly kept: readonly string[];
}

const leaf: fc.Arbitrary<Tree> = fc
  .record({ secrets: fc.array(secret, { maxLength: 3 }), kept, list: fc.boolean(), number: fc.float({ noNaN: true }) })
  .map(({ secrets, kept: stays, list, number }) => {
    const features: Record<string, Feature> = {
      secret: bytesList(...secrets),
      stays: bytesList(stays),
      age: floatList(number),
      n: int64List(5n),
    };
    const bytes = list ? sequence(features, { secret: secrets.map((one) => bytesList(one)) }) : example(features);
    return { bytes, secrets, kept: [stays] };
  });

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .record({ inner: fc.array(tie("tree"), { maxLength: 3 }), own: secret, stays: kept })
      .map(({ inner, own, stays }) => ({
        bytes: example({ inner: bytesList(stays, ...inner.map(({ bytes }) => bytes)), secret: bytesList(own) }),
        secrets: [own, ...inner.flatMap(({ secrets }) => secrets)],
        kept: [stays, ...inner.flatMap((one) => one.kept)],
      })),
  ),
}));

test("nothing of a named feature is left, every other value is, and no length has changed", () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), fc.bigInt({ min: 0n, max: 1000n }), (trees, seed) => {
      const text = `defaults: { seed: ${seed} }\nprivacy: { redact: [{ feature: secret }] }\nrequests: [{ inputs: { x: [${trees.map(({ bytes }) => b64(bytes)).join(", ")}] } }]`;
      const plan = planOf(text, ANY);
      const file = bytesOf(plan);
      for (const one of trees.flatMap(({ secrets }) => secrets)) expect(leaks(file, one)).toBe(false);
      for (const one of trees.flatMap((each) => each.kept)) expect(file.includes(one)).toBe(true);
      expect(strings(plan, "x").map(({ length }) => length)).toEqual(trees.map(({ bytes }) => bytes.length));
      for (const one of strings(plan, "x")) decoded(one);
      expect(bytesOf(planOf(text, ANY))).toEqual(file);
    }),
    { numRuns: 150 },
  );
});

test("nothing of a named input is left, whatever bytes it has", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 8, maxLength: 40 }), { minLength: 1, maxLength: 8 }), (values) => {
      const plan = planOf(
        `privacy: { redact: [{ input: x }] }\nrequests: [{ inputs: { x: [${values.map(b64).join(", ")}] } }]`,
        ANY,
      );
      for (const one of values) expect(leaks(bytesOf(plan), one)).toBe(false);
      expect(strings(plan, "x").map(({ length }) => length)).toEqual(values.map(({ length }) => length));
    }),
    { numRuns: 150 },
  );
});
