/** 256 records of 1x1024x1024 float32, against a copy of the same bytes. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { cli, cliWithPeak, compare, spawn } from "../measure.mjs";
import { memory, ratio, rate } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { RANDOM, warmupFile, writeSpec, ZEROS } from "../spec.mjs";
import { checksumRate } from "../checksum.mjs";

export const title = "1 GiB: 256 records of 1x1024x1024 float32";

const RECORDS = 256;

export async function run({ folder, python, times }) {
  const model = join(folder, "model");
  const [file, copy] = [warmupFile(model), join(folder, "copy")];
  writeModel(model, [1024, 1024]);
  writeSpec(join(folder, "zeros.yaml"), "model", RECORDS, ZEROS);
  writeSpec(join(folder, "random.yaml"), "model", RECORDS, RANDOM);
  const write = (spec, run) => () => {
    rmSync(file, { force: true });
    return run(["write", spec], folder);
  };
  const measured = compare(
    {
      zeros: write("zeros.yaml", cli),
      random: write("random.yaml", cli),
      cp: () => {
        rmSync(copy, { force: true });
        return spawn("cp", [file, copy]);
      },
      flushed: () => {
        rmSync(copy, { force: true });
        return spawn("sh", ["-c", 'cp "$0" "$1" && sync "$1"', file, copy]);
      },
      documented: python && (() => python([copy, String(RECORDS), "1", "1024", "1024", "--random"])),
    },
    times,
    { documented: 3 },
  );
  const { zeros, random, cp, flushed, documented } = measured;
  const memoryOf = { zeros: write("zeros.yaml", cliWithPeak)(), random: write("random.yaml", cliWithPeak)() };
  return [
    ratio("zeros, written and verified", zeros, "`cp`", cp, 2.5),
    ratio("random values, written and verified", random, "`cp`", cp, 3.5),
    ratio("zeros, written, verified and flushed", zeros, "`cp` and `sync`", flushed, 2.5),
    ratio("random values, written, verified and flushed", random, "`cp` and `sync`", flushed, 3.5),
    ratio(
      "random values, written and verified",
      random,
      "the documented script, which verifies nothing",
      documented,
      1 / 3,
    ),
    memory("peak memory, zeros", memoryOf.zeros, 250e6),
    memory("peak memory, random values", memoryOf.random, 250e6),
    rate("CRC-32C of 4 MiB", await checksumRate(), 3, "GB"),
  ];
}
