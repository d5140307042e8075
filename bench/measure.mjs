/** How things are measured: whole processes by the clock, several times in turn, and the median of each. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const PEAK = new URL("peak.mjs", import.meta.url).href;

/** Run a program to its end. Seconds, and its peak memory in bytes where it is Node. Throws where it fails. */
export function spawn(program, args, options = {}) {
  const start = performance.now();
  const { status, error, stderr, output } = spawnSync(program, args, {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    ...options,
  });
  const seconds = (performance.now() - start) / 1000;
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return { seconds, peak: Number(output[3]) * 1024 };
}

/** A Node that has nothing to do; this one, unless another is named. */
export const emptyNode = (node = process.execPath) => spawn(node, ["-e", "0"]);

/** The committed bundle, as users run it. */
export const cli = (args, cwd, node = process.execPath) => spawn(node, [CLI, ...args], { cwd });

/** A script with its peak memory. The preload that tells it takes some milliseconds: not for short work. */
export const nodeWithPeak = (args, options) => spawn(process.execPath, ["--import", PEAK, ...args], options);

/** As {@link cli}, with its peak memory. */
export const cliWithPeak = (args, cwd) => nodeWithPeak([CLI, ...args], { cwd });

/**
 * Measure every subject in turn, `times` times, so that a slow moment of the machine meets all of them. A subject is
 * a function that gives `{seconds, peak}`; undefined stands for one that cannot be measured here.
 *
 * @param slow How often a subject is measured that takes too long for all rounds: they are the first ones.
 * @returns per subject the median seconds and the highest peak.
 */
export function compare(subjects, times, slow = {}) {
  const runs = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < times; round += 1) {
    for (const [name, subject] of Object.entries(subjects)) {
      if (subject && round < (slow[name] ?? times)) runs[name].push(subject());
    }
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [
      name,
      all.length === 0
        ? undefined
        : { seconds: median(all.map(({ seconds }) => seconds)), peak: Math.max(...all.map(({ peak }) => peak)) },
    ]),
  );
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
