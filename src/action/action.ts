/** The GitHub Action: inputs in, one run, then annotations, the job summary and outputs. */
import { randomUUID } from "node:crypto";
import { relative, resolve } from "node:path";
import type * as actionsCore from "@actions/core";
import { annotations } from "../report/annotations.js";
import { formatJson } from "../report/json.js";
import { formatMarkdown } from "../report/markdown.js";
import type { Report } from "../report/report.js";
import { formatText } from "../report/text.js";
import { visible } from "../report/visible.js";
import { run } from "../run.js";
import { writeTextFile } from "../run/text-file.js";
import { VERSION } from "../version.js";
import { findSpecs } from "./find-specs.js";
import { InputError } from "./input-error.js";
import { type Inputs, readInputs } from "./inputs.js";
import { matrixOf } from "./matrix.js";

/** What the Action uses of the runner's toolkit; a test passes its own. */
export type Core = Pick<
  typeof actionsCore,
  "getInput" | "setOutput" | "setFailed" | "error" | "warning" | "notice" | "summary"
>;

/** Environment of the step, as the runner sets it. */
export type StepEnvironment = Readonly<Record<string, string | undefined>>;

/** Run the step. Never throws: whatever goes wrong fails the step with a message. */
export async function runAction(core: Core, env: StepEnvironment): Promise<void> {
  try {
    const inputs = readInputs(core, env);
    const report = await carryOut(inputs);
    printForeign(formatText(report, { color: true, verbose: true, quiet: false }));
    annotate(core, report, inputs);
    setOutputs(core, report, inputs);
    if (!report.ok && inputs.failOn !== "never") process.exitCode = 1;
    if (inputs.summary && env["GITHUB_STEP_SUMMARY"]) await summarise(core, report);
    if (inputs.report !== undefined) await writeReport(inputs, inputs.report, report);
  } catch (error) {
    fail(core, error);
  }
}

/** A caught value may be anything, and its words may quote a model. */
function fail(core: Core, error: unknown): void {
  if (error instanceof InputError) return core.setFailed(visible(error.message));
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  printForeign(details.split("\n").map(visible).join("\n"));
  const [first = ""] = details.split("\n");
  return core.setFailed(
    `savedmodel-warmup ${VERSION}: this is a bug, please report it with the lines above: ${visible(first)}`,
  );
}

async function carryOut(inputs: Inputs): Promise<Report> {
  const { cwd, savedModel, workspace, allowOutside, allowPrivateNetwork } = inputs;
  const specs = await findSpecs(inputs.spec, { cwd, mayMiss: inputs.specIsDefault });
  if (specs.length === 0 && savedModel === undefined) throw new InputError(noSpec(inputs));
  const strict = inputs.failOn === "warning";
  const common = { cwd, workspace, allowOutside, allowPrivateNetwork, specs, savedModel, strict };
  switch (inputs.mode) {
    case "write":
      return run({ ...common, command: "write" });
    case "dry-run":
      return run({ ...common, command: "write", dryRun: true });
    case "check":
      return run({ ...common, command: "check" });
    case "discover":
      return run({ command: "discover", cwd, workspace, allowOutside, specs });
  }
}

function noSpec({ spec, cwd }: Inputs): string {
  return `no warm-up spec matches ${spec.map((pattern) => JSON.stringify(pattern)).join(", ")} in ${cwd}: check in a warmup.yaml beside the model, or set the input saved-model to derive all requests from a model`;
}

/** The report quotes names from models and specs: workflow commands are off while it is printed. */
function printForeign(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}

function annotate(core: Core, report: Report, { cwd, workspace }: Inputs): void {
  for (const { kind, title, message, file, line, column } of annotations(report)) {
    core[kind](message, {
      title,
      // The runner wants paths from the workspace; the report has them from the working directory.
      ...(file !== undefined && { file: relative(workspace, resolve(cwd, file)) }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    });
  }
}

async function writeReport({ cwd, workspace, allowOutside }: Inputs, file: string, report: Report): Promise<void> {
  const refusal = await writeTextFile({
    path: resolve(cwd, file),
    text: formatJson(report, { version: VERSION }),
    over: true,
    folders: true,
    workspace: allowOutside ? undefined : workspace,
  });
  if (refusal) throw new InputError(`the report cannot be written to ${file}: ${refusal.reason}`);
}

/** A verdict stands without its page: the step does not fail for a summary that the runner will not take. */
async function summarise(core: Core, report: Report): Promise<void> {
  try {
    await core.summary.addRaw(formatMarkdown(report)).write();
  } catch (error) {
    core.warning(
      `the job summary cannot be written: ${visible(error instanceof Error ? error.message : String(error))}`,
    );
  }
}

/** What the runner takes outputs in is a file; without one the step has done its work and cannot say so. */
function setOutputs(core: Core, report: Report, inputs: Inputs): void {
  try {
    putOutputs(core, report, inputs);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`the outputs of the step cannot be written: ${reason}`);
  }
}

function putOutputs(core: Core, report: Report, inputs: Inputs): void {
  const sum = (of: "records" | "bytes") => report.models.reduce((total, model) => total + model[of], 0);
  core.setOutput("ok", report.ok);
  core.setOutput("models", report.models.length);
  core.setOutput("records", sum("records"));
  core.setOutput("bytes", sum("bytes"));
  // One path a line, whatever a spec has for a path.
  core.setOutput(
    "files",
    report.models.flatMap((model) => (model.file === undefined ? [] : visible(model.file))).join("\n"),
  );
  core.setOutput(
    "changed",
    report.models.some((model) => model.changed),
  );
  core.setOutput("report", inputs.report ?? "");
  core.setOutput("matrix", inputs.mode === "discover" ? JSON.stringify(matrixOf(report)) : "");
}
