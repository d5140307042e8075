/** 200 specs in one run, against the work of each in a run of its own without start-up, added up. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { cliWithPeak, compare, emptyNode, median } from "../measure.mjs";
import { memory, ratio } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { RANDOM, warmupFile, writeSpec } from "../spec.mjs";

export const title = "200 specs in one run";

const SPECS = 200;
const RECORDS = 20;

export async function run({ folder, times }) {
  const { run: work } = await import("../../dist/lib/index.js");
  const models = Array.from({ length: SPECS }, (_, index) => join(folder, "models", `model-${index}`));
  for (const model of models) {
    writeModel(model, [256]);
    writeSpec(join(model, "warmup.yaml"), ".", RECORDS, RANDOM);
  }
  const clean = () => {
    for (const model of models) rmSync(join(warmupFile(model), ".."), { recursive: true, force: true });
  };
  const alone = [];
  for (let round = 0; round < times + 2; round += 1) {
    clean();
    let sum = 0;
    for (const model of models) {
      const start = performance.now();
      await work({ command: "write", specs: ["warmup.yaml"], cwd: model });
      sum += (performance.now() - start) / 1000;
    }
    alone.push(sum);
  }
  const { all, empty } = compare(
    {
      all: () => {
        clean();
        return cliWithPeak(["write", "models/*/warmup.yaml"], folder);
      },
      empty: emptyNode,
    },
    times,
  );
  const started = { seconds: all.seconds - empty.seconds, peak: all.peak };
  return [
    ratio("200 specs, without Node's own start", started, "the sum of the work", { seconds: median(alone) }, 1.5),
    memory("200 specs, peak memory", all, 250e6),
  ];
}
