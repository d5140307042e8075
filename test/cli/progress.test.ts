import { expect, test } from "vitest";
import { progressLine } from "../../src/cli/progress.js";
import { Recorder } from "./terminal.js";

function onTerminal(isTTY: boolean) {
  const output = Object.assign(new Recorder(), { isTTY });
  const clock = { now: 0 };
  return { output, clock, line: progressLine(output, () => clock.now) };
}

const STEP = { file: "a\u001b[2Jb", done: 12, total: 300 };

test("short work shows nothing and erases nothing", () => {
  const { output, clock, line } = onTerminal(true);
  clock.now = 499;
  line.show(STEP);
  line.clear();
  expect(output.text).toBe("");
});

test("long work shows one line at most ten times a second, and takes it away", () => {
  const { output, clock, line } = onTerminal(true);
  clock.now = 500;
  line.show(STEP);
  clock.now = 599;
  line.show({ ...STEP, done: 13 });
  expect(output.text).toBe("\r\u001b[Ka\\x1b[2Jb: record 12 of 300");
  line.clear();
  expect(output.text.endsWith("\r\u001b[K")).toBe(true);
});

test("what is no terminal gets no progress", () => {
  const { output, clock, line } = onTerminal(false);
  clock.now = 10_000;
  line.show(STEP);
  line.clear();
  expect(output.text).toBe("");
});
