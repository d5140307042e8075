/** 1000 records of a kilobyte, in a process that has started: all but putting the file in place. */
import { join } from "node:path";
import { median } from "../measure.mjs";
import { rate } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { RANDOM, writeSpec } from "../spec.mjs";

export const title = "1000 records of 1 KB, without start-up";

const RECORDS = 1000;

export async function run({ folder, times }) {
  const { run: work } = await import("../../dist/lib/index.js");
  writeModel(join(folder, "model"), [256]);
  writeSpec(join(folder, "warmup.yaml"), "model", RECORDS, RANDOM);
  const options = { command: "write", specs: ["warmup.yaml"], dryRun: true, cwd: folder };
  const seconds = [];
  for (let round = 0; round < 10 * times; round += 1) {
    const start = performance.now();
    const report = await work(options);
    seconds.push((performance.now() - start) / 1000);
    if (!report.ok) throw new Error(JSON.stringify(report.problems));
  }
  return [
    rate(
      "spec and model read, records made, framed, written and verified",
      RECORDS / median(seconds),
      100_000,
      "records",
    ),
  ];
}
