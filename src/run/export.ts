/** The predict requests of a spec as warm-up samples of another tool: a text, and the files that it names. */
import { lstat, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Exported, exchangeProblem, exportTriton } from "../exchange/index.js";
import { remoteFiles } from "../files/index.js";
import { leadsOutside } from "../files/within.js";
import { findVersions, readModel } from "../model/index.js";
import { compilePatterns, planRedacted, searchPlan } from "../privacy/index.js";
import type { Problem } from "../problem.js";
import type { ModelReport } from "../report/report.js";
import { settleBatching } from "../serving/index.js";
import { readSpec } from "../spec/index.js";
import type { Spec } from "../spec/spec.js";
import { atRequest } from "./at-request.js";
import { boundaryOf, judgeFolder, judgeNamedFile, judgeNamedPaths, workspaceOf } from "./containment.js";
import { Findings } from "./findings.js";
import { type Facts, modelReport, planFacts, startStopwatch } from "./model-report.js";
import { shownPath } from "./relative.js";
import type { ExportOptions } from "./run-options.js";
import { type TextFile, writeTextFile } from "./text-file.js";

/** Where Triton looks for data files, beside its config. */
const FILES_FOLDER = "warmup";

/** Of several versions the newest: names and dtypes are read there, and nothing is written to it. */
export async function exportRequests(options: ExportOptions, cwd: string): Promise<ModelReport> {
  const clock = startStopwatch();
  const findings = new Findings(false);
  const spec = await readNamed(options, findings, cwd);
  if (!spec || findings.failed)
    return modelReport({ spec, folder: undefined, file: undefined }, {}, findings, clock, cwd);
  const boundary = boundaryOf(spec, options, cwd);
  findings.add(await judgeNamedPaths(spec, boundary));
  const patterns = findings.take(await compilePatterns(spec)) ?? [];
  const folder = findings.failed ? undefined : (findings.take(await findVersions(spec)) ?? []).at(-1);
  if (folder) findings.add(await judgeFolder(spec, folder, boundary, false));
  const subject = { spec, folder, file: undefined };
  if (!folder || findings.failed) return modelReport(subject, {}, findings, clock, cwd);
  const settled = await settleBatching(spec, folder);
  findings.add(settled.problems);
  const model = findings.take(await readModel(folder, spec.model.tags));
  const outcome = model && planRedacted(withoutRecorded(settled.value, findings), model);
  const planned = outcome && findings.take(outcome);
  if (planned) {
    findings.add(searchPlan(planned, patterns).map((problem) => atRequest(problem, planned, settled.value)));
  }
  const facts: { exported?: Facts["exported"] } = {};
  if (model && planned && !findings.failed) {
    const hasFiles = options.output !== undefined;
    const exported = exportTriton({ spec: settled.value, model, plan: planned, hasFiles });
    findings.add(exported.problems);
    facts.exported = await deliver(exported, options, findings, cwd);
  }
  return modelReport(
    subject,
    { ...planFacts(outcome, { spec, sources: [] }, cwd), coverage: [], ...facts },
    findings,
    clock,
    cwd,
  );
}

/** The requests that stand in the spec: what was recorded is not carried off to another tool. */
function withoutRecorded(spec: Spec, findings: Findings): Spec {
  const { requests, locate } = spec;
  if (requests === "auto") return spec;
  const recorded = requests.filter(({ from }) => from !== undefined);
  findings.add(
    recorded.map(({ path }) => {
      const message = "The requests of a source are not exported; write those that are wanted into the spec.";
      return exchangeProblem("exchange-no-counterpart", { message, ...locate(path) });
    }),
  );
  return { ...spec, requests: requests.filter(({ from }) => from === undefined) };
}

async function readNamed(options: ExportOptions, findings: Findings, cwd: string): Promise<Spec | undefined> {
  const { path, savedModel, allowOutside, allowPrivateNetwork = false } = options;
  findings.add(await judgeNamedFile(path, options, cwd));
  if (findings.failed) return undefined;
  const remote = remoteFiles({ allowPrivateNetwork });
  const spec = findings.take(await readSpec(path, { cwd, workspace: workspaceOf(options, cwd), allowOutside, remote }));
  return spec && savedModel !== undefined
    ? { ...spec, model: { ...spec.model, path: resolve(cwd, savedModel) } }
    : spec;
}

/** Without an output the text itself, with one what was written there. */
async function deliver(
  { text, stanzas, files }: Exported,
  options: ExportOptions,
  findings: Findings,
  cwd: string,
): Promise<Facts["exported"]> {
  if (options.output === undefined) return { stanzas, text, file: undefined, dataFiles: [] };
  const output = resolve(cwd, options.output);
  const folder = join(dirname(output), FILES_FOLDER);
  if (!findings.failed && text !== "") {
    findings.add(await writeAll({ text, files }, { output, folder }, options, cwd));
  }
  if (findings.failed || text === "") return undefined;
  const dataFiles = [...files.keys()].map((name) => shownPath(join(folder, name), cwd));
  return { stanzas, text: undefined, file: shownPath(output, cwd), dataFiles };
}

/** Nothing is written where anything stands in the way; the text comes last, so that it never names what is not there. */
async function writeAll(
  { text, files }: Pick<Exported, "text" | "files">,
  { output, folder }: { readonly output: string; readonly folder: string },
  options: ExportOptions,
  cwd: string,
): Promise<readonly Problem[]> {
  const workspace = options.allowOutside === true ? undefined : workspaceOf(options, cwd);
  const real = workspace === undefined || files.size === 0 ? undefined : await leadsOutside(folder, [dirname(output)]);
  if (real !== undefined) {
    const message = `the folder of the data files is a link to ${real}; give --allow-outside if that is meant`;
    return [exchangeProblem("exchange-cannot-write", { message, where: { file: folder } })];
  }
  const over = options.force === true;
  const wanted: readonly Wanted[] = [
    ...[...files].map(([name, make]) => ({ path: join(folder, name), make })),
    { path: output, make: () => Buffer.from(text) },
  ];
  const changed: Wanted[] = [];
  const problems: Problem[] = [];
  for (const one of wanted) {
    if (await isThere(one)) continue;
    changed.push(one);
    if (!over && (await exists(one.path))) problems.push(inTheWay(one.path));
  }
  if (problems.length > 0) return problems;
  for (const { path, make } of changed) {
    const file: TextFile = { path, text: make(), over, folders: true, workspace };
    const refusal = await writeTextFile(file);
    if (!refusal) continue;
    const { exists: isTaken, reason } = refusal;
    if (isTaken) return [inTheWay(path)];
    return [exchangeProblem("exchange-cannot-write", { message: reason, where: { file: path } })];
  }
  return [];
}

interface Wanted {
  readonly path: string;
  readonly make: () => Uint8Array;
}

/** Byte for byte. A file of another size is another file: most need no reading. */
async function isThere({ path, make }: Wanted): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  if (!there?.isFile()) return false;
  const bytes = make();
  return (await stat(path)).size === bytes.length && (await readFile(path)).equals(bytes);
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function inTheWay(file: string): Problem {
  return exchangeProblem("exchange-file-exists", {
    message: "the file is there already, with other contents",
    hint: "name another file with --output, or overwrite what is there with --force",
    where: { file },
  });
}
