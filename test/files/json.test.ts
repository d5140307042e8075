import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/files/index.js";

describe("JSON as the server reads it", () => {
  test.each<[string, unknown]>([
    ["5", 5n],
    ["-0", 0n],
    ["5.0", 5],
    ["1e3", 1000],
    ["9007199254740993", 9007199254740993n],
    ["-9223372036854775808", -(2n ** 63n)],
    ["18446744073709551615", 2n ** 64n - 1n],
    ["18446744073709551616", 2 ** 64],
    ["-9223372036854775809", -(2 ** 63)],
    ["NaN", Number.NaN],
    ["Inf", Infinity],
    ["-Infinity", -Infinity],
    ['"a\\u00e9\\ud83c\\udf88\\n\\/"', "aé🎈\n/"],
    [" [ 1 , [ ] , true , null ] ", [1n, [], true, null]],
    [
      '{"a": 1, "__proto__": 2}',
      new Map([
        ["a", 1n],
        ["__proto__", 2n],
      ]),
    ],
    ['{"a": 1, "a": 2}', new Map([["a", 1n]])],
  ])("%s keeps its kind and its digits", (text, value) => {
    expect(parseJson(text, "nothing")).toEqual({ value });
  });

  test("what follows the value is looked at only where asked", () => {
    expect(parseJson("[1] rest", "anything")).toEqual({ value: [1n] });
    expect(parseJson("[1] rest", "nothing")).toEqual({ fault: "something follows the value in line 1, column 5" });
  });

  test.each([
    ["", "The document is empty in line 1, column 1"],
    ["[1,\n 2,]", "no value stands in line 2, column 4"],
    ["[1 2]", "a comma or ] is missing after a list's element in line 1, column 4"],
    ["{a: 1}", "a name in quotes is missing in line 1, column 2"],
    ['{"a" 1}', "a colon is missing after a name in line 1, column 6"],
    ['"a\nb"', "a string does not end, or holds a character that must be escaped in line 1, column 3"],
    ['"\\ud83c"', "a string holds half of a surrogate pair in line 1, column 1"],
    ["01", "something follows the value in line 1, column 2"],
    ["+1", "no value stands in line 1, column 1"],
    ["1e999", "a number is too large for a 64-bit float in line 1, column 1"],
    ["nan", "no value stands in line 1, column 1"],
  ])("%j is refused at its place", (text, fault) => {
    expect(parseJson(text, "nothing")).toEqual({ fault });
  });

  test("no depth ends in a stack that is too", () => {
    expect(parseJson("[".repeat(100_000), "nothing")).toMatchObject({ fault: expect.stringMatching(/more than 260/) });
  });

  test("a million digits take no time", () => {
    expect(parseJson(`0.${"1".repeat(1_000_000)}`, "nothing")).toEqual({ value: 1 / 9 });
    expect(parseJson("1".repeat(1_000_000), "nothing")).toHaveProperty("fault");
  });
});
