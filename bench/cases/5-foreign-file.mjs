/** Checking a file of 1 GiB without a spec, against reading it. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { cli, cliWithPeak, compare, spawn } from "../measure.mjs";
import { memory, ratio } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { RANDOM, writeSpec } from "../spec.mjs";

export const title = "Check of a 1 GiB file, every checksum and every record";

export function run({ folder, times }) {
  writeModel(join(folder, "model"), [1024, 1024]);
  writeSpec(join(folder, "warmup.yaml"), "model", 256, RANDOM);
  cli(["write", "warmup.yaml"], folder);
  const file = join(folder, "model/1/assets.extra/tf_serving_warmup_requests");
  const copy = join(folder, "copy");
  const { check, sum, cp } = compare(
    {
      check: () => cli(["check", "--saved-model", "model"], folder),
      sum: () => spawn("sha256sum", [file]),
      cp: () => {
        rmSync(copy, { force: true });
        return spawn("cp", [file, copy]);
      },
    },
    times,
  );
  return [
    ratio("check", check, "`sha256sum`", sum, 1.5),
    ratio("check", check, "`cp`", cp, 2.5),
    memory("check, peak memory", cliWithPeak(["check", "--saved-model", "model"], folder), 250e6),
  ];
}
