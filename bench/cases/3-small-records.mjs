/**
 * 1000 records of a kilobyte, made, framed, written and verified in a process that has written such a file before, so that
 * Node has compiled what it runs. The first file of a process takes several times as long.
 */
import { join } from "node:path";
import { median } from "../measure.mjs";
import { rate } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { RANDOM, writeSpec } from "../spec.mjs";

export const title = "1000 records of 1 KB, in a process that has written them before";

const RECORDS = 1000;
/** Files that are written first and not counted. */
const WARMUP = 30;

/** The bundles do not export the steps, so they are those of the compiled source: `npm run build` leaves it in build/. */
export async function run({ folder, times }) {
  const { readSpec, findVersions, readModel, plan } = await import("../../build/index.js");
  const { writeDraft } = await import("../../build/run/draft.js");
  const { AtomicFile, FollowedFile } = await import("../../build/tfrecord/index.js");
  const { verifySource } = await import("../../build/verify/index.js");
  writeModel(join(folder, "model"), [256]);
  writeSpec(join(folder, "warmup.yaml"), "model", RECORDS, RANDOM);
  const { value: spec } = await readSpec("warmup.yaml", { cwd: folder });
  const [version] = (await findVersions(spec)).value;
  const { value: model } = await readModel(version, spec.model.tags);
  const { value: planned } = plan(spec, model);

  const seconds = [];
  for (let round = -WARMUP; round < 20 * times; round += 1) {
    const start = performance.now();
    const file = await AtomicFile.create(join(folder, "out"));
    const followed = new FollowedFile(file);
    const checksums = [];
    const [, verification] = await Promise.all([
      writeDraft(followed, planned, spec, checksums, () => {}).finally(() => followed.end()),
      verifySource(followed, "out", {
        model,
        serving: spec.serving,
        plan: planned,
        written: { checksums },
        sha256: false,
      }),
    ]);
    if (round >= 0) seconds.push((performance.now() - start) / 1000);
    await file.abort();
    if (verification.records !== RECORDS || verification.loads !== "loads")
      throw new Error("the records are not sound");
  }
  return [
    rate("made, encoded, framed, written, read back and verified", RECORDS / median(seconds), 100_000, "records"),
  ];
}
