import { describe, expect, test } from "vitest";
import { appendToList, parseJsonc } from "../../src/nx/jsonc.js";

describe("parseJsonc", () => {
  test("reads what JSON reads, and passes over comments and trailing commas", () => {
    const text = '{ // one, "two"\n "a//b": [1, -2.5e3, true, null,], /* } */ "c": { "d": "\\" /* */" }, }';
    expect(parseJsonc(text)).toEqual({ "a//b": [1, -2500, true, null], c: { d: '" /* */' } });
  });

  test.each(["{", '{"a" 1}', '{"a": nothing}', ""])("refuses %j", (text) => {
    expect(() => parseJsonc(text)).toThrow(SyntaxError);
  });
});

describe("appendToList", () => {
  test.each([
    ["an empty object", "{}", '{\n  "plugins": [\n    "p"\n  ]\n}'],
    ["an object without the key", '{\n  "a": 1 // why\n}\n', '{\n  "a": 1, // why\n  "plugins": [\n    "p"\n  ]\n}\n'],
    ["an empty list", '{\n  "plugins": []\n}', '{\n  "plugins": [\n    "p"\n  ]\n}'],
    ["a list on one line", '{ "plugins": ["q"] }', '{ "plugins": ["q",\n    "p"\n  ] }'],
    [
      "a list with a trailing comma",
      '{\n\t"plugins": [\n\t\t"q", // last\n\t]\n}',
      '{\n\t"plugins": [\n\t\t"q", // last\n\t\t"p"\n\t]\n}',
    ],
  ])("adds to %s and leaves the rest alone", (_, before, after) => {
    expect(appendToList(before, "plugins", "p")).toBe(after);
  });

  test("takes the top-level key for it, and no deeper one or a value that reads the same", () => {
    const text = '{ "x": "plugins", "deep": { "plugins": [1] } }';
    expect(parseJsonc(appendToList(text, "plugins", 2))).toEqual({
      x: "plugins",
      deep: { plugins: [1] },
      plugins: [2],
    });
  });

  test("the value stands in the list whatever the list holds", () => {
    const text = '{ "plugins": [{ "plugin": "a", "options": { "b": ["]"] } }, "c"], "d": [] }';
    expect(parseJsonc(appendToList(text, "plugins", { plugin: "p" }))).toEqual({
      plugins: [{ plugin: "a", options: { b: ["]"] } }, "c", { plugin: "p" }],
      d: [],
    });
  });
});
