/** Cost by size, from 1 MB to 4 GB: linear.svg. A straight line through the first and the last must not be far from any. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cliWithPeak, compare } from "../measure.mjs";
import { plot } from "../plot.mjs";
import { memory } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { RANDOM, warmupFile, writeSpec } from "../spec.mjs";

export const title = "Cost by size, 1 MB to 4 GB";

const SIZES = [1, 4, 16, 64, 256, 1024, 4096];

/** Records of 4 MiB but in the smallest file, and in the largest, which would have more than a thousand of them. */
const megabytesOf = (size) => (size < 4 ? 1 : size > 1024 ? 8 : 4);

export function run({ folder, times, mostMegabytes = Infinity, results }) {
  const points = SIZES.filter((size) => size <= mostMegabytes).map((size) => {
    const name = `model-${size}`;
    const model = join(folder, name);
    const megabytes = megabytesOf(size);
    writeModel(model, [megabytes * 256, 1024]);
    writeSpec(join(folder, `${name}.yaml`), name, size / megabytes, RANDOM);
    const { write } = compare(
      {
        write: () => {
          rmSync(warmupFile(model), { force: true });
          return cliWithPeak(["write", `${name}.yaml`], folder);
        },
      },
      size > 1000 ? 1 : times,
    );
    rmSync(model, { recursive: true });
    return { megabytes: size, ...write };
  });
  writeFileSync(join(results, "linear.svg"), plot(points));
  const last = points.at(-1);
  const start = points[0].seconds;
  const perMegabyte = (last.seconds - start) / last.megabytes;
  const worst = Math.max(...points.map(({ megabytes, seconds }) => seconds / (start + perMegabyte * megabytes)));
  return [
    {
      what: "slowest size against the line from the smallest to the largest",
      measured: `${worst.toFixed(2)} x`,
      target: "at most 1.50 x",
      met: worst <= 1.5,
    },
    memory(`peak memory at ${last.megabytes} MiB`, last, 250e6),
  ];
}
