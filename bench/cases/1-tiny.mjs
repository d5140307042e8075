/** One small record, from a cold start to a verified file. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { cli, compare, emptyNode } from "../measure.mjs";
import { ratio } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { warmupFile, writeSpec, ZEROS } from "../spec.mjs";

export const title = "Cold start, one small record";

export function run({ folder, python, times, nodes }) {
  writeModel(join(folder, "model"), [2]);
  writeSpec(join(folder, "warmup.yaml"), "model", 1, ZEROS);
  const documented = python && (() => python([join(folder, "out"), "1", "1", "2"]));
  return nodes.flatMap((node) => {
    const write = () => {
      rmSync(warmupFile(join(folder, "model")), { force: true });
      return cli(["write", "warmup.yaml"], folder, node);
    };
    const measured = compare({ empty: () => emptyNode(node), write, documented }, 8 * times + 1, { documented: 3 });
    const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
    const what = `write and verify, Node ${version}`;
    return [
      ratio(what, measured.write, "`node -e 0`", measured.empty, 2.2),
      ratio(what, measured.write, "the documented script", measured.documented, 1 / 30),
    ];
  });
}
