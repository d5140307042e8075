import { expect, test } from "vitest";
import { progressLine } from "../../src/cli/progress.js";
import type { Progress } from "../../src/run/run-options.js";
import { Recorder } from "./terminal.js";

const MIB = 2 ** 20;
const ERASED = "\r\u001b[K";

function onTerminal(isTTY: boolean, env: Record<string, string> = {}) {
  const output = Object.assign(new Recorder(), { isTTY });
  const clock = { now: 0 };
  return { output, clock, line: progressLine(output, env, () => clock.now) };
}

const STEP: Progress = {
  doing: "writing",
  file: "a\u001b[2Jb",
  bytes: MIB,
  totalBytes: undefined,
  records: 1,
  totalRecords: 300,
};

test("work of less than a second shows nothing and erases nothing", () => {
  const { output, clock, line } = onTerminal(true);
  clock.now = 999;
  line.show(STEP);
  line.clear();
  expect(output.text).toBe("");
});

test("long work shows records, bytes and rate in one line at most ten times a second, and takes it away", () => {
  const { output, clock, line } = onTerminal(true);
  line.show(STEP);
  clock.now = 2000;
  line.show({ ...STEP, bytes: 21 * MIB, records: 12 });
  clock.now = 2099;
  line.show({ ...STEP, bytes: 22 * MIB, records: 13 });
  expect(output.text).toBe(`${ERASED}writing a\\x1b[2Jb: record 12 of 300, 21.0 MiB, 10.0 MiB/s`);
  line.clear();
  expect(output.text.endsWith(ERASED)).toBe(true);
});

test("a file that is there is told of with its size, and a second round over it begins anew", () => {
  const { output, clock, line } = onTerminal(true);
  const step: Progress = { ...STEP, doing: "checking", file: "f", totalBytes: 100 * MIB, totalRecords: undefined };
  line.show(step);
  clock.now = 1000;
  line.show({ ...step, bytes: 100 * MIB, records: 100 });
  expect(output.text).toBe(`${ERASED}checking f: record 100, 100 MiB of 100 MiB, 99.0 MiB/s`);
  clock.now = 1500;
  line.show(step);
  expect(output.text.split(ERASED).at(-1)).toBe("checking f: record 1, 1.0 MiB of 100 MiB");
  clock.now = 2500;
  line.show({ ...step, bytes: 3 * MIB, records: 3 });
  expect(output.text.split(ERASED).at(-1)).toBe("checking f: record 3, 3.0 MiB of 100 MiB, 2.0 MiB/s");
});

test("of a model the bytes are told", () => {
  const { output, clock, line } = onTerminal(true);
  const step = { ...STEP, doing: "reading", file: "m.pb", records: undefined, totalRecords: undefined } as const;
  clock.now = 1000;
  line.show({ ...step, totalBytes: 2 * MIB });
  expect(output.text).toBe(`${ERASED}reading m.pb: 1.0 MiB of 2.0 MiB`);
});

test.each([
  ["a pipe", false, {}],
  ["CI, be it on a terminal", true, { CI: "true" }],
])("%s gets no progress", (_, isTTY, env) => {
  const { output, clock, line } = onTerminal(isTTY, env);
  clock.now = 10_000;
  line.show(STEP);
  line.clear();
  expect(output.text).toBe("");
});
