import { describe, expect, test } from "vitest";
import { help, usage } from "../../src/cli/help.js";
import { COMMANDS, OPTIONS, optionsOf } from "../../src/options.js";

describe("--help", () => {
  test("names every command", () => {
    for (const { synopsis, summary } of COMMANDS) {
      expect(help(undefined)).toContain(synopsis);
      expect(help(undefined).replaceAll(/\s+/g, " ")).toContain(summary);
    }
  });

  test.each(COMMANDS.map(({ name }) => name))("of %s lists its options, and no other's", (command) => {
    const text = help(command).replaceAll(/\s+/g, " ");
    for (const option of OPTIONS) {
      const listed = text.includes(` ${usage(option)} ${option.help}`);
      expect(listed, option.name).toBe(optionsOf(command).includes(option));
    }
  });

  test("fits a terminal of 100 columns", () => {
    for (const text of [help(undefined), ...COMMANDS.map(({ name }) => help(name))]) {
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    }
  });
});
