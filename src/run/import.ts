/** A first spec out of the warm-up or test requests of another tool, written where no file is yet. */
import { dirname, resolve } from "node:path";
import {
  draftImported,
  exchangeProblem,
  type ImportContext,
  type ImportTarget,
  importPerfData,
  importTriton,
  MAX_CONFIG_BYTES,
} from "../exchange/index.js";
import { type Bytes, fileBytes } from "../files/bytes.js";
import { pathFrom } from "../files/path-from.js";
import { reasonOf } from "../files/workspace.js";
import { readModel, type VersionFolder } from "../model/index.js";
import type { Outcome } from "../problem.js";
import type { ModelReport } from "../report/report.js";
import { settleBatching } from "../serving/index.js";
import { specForModel } from "../spec/index.js";
import type { Spec } from "../spec/spec.js";
import { judgeNamedFile, workspaceOf } from "./containment.js";
import { Findings } from "./findings.js";
import { DEFAULT_OUTPUT } from "./init.js";
import { type Facts, modelReport, startStopwatch } from "./model-report.js";
import { namedFolder } from "./named-folder.js";
import { shownPath } from "./relative.js";
import type { ImportOptions } from "./run-options.js";
import { writeTextFile } from "./text-file.js";

type Format = NonNullable<ImportOptions["from"]>;

/** A file that is there stays as it is, unless `force` is set. */
export async function importRequests(options: ImportOptions, cwd: string): Promise<ModelReport> {
  const clock = startStopwatch();
  const findings = new Findings(false);
  const output = resolve(cwd, options.output ?? DEFAULT_OUTPUT);
  const source = resolve(cwd, options.path);
  const bytes = await readSource(source, options, findings, cwd);
  const format = findings.take(formatOf(options));
  const { spec, folder, target } = await targetOf(options, output, findings, cwd);
  const facts: { draft?: Facts["draft"] } = {};
  if (bytes && format && !findings.failed) {
    const workspace = options.allowOutside === true ? undefined : workspaceOf(options, cwd);
    const context: ImportContext = {
      source: shownPath(source, cwd),
      sourceFolder: dirname(source),
      output,
      workspace,
      target,
    };
    facts.draft = await writeDraft(bytes, format, context, options.force === true, findings, cwd);
  }
  const report = modelReport({ spec, folder, file: undefined }, facts, findings, clock, cwd);
  return { ...report, spec: shownPath(output, cwd) };
}

async function writeDraft(
  bytes: Buffer,
  format: Format,
  context: ImportContext,
  over: boolean,
  findings: Findings,
  cwd: string,
): Promise<Facts["draft"]> {
  const { output: path, workspace } = context;
  const imported = findings.take(
    format === "triton" ? await importTriton(bytes, context) : importPerfData(bytes, context),
  );
  const draft = imported && (await draftImported(imported, context));
  findings.add(draft?.problems ?? []);
  if (!draft || findings.failed) return undefined;
  const refusal = await writeTextFile({ path, text: draft.text, over, folders: false, workspace });
  if (!refusal) return { file: shownPath(path, cwd), requests: draft.requests };
  const where = { file: path };
  const problem = refusal.exists
    ? exchangeProblem("exchange-file-exists", {
        message: "the file is there already",
        hint: "name another file with --output, or overwrite this one with --force",
        where,
      })
    : exchangeProblem("exchange-cannot-write", { message: refusal.reason, where });
  findings.add([problem]);
  return undefined;
}

/** By what is said, else by the file's ending; a content is not guessed at. */
function formatOf({ from, path }: ImportOptions): Outcome<Format> {
  const value = from ?? (/\.pbtxt$/i.test(path) ? "triton" : /\.json$/i.test(path) ? "perf_analyzer" : undefined);
  if (value !== undefined) return { value, problems: [] };
  const problem = exchangeProblem("exchange-format", {
    message:
      "The file ends neither in .pbtxt, as a config of Triton does, nor in .json, as input data of perf_analyzer",
    where: { file: path },
  });
  return { value, problems: [problem] };
}

/** What is read of any format; a file of perf_analyzer becomes objects of many times its bytes. */
const MAX_SOURCE_BYTES = 64 * 1024 * 1024;

async function readSource(
  path: string,
  options: ImportOptions,
  findings: Findings,
  cwd: string,
): Promise<Buffer | undefined> {
  findings.add(await judgeNamedFile(path, options, cwd));
  if (findings.failed) return undefined;
  const where = { file: path };
  const bytes = openSource(path);
  if (typeof bytes === "string") {
    findings.add([exchangeProblem("exchange-unreadable", { message: `The file cannot be read: ${bytes}.`, where })]);
    return undefined;
  }
  const most = formatOf(options).value === "triton" ? MAX_CONFIG_BYTES : MAX_SOURCE_BYTES;
  if (bytes.length <= most) return Buffer.from(bytes.read(0, bytes.length).buffer);
  const message = `The file has ${bytes.length} bytes; at most ${most} are read.`;
  findings.add([exchangeProblem("exchange-too-large", { message, where })]);
  return undefined;
}

/** A text is why it cannot be opened. */
function openSource(path: string): Bytes | string {
  try {
    return fileBytes(path) ?? "it is no regular file";
  } catch (error) {
    return reasonOf(error);
  }
}

interface Target {
  readonly spec: Spec | undefined;
  readonly folder: VersionFolder | undefined;
  readonly target: ImportTarget | undefined;
}

async function targetOf(options: ImportOptions, output: string, findings: Findings, cwd: string): Promise<Target> {
  if (options.savedModel === undefined) return { spec: undefined, folder: undefined, target: undefined };
  const spec = specForModel(resolve(cwd, options.savedModel));
  const folder = await namedFolder(spec, options, findings, cwd);
  const model = folder && findings.take(await readModel(folder, spec.model.tags));
  if (!model) return { spec, folder, target: undefined };
  const settled = await settleBatching(spec, folder);
  findings.add(settled.problems);
  const path = pathFrom(dirname(output), spec.model.path);
  return { spec, folder, target: { model, path, serving: settled.value.serving } };
}
