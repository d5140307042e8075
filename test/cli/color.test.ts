import { expect, test } from "vitest";
import { wantsColor } from "../../src/cli/color.js";
import { Recorder } from "./terminal.js";

function output(isTTY: boolean): Recorder {
  return Object.assign(new Recorder(), { isTTY });
}

test("what the user says wins over the environment and the terminal", () => {
  expect(wantsColor("always", { NO_COLOR: "1" }, output(false))).toBe(true);
  expect(wantsColor("never", { FORCE_COLOR: "1" }, output(true))).toBe(false);
});

test("NO_COLOR comes before FORCE_COLOR, and is off when empty", () => {
  expect(wantsColor("auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, output(true))).toBe(false);
  expect(wantsColor("auto", { NO_COLOR: "" }, output(true))).toBe(true);
});

test("FORCE_COLOR decides either way", () => {
  expect(wantsColor("auto", { FORCE_COLOR: "true" }, output(false))).toBe(true);
  expect(wantsColor("auto", { FORCE_COLOR: "0" }, output(true))).toBe(false);
});

test("else a terminal that is not dumb gets colour", () => {
  expect(wantsColor("auto", {}, output(true))).toBe(true);
  expect(wantsColor("auto", { TERM: "dumb" }, output(true))).toBe(false);
  expect(wantsColor("auto", {}, output(false))).toBe(false);
});
