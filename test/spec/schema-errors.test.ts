/** ajv is the referee: both find the same errors, in the same order, in sound specs and in broken ones. */
import { globSync } from "tinyglobby";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { schema } from "../../src/spec/generated/schema.js";
import type { PlainData, PlainMapping } from "../../src/spec/node-data.js";
import { schemaErrors } from "../../src/spec/schema-errors.js";

const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictNumbers: false,
  keywords: ["alternatives"],
});
const validate = ajv.compile(schema);

const WORDS = new Set<string>();
const KEYS = new Set(["x", "a/b", "~", "__proto__", "constructor", ""]);
collect(schema);

const specs = globSync(["examples/**/*.yaml", "test/fixtures/**/*.yaml"])
  .map((path) => parse(readFileSync(path, "utf8"), { logLevel: "silent" }) as PlainData)
  .filter((spec) => typeof spec === "object" && spec !== null);

/** All words and keys that the schema knows, so that what is made of them goes deep. */
function collect(part: unknown): void {
  if (typeof part === "string") WORDS.add(part);
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (!Array.isArray(part)) KEYS.add(key);
    collect(value);
  }
}

function byAjv(data: PlainData): unknown[] {
  validate(data);
  // A union says so of itself when one of its branches has failed.
  const told = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return told.map(({ keyword, instancePath, params, parentSchema }) => ({
    keyword,
    instancePath,
    params: named(params),
    parentSchema,
  }));
}

/** Of the params, those that messages are made from. */
function named(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const told = ["additionalProperty", "missingProperty", "allowedValues"];
  return Object.fromEntries(Object.entries(params).filter(([name]) => told.includes(name)));
}

/** Without a prototype, as the data of a spec is. */
function plain(data: unknown): PlainData {
  if (Array.isArray(data)) return data.map(plain);
  if (typeof data !== "object" || data === null) return data as PlainData;
  const mapping: PlainMapping = Object.create(null);
  for (const [key, value] of Object.entries(data)) mapping[key] = plain(value);
  return mapping;
}

const numbers = fc.constantFrom(0, 1, -1, 2, 0.5, 1e9, 2 ** 31, 2 ** 63, 1e300, Number.NaN, Infinity, -Infinity);
const words = fc.constantFrom(...WORDS, "", " ", "1", "1e3", "10 MiB");
const keys = fc.constantFrom(...KEYS);

const { tree } = fc.letrec<{ tree: PlainData }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: "medium" },
    fc.oneof(numbers, words, fc.boolean(), fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.array(fc.tuple(keys, tie("tree")), { maxLength: 5 }).map((entries) => {
      const mapping: PlainMapping = Object.create(null);
      for (const [key, value] of entries) mapping[key] = value;
      return mapping;
    }),
  ),
}));

/** A way to one value of a spec, and what becomes of it there. */
const change = fc.record({
  steps: fc.array(fc.nat(), { maxLength: 6 }),
  key: keys,
  value: tree,
  how: fc.constantFrom("replace", "delete", "add"),
});

function changed(
  data: PlainData,
  { steps, key, value, how }: { steps: number[]; key: string; value: PlainData; how: string },
): PlainData {
  const [step, ...others] = steps;
  if (typeof data !== "object" || data === null || step === undefined) return value;
  const names = Object.keys(data);
  // No name of a mapping in a list: "__proto__" would be its prototype.
  const name = names[step % names.length] ?? (Array.isArray(data) ? "0" : key);
  const holder = data as PlainMapping;
  if (others.length > 0 && names.length > 0) {
    holder[name] = changed(holder[name]!, { steps: others, key, value, how });
  } else if (how === "delete" && !Array.isArray(data)) {
    delete holder[name];
  } else if (how === "add" && !Array.isArray(data)) {
    holder[key] = value;
  } else {
    holder[name] = value;
  }
  return data;
}

test("in every spec of the tests", () => {
  expect(specs.length).toBeGreaterThan(20);
  for (const spec of specs) expect(schemaErrors(plain(spec))).toEqual(byAjv(plain(spec)));
});

test("in those specs with values replaced, added and gone", () => {
  let broken = 0;
  const property = fc.property(
    fc.constantFrom(...specs),
    fc.array(change, { minLength: 1, maxLength: 3 }),
    (spec, changes) => {
      const data = changes.reduce(changed, plain(spec));
      const errors = schemaErrors(data);
      if (errors.length > 0) broken += 1;
      expect(errors).toEqual(byAjv(data));
    },
  );
  fc.assert(property, { numRuns: 5000 });
  expect(broken).toBeGreaterThan(1000);
});

test("in anything that the words of the schema make", () => {
  fc.assert(
    fc.property(tree, (data) => {
      expect(schemaErrors(data)).toEqual(byAjv(data));
    }),
    { numRuns: 5000 },
  );
});
