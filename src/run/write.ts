/** One warm-up file: written beside its place, read back from there and judged, and only then put in place. */
import { mkdir, rmdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type Model, readModel } from "../model/index.js";
import type { Plan } from "../plan/index.js";
import { planRedacted } from "../privacy/index.js";
import type { ModelReport } from "../report/report.js";
import { settleBatching } from "../serving/index.js";
import { AtomicFile, FollowedFile } from "../tfrecord/index.js";
import { verifySource } from "../verify/index.js";
import { atRequest } from "./at-request.js";
import { cannotWrite, isOfFileSystem } from "./cannot-write.js";
import { writeDraft } from "./draft.js";
import { type Facts, modelReport, planFacts, startStopwatch } from "./model-report.js";
import { shownPath } from "./relative.js";
import { modelProgress } from "./progress.js";
import { isSameFile } from "./same-file.js";
import { type Task, warmupFile } from "./task.js";

export interface WriteTask extends Task {
  /** Do all but put the file in place. */
  readonly dryRun: boolean;
}

/** Where anything is wrong the old file stays as it is, and a file that would not change is not touched either. */
export async function writeVersion(task: WriteTask): Promise<ModelReport> {
  const { folder, findings, cwd } = task;
  const clock = startStopwatch();
  const { value: spec, problems } = await settleBatching(task.spec, folder);
  findings.add(problems);
  const file = warmupFile(folder);
  const model = findings.take(await readModel(folder, spec.model.tags, modelProgress(task)));
  const outcome = model && planRedacted(spec, model);
  const planned = outcome && findings.take(outcome);
  const facts = planFacts(outcome, { spec, sources: task.sources }, cwd);
  const made = model && planned && !findings.failed ? await make({ ...task, spec }, file, model, planned) : {};
  return modelReport({ spec, folder, file }, { ...facts, ...made }, findings, clock, cwd);
}

async function make(task: WriteTask, file: string, model: Model, planned: Plan): Promise<Facts> {
  const folder = dirname(file);
  let madeFolder = false;
  let draft: AtomicFile | undefined;
  let committed = false;
  try {
    madeFolder = await makeFolder(folder);
    draft = await AtomicFile.create(file);
    const facts = await writeAndVerify(task, file, draft, model, planned);
    const changed = !task.findings.failed && !(await isSameFile(file, draft, facts.bytes ?? 0));
    if (changed && !task.dryRun) {
      await draft.commit();
      committed = true;
    }
    return { ...facts, changed };
  } catch (error) {
    task.findings.add([cannotWrite(error, file, task.cwd)]);
    return {};
  } finally {
    await tidyUp(draft, madeFolder && !committed ? folder : undefined);
  }
}

/**
 * True where the folder was not there. The one above is never made: a version folder that is gone was removed while we
 * worked, and a new one without a model would be served as a version that fails.
 */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Leave nothing of ours behind. What the disk will not have removed any more, or another writer has begun to use, stays: the
 * next run removes temporary files, and an empty folder harms no one.
 */
async function tidyUp(draft: AtomicFile | undefined, folder: string | undefined): Promise<void> {
  await draft?.abort().catch(tolerate);
  if (folder !== undefined) await rmdir(folder).catch(tolerate);
}

function tolerate(error: unknown): void {
  if (!isOfFileSystem(error)) throw error;
}

/** What is judged is what the file gives back, not what was meant to go there. That follows close behind the writing. */
async function writeAndVerify(
  { spec, patterns, findings, cwd, sha256, onProgress }: WriteTask,
  file: string,
  draft: AtomicFile,
  model: Model,
  planned: Plan,
): Promise<Facts> {
  const progress = { doing: "writing", file: shownPath(file, cwd), totalBytes: undefined } as const;
  const { serving } = spec;
  const totalRecords = planned.records.length;
  const followed = new FollowedFile(draft);
  const checksums: number[] = [];
  const [ofWriting, { problems, ...facts }] = await Promise.all([
    writeDraft(followed, planned, spec, checksums, (records, bytes) =>
      onProgress({ ...progress, bytes, records, totalRecords }),
    ).finally(() => followed.end()),
    verifySource(followed, file, { model, serving, plan: planned, patterns, sha256, written: { checksums } }),
  ]);
  if (ofWriting.length > 0) {
    // The file ends where writing stopped, which is all that there would be to say of it.
    findings.add(ofWriting);
    return {};
  }
  findings.add(problems.map((problem) => atRequest(problem, planned, spec)));
  return facts;
}
