/**
 * One run, from what was asked for to the report:
 *
 * ```ts
 * const report = await run({ command: "write", specs: ["warmup.yaml"] });
 * if (!report.ok) console.error(formatText(report, { color: false, verbose: false, quiet: false }));
 * ```
 *
 * Expected failures are problems in the report, and every model is worked on whatever became of the others. Only bugs are
 * thrown.
 */
import { resolve } from "node:path";
import { findVersions } from "./model/index.js";
import { compilePatterns } from "./privacy/index.js";
import type { Problem } from "./problem.js";
import type { ModelReport, Report } from "./report/report.js";
import { checkVersion } from "./run/check.js";
import { boundaryOf, judgeFolder, judgeNamedPaths, surroundingsOf } from "./run/containment.js";
import { Findings } from "./run/findings.js";
import { modelReport, startStopwatch } from "./run/model-report.js";
import { runProblem } from "./run/problems.js";
import { type ReadSpec, readSpecs } from "./run/read-specs.js";
import { shownProblem } from "./run/relative.js";
import type { CheckOptions, RunOptions, WriteOptions } from "./run/run-options.js";
import { sampleSources } from "./run/sample-sources.js";
import { warmupFile } from "./run/task.js";
import { writeVersion } from "./run/write.js";
import type { Spec } from "./spec/spec.js";

export async function run(options: RunOptions): Promise<Report> {
  const cwd = resolve(options.cwd ?? ".");
  switch (options.command) {
    case "inspect":
    case "show":
    case "init":
    case "import":
    case "export": {
      // Bundled in where a bundle is one file; a write of the command line need not read it.
      const { reportOn } = await import(/* webpackMode: "eager" */ "./run/other-commands.js");
      return report(options, cwd, [await reportOn(options, cwd)], []);
    }
    case "discover":
    case "write":
    case "check":
  }
  const specs = await readSpecs(options, cwd, options.command !== "discover");
  const models: ModelReport[] = [];
  const owners = new Map<string, string>();
  for (const spec of specs.value ?? []) {
    models.push(
      ...(options.command === "discover" ? [described(spec, cwd)] : await workOn(spec, options, owners, cwd)),
    );
  }
  return report(options, cwd, models, specs.problems);
}

/** Every version folder that a spec names. What is known before any of them is opened goes with the first. */
async function workOn(
  { value: spec, problems }: ReadSpec,
  options: WriteOptions | CheckOptions,
  owners: Map<string, string>,
  cwd: string,
): Promise<readonly ModelReport[]> {
  const clock = startStopwatch();
  const strict = options.strict === true || spec.checks.warningsAsErrors;
  const boundary = boundaryOf(spec, options, cwd);
  const ahead = new Findings(strict);
  ahead.add(problems);
  ahead.add(await judgeNamedPaths(spec, boundary));
  const patterns = ahead.take(await compilePatterns(spec)) ?? [];
  const folders = ahead.failed ? [] : (ahead.take(await findVersions(spec)) ?? []);
  const recorded = surroundingsOf(spec, options, cwd);
  const sampled = folders.length > 0 ? ahead.take(await sampleSources(spec, recorded)) : undefined;
  const models: ModelReport[] = [];
  if (ahead.failed || !sampled) {
    models.push(modelReport({ spec, folder: undefined, file: undefined }, {}, ahead, clock, cwd));
  }
  for (const folder of sampled ? folders : []) {
    const findings = new Findings(strict);
    if (models.length === 0) findings.add(ahead.problems);
    findings.add(claim(owners, warmupFile(folder), spec));
    const led = await judgeFolder(spec, folder, boundary, options.command === "write");
    findings.add(led);
    if (led.length > 0) {
      models.push(modelReport({ spec, folder, file: warmupFile(folder) }, {}, findings, startStopwatch(), cwd));
      continue;
    }
    const onProgress = options.onProgress ?? (() => {});
    const task = { ...sampled!, folder, patterns, findings, cwd, onProgress, sha256: options.sha256 !== false };
    models.push(
      options.command === "write"
        ? await writeVersion({ ...task, dryRun: options.dryRun === true })
        : await checkVersion(task),
    );
  }
  return models;
}

/** The second spec for one warm-up file would undo the first without a word. */
function claim(owners: Map<string, string>, file: string, spec: Spec): readonly Problem[] {
  const owner = owners.get(file);
  owners.set(file, owner ?? spec.file ?? "this run");
  if (owner === undefined) return [];
  const problem = runProblem("run-same-file", {
    ...spec.locate(["model", "path"]),
    message: `this spec and ${owner} are both for ${file}`,
    hint: "join the two specs, or name another model or version in one of them",
  });
  return [problem];
}

function described({ value: spec, problems }: ReadSpec, cwd: string): ModelReport {
  const findings = new Findings(spec.checks.warningsAsErrors);
  findings.add(problems);
  return modelReport({ spec, folder: undefined, file: undefined }, {}, findings, startStopwatch(), cwd);
}

function report(
  options: RunOptions,
  cwd: string,
  models: readonly ModelReport[],
  problems: readonly Problem[],
): Report {
  const strict = "strict" in options && options.strict === true;
  const common = new Findings(strict);
  common.add(problems);
  return {
    command: options.command,
    dryRun: options.command === "write" && options.dryRun === true,
    ok: !common.failed && models.every((model) => model.ok),
    models,
    problems: problems.map((problem) => shownProblem(problem, cwd)),
  };
}
