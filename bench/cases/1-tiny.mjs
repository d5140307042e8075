/** One small record, from a cold start to a verified file. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { cli, compare, emptyNode } from "../measure.mjs";
import { ratio } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { warmupFile, writeSpec, ZEROS } from "../spec.mjs";

export const title = "Cold start, one small record";

export function run({ folder, python, times }) {
  writeModel(join(folder, "model"), [2]);
  writeSpec(join(folder, "warmup.yaml"), "model", 1, ZEROS);
  const write = () => {
    rmSync(warmupFile(join(folder, "model")), { force: true });
    return cli(["write", "warmup.yaml"], folder);
  };
  const { empty, ours, documented } = compare(
    { empty: emptyNode, ours: write, documented: python && (() => python([join(folder, "out"), "1", "1", "2"])) },
    8 * times + 1,
    { documented: 3 },
  );
  return [
    ratio("write and verify", ours, "`node -e 0`", empty, 2.2),
    ratio("write and verify", ours, "the documented script", documented, 1 / 30),
  ];
}
