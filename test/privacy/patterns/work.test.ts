/** The work of a search grows with the string and with nothing that the string holds: bytes looked at are counted, not time. */
import { describe, expect, test } from "vitest";
import { compilePatterns } from "../../../src/privacy/compile-patterns.js";
import { KNOWN_PATTERNS } from "../../../src/privacy/patterns/known.js";
import type { Find } from "../../../src/privacy/patterns/pattern.js";
import { parseSpec } from "../../../src/spec/index.js";

const MIB = 2 ** 20;

/** Counting takes longer than searching, so it is done where growth shows: between two lengths. */
const LENGTH = 2 ** 13;

/** Steps for each byte that any of them may take: a card looks at the groups that follow from each group on. */
const STEPS = 64;

/** Bytes looked at in a string; what is native counts as looking at every byte that it passes. */
function work(find: Find, bytes: Uint8Array): { readonly reads: number } {
  let reads = 0;
  const counted = new Proxy(bytes, {
    get(target, key) {
      if (key === "indexOf") {
        return (byte: number, from = 0) => {
          const at = target.indexOf(byte, from);
          reads += (at === -1 ? target.length : at + 1) - from;
          return at;
        };
      }
      if (typeof key === "string" && key >= "0" && key <= "9999999") reads += 1;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
  const isText = (): boolean => {
    reads += bytes.length;
    return true;
  };
  (find as (bytes: Uint8Array, isText: () => boolean) => ReturnType<Find>)(counted, isText);
  return { reads };
}

function filled(pattern: string, length: number): Uint8Array {
  return new Uint8Array(Buffer.alloc(length, pattern));
}

/** Twice the string, twice the work and no more. */
function expectLinear(find: Find, pattern: string): void {
  const whole = work(find, filled(pattern, LENGTH));
  const half = work(find, filled(pattern, LENGTH / 2));
  expect(whole.reads).toBeLessThan(STEPS * LENGTH);
  expect(whole.reads).toBeLessThan(2.1 * half.reads + 1000);
}

/** Strings that make patterns with nested repetitions go back and forth. */
const HOSTILE = [
  "a",
  "@",
  "a@",
  "a@a",
  "@a.",
  "a.a",
  ".",
  "a@a.a.a.a1",
  "-@-",
  "1",
  "1 ",
  "1.",
  "1-",
  "255.",
  "1.2.3.",
  "(1",
  "(1)",
  "((",
  "+",
  "+1",
  "+1 ",
  "0 ",
  "00",
  "012 ",
  "4",
  "4111 ",
  "4111-1111 ",
  "41111111111111",
  "212 555 ",
  "212-555-",
  "\u00e9@",
  "\0",
] as const;

describe.each(Object.entries(KNOWN_PATTERNS))("%s", (_, { find }) => {
  test.each(HOSTILE)("over a mebibyte of %j", (pattern) => {
    expectLinear(find, pattern);
    find(filled(pattern, MIB));
  });
});

describe("a regular expression of the user's", () => {
  const compiled = async (regex: string): Promise<Find> => {
    const text = `version: 1\nprivacy: { deny_patterns: [{ name: own, regex: ${JSON.stringify(regex)} }] }`;
    const { value: patterns, problems } = await compilePatterns(
      parseSpec(text, { file: "w.yaml", directory: "/" }).value!,
    );
    if (!patterns) throw new Error(problems[0]?.message);
    return patterns[0]!.find;
  };

  test.each([
    ["(a+)+$x", "a"],
    ["(a|a)*b", "a"],
    ["(a|aa)+$x", "a"],
    ["([a-zA-Z]+)*$x", "aB"],
    ["(.*a){12}b", "a"],
    ["^(([a-z])+.)+[A-Z]([a-z])+$x", "a"],
    ["(x+x+)+y", "x"],
    ["\\d{3,200}-", "1"],
  ])("%s over a mebibyte of %j", async (regex, pattern) => {
    const find = await compiled(regex);
    expectLinear(find, pattern);
    expect(find(filled(pattern, MIB))).toBeUndefined();
  });
});
