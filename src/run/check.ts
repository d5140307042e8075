/** One warm-up file that is there, judged. */
import { readModel } from "../model/index.js";
import { planRedacted } from "../privacy/index.js";
import type { ModelReport } from "../report/report.js";
import { settleBatching } from "../serving/index.js";
import { compareWithPlan, verifyFile } from "../verify/index.js";
import { modelReport, planFacts, startStopwatch } from "./model-report.js";
import { checkProgress, modelProgress } from "./progress.js";
import { type Task, warmupFile } from "./task.js";

/** By the server's rules; where there is a spec, also against what it would write. */
export async function checkVersion(task: Task): Promise<ModelReport> {
  const { spec: asked, sources, folder, patterns, findings, cwd, sha256 } = task;
  const clock = startStopwatch();
  const { value: spec, problems: ofBatching } = await settleBatching(asked, folder);
  findings.add(ofBatching);
  const file = warmupFile(folder);
  const subject = { spec, folder, file };
  const model = findings.take(await readModel(folder, spec.model.tags, modelProgress(task)));
  if (!model) return modelReport(subject, {}, findings, clock, cwd);

  // A spec that no longer fits the model is told, and does not keep the file from being judged.
  const outcome = spec.file === undefined ? undefined : planRedacted(spec, model);
  const expected = outcome && findings.take(outcome);
  const onRecord = checkProgress(file, expected?.records.length, task);
  const { serving } = spec;
  const { problems, ...facts } = await verifyFile(file, { model, serving, patterns, onRecord, sha256 });
  findings.add(problems);
  if (expected) findings.add(await compareWithPlan(file, expected, onRecord));
  return modelReport(subject, { ...facts, ...planFacts(outcome, { spec, sources }, cwd) }, findings, clock, cwd);
}
