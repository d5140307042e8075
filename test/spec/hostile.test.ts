import { describe, expect, test } from "vitest";
import { MAX_DEPTH, MAX_VALUES } from "../../src/spec/limits.js";
import { parse, say, sound } from "./parse.js";

const codes = (text: string): string[] => [...new Set(parse(text).problems.map((problem) => problem.code))];

/** A hundred lines that stand for 2 to the power of 100 values. */
const billionLaughs = [
  "version: 1",
  "requests: [{ inputs: {",
  "  a0: &a0 [1, 1],",
  ...Array.from({ length: 60 }, (_, i) => `  a${i + 1}: &a${i + 1} [*a${i}, *a${i}],`),
  "  } }]",
].join("\n");

const mergeLaughs = [
  "version: 1",
  `x: &x { ${Array.from({ length: 2000 }, (_, i) => `k${i}: 1`).join(", ")} }`,
  ...Array.from({ length: 600 }, (_, i) => `y${i}: { <<: *x }`),
].join("\n");

describe("a hostile text ends in a problem, at once and without harm", () => {
  test.each([
    ["lists within lists to no end", "[".repeat(500_000), ["spec-too-deep"]],
    ["mappings within mappings to no end", "{a: ".repeat(100_000), ["spec-too-deep"]],
    ["block lists within block lists to no end", "- ".repeat(100_000), ["spec-too-deep"]],
    ["an explicit key that is nested to no end", `? ${"[".repeat(100_000)}`, ["spec-too-deep"]],
    ["aliases that double 60 times", billionLaughs, ["spec-expansion"]],
    ["merge keys that copy a large mapping 600 times", mergeLaughs, ["spec-expansion"]],
    ["brackets that close nothing", "]".repeat(200_000), ["spec-syntax"]],
    [
      "an integer of a million digits",
      `version: 1\nrequests: [{ inputs: { x: ${"9".repeat(1_000_000)} } }]`,
      ["spec-number"],
    ],
    ["a key of a million letters", `version: 1\n${"k".repeat(1_000_000)}: 1`, ["spec-syntax"]],
    [
      "a list of 3000 wrong values",
      `version: 1\nmodel: { tags: [${"1,".repeat(3000)}] }`,
      ["spec-wrong-type", "spec-more-problems"],
    ],
    ["3000 equal keys", `version: 1\n${"model: {}\n".repeat(3000)}`, ["spec-duplicate-key", "spec-more-problems"]],
  ])("%s", (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    ["a tab before a key", "version: 1\n\tmodel: {}"],
    ["half a document", "version: 1\nrequests:\n  - inputs: {x: ["],
    ["only punctuation", "]}:-,?&*!|>%@`"],
    ["an unknown directive", "%FOO bar\n---\nversion: 1"],
  ])("%s gives at least one problem and no exception", (_, text) => {
    expect(parse(text).problems.length).toBeGreaterThan(0);
  });
});

test("the deepest nesting that is allowed is read", () => {
  const lists = MAX_DEPTH - 4;
  const { requests } = sound(`version: 1\nrequests: [{ inputs: { x: ${"[".repeat(lists)}${"]".repeat(lists)} } }]`);
  expect(requests).toHaveLength(1);
});

test("aliases within the limit stand for their values each time", () => {
  const { requests } = sound("version: 1\nrequests: [{ inputs: { x: &x [1, 2], y: [*x, *x] } }]");
  const values = requests === "auto" ? undefined : requests[0]?.inputs.get("y")?.values;
  expect(values).toMatchObject({
    value: [
      [1n, 2n],
      [1n, 2n],
    ],
  });
});

test("merge keys fill in what the mapping does not say itself, the first source before the second", () => {
  const { requests } = sound(
    [
      "version: 1",
      "requests:",
      "  - &a { repeat: 2, signature_name: a }",
      "  - &b { repeat: 3, output_filter: [y] }",
      "  - { <<: [*a, *b], signature_name: c }",
    ].join("\n"),
  );
  expect(requests[2]).toMatchObject({ repeat: 2, signatureName: "c", outputFilter: ["y"] });
});

test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
  "a key %s is a name like any other and changes no prototype",
  (name) => {
    const { requests } = sound(`version: 1\nrequests: [{ inputs: { ${name}: 1 }, dims: {} }]`);
    const inputs = requests === "auto" ? undefined : requests[0]?.inputs;
    expect([...inputs!.keys()]).toEqual([name]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  },
);

test("a text cut at any place never throws", () => {
  const text =
    "version: 1\nmodel: {path: 'x', tags: [a, \"b\"]}\nrequests:\n- inputs: &i {x: [1, {b64: aGk=}]}\n- inputs: *i\n";
  for (let length = 0; length < text.length; length++) {
    expect(() => parse(text.slice(0, length))).not.toThrow();
  }
});

test("lines that end in CRLF and a byte order mark move no position", () => {
  const lines = ["version: 1", "model: {", "  nmae: x }"];
  expect(parse(lines.join("\n")).problems.map(say)).toEqual(["3:3 spec-unknown-key"]);
  expect(parse(`\uFEFF${lines.join("\r\n")}\r\n`).problems.map(say)).toEqual(["3:3 spec-unknown-key"]);
  expect(parse("\uFEFFversio: 1").problems.map(say)).toEqual(["1:1 spec-unknown-key"]);
});

test("columns count UTF-16 code units, as editors do", () => {
  expect(parse('{ "version": 1, "modèle😀": 1 }').problems.map(say)).toEqual(["1:17 spec-unknown-key"]);
  expect(parse("{ version: 1, model: { name: 😀, x: 1 } }").problems.map(say)).toEqual(["1:34 spec-unknown-key"]);
});

test("the excerpt of a line of megabytes stays short and underlines the place", () => {
  const text = `{ "version": 1, "requests": [{ "inputs": { "x": [${"1, ".repeat(1000)}null] } }] }`;
  const [problem] = parse(text).problems;
  const { text: line, start, length } = problem!.excerpt!;
  expect(line.length).toBeLessThanOrEqual(160);
  expect(line.slice(start, start + length)).toBe("null");
});

test("the limit on values leaves room for a literal image", () => {
  expect(MAX_VALUES).toBeGreaterThan(224 * 224 * 3 * 2);
});
