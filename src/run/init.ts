/** A first spec for a model, drafted and written where no file is yet. */
import { dirname, resolve } from "node:path";
import { pathFrom } from "../files/path-from.js";
import { type Draft, draftSpec, initProblem } from "../init/index.js";
import { readModel } from "../model/index.js";
import type { ModelReport } from "../report/report.js";
import { settleBatching } from "../serving/index.js";
import { specForModel } from "../spec/index.js";
import type { Problem } from "../problem.js";
import { type BoundaryOptions, workspaceOf } from "./containment.js";
import { Findings } from "./findings.js";
import { type Facts, modelReport, startStopwatch } from "./model-report.js";
import { namedFolder } from "./named-folder.js";
import { shownPath } from "./relative.js";
import type { InitOptions } from "./run-options.js";
import { type Refusal, writeTextFile } from "./text-file.js";

/** Where a draft is written when nothing else is said. */
export const DEFAULT_OUTPUT = "warmup.yaml";

/** A file that is there stays as it is, unless `force` is set. */
export async function initSpec(options: InitOptions, cwd: string): Promise<ModelReport> {
  const clock = startStopwatch();
  const file = resolve(cwd, options.output ?? DEFAULT_OUTPUT);
  const { spec, folder, draft, findings } = await draftFor({ ...options, file }, cwd);
  const facts: { draft?: Facts["draft"] } = {};
  if (draft && !findings.failed) {
    const workspace = options.allowOutside === true ? undefined : workspaceOf(options, cwd);
    const refusal = await writeTextFile({
      path: file,
      text: draft.text,
      over: options.force === true,
      folders: false,
      workspace,
    });
    if (refusal) findings.add([notWritten(refusal, file)]);
    else facts.draft = { file: shownPath(file, cwd), requests: draft.requests };
  }
  return modelReport({ spec, folder, file: undefined }, facts, findings, clock, cwd);
}

export interface DraftOptions extends BoundaryOptions {
  /** Base path or version folder. */
  readonly path: string;
  /** Absolute path of the spec to be: `model.path` in it is relative to its folder. */
  readonly file: string;
  /** Path or URL of the JSON Schema as editors are to find it. */
  readonly schema?: string | undefined;
}

/** The text of a draft, not written yet; no draft where the model cannot be read. */
export async function draftFor(options: DraftOptions, cwd: string) {
  const { path, file, schema } = options;
  const findings = new Findings(false);
  const spec = specForModel(resolve(cwd, path));
  const folder = await namedFolder(spec, options, findings, cwd);
  const model = folder && findings.take(await readModel(folder, spec.model.tags));
  if (!model) return { spec, folder, draft: undefined, findings };
  const settled = await settleBatching(spec, folder);
  const draft: Draft = draftSpec({
    model,
    spec: settled.value,
    path: pathFrom(dirname(file), spec.model.path),
    file,
    schema,
  });
  findings.add([...settled.problems, ...draft.problems]);
  return { spec, folder, draft, findings };
}

function notWritten({ exists, reason }: Refusal, file: string): Problem {
  if (!exists) return initProblem("init-cannot-write", { message: reason, where: { file } });
  const hint = "name another file with --output, or overwrite this one with --force";
  return initProblem("init-file-exists", { message: "the file is there already", where: { file }, hint });
}
