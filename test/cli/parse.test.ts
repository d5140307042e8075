import { describe, expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/parse.js";

const parse = (line: string) => parseCommandLine(line.split(" ").filter((word) => word !== ""));

describe("the command line", () => {
  test("a command takes operands and options in any order", () => {
    expect(parse("write a.yaml --strict --report r.json b.yaml --color=never")).toEqual({
      kind: "run",
      command: "write",
      operands: ["a.yaml", "b.yaml"],
      set: new Map<string, string | true>([
        ["strict", true],
        ["report", "r.json"],
        ["color", "never"],
      ]),
    });
    expect(parse("--json write a.yaml")).toMatchObject({ kind: "run", command: "write", operands: ["a.yaml"] });
  });

  test("after -- everything is an operand", () => {
    expect(parse("write -- --strict --help")).toMatchObject({ operands: ["--strict", "--help"], set: new Map() });
  });

  test("--help wins over what else is wrong", () => {
    expect(parse("")).toEqual({ kind: "help", command: undefined });
    expect(parse("help")).toEqual({ kind: "help", command: undefined });
    expect(parse("--help")).toEqual({ kind: "help", command: undefined });
    expect(parse("write --bogus -h")).toEqual({ kind: "help", command: "write" });
  });

  test.each([
    [
      "wirte a.yaml",
      /^"wirte" is no command, did you mean write\?; there are write, check, inspect, show, init, import, export$/,
    ],
    ["--json", /^"--json" is no command: name one of write, check, inspect, show, init, import, export first$/],
    ["write --strct a.yaml", /^--strct is no option of write, did you mean --strict\?$/],
    ["check --dry-run a.yaml", /^--dry-run is no option of check$/],
    ["write -x a.yaml", /^-x is no option of write$/],
    ["write --report", /^--report needs a value$/],
    ["write --report --strict", /^--report needs a value, found "--strict"; write --report=--strict if/],
    ["write --strict=yes", /^--strict takes no value, found "yes"$/],
    ["write --color blue", /^--color is one of auto, always, never, found "blue"$/],
    ["show f --record 1.5", /^--record is a whole number from 0, found "1.5"$/],
    ["show f --record 99999999999999999999", /^--record is a whole number from 0/],
  ])("%s is told what is wrong with it", (line, message) => {
    expect(parse(line)).toMatchObject({ kind: "usage", message: expect.stringMatching(message) });
  });

  test("no word reaches the prototype of an object", () => {
    for (const word of ["__proto__", "constructor", "toString"]) {
      expect(parse(`${word} x`)).toMatchObject({ kind: "usage" });
      expect(parse(`write --${word}=1 x`)).toMatchObject({ kind: "usage" });
    }
  });
});
