/** The report for a person at a terminal: problems first, one verdict line a model, a last line that sums up. */
import { type Problem, hasErrors } from "../problem.js";
import { coverageTable } from "./coverage-text.js";
import { DRIFT_HEAD, driftRow } from "./drift-text.js";
import { inspectionLines } from "./inspection-text.js";
import { listedLines } from "./listing-text.js";
import { type Paint, paint as paintFor } from "./paint.js";
import { privacyParts, redactedWords } from "./privacy-words.js";
import { problemLines } from "./problem-text.js";
import type { ModelReport, Report } from "./report.js";
import { SOURCE_HEAD, sourceRow } from "./source-text.js";
import { alignColumns } from "./table.js";
import { visible } from "./visible.js";
import { count, deed, modelTitle, size, tally } from "./words.js";

export interface TextOptions {
  readonly color: boolean;
  /** Also the coverage table, the hash and the time of each model. */
  readonly verbose: boolean;
  /** Nothing about what is in order. */
  readonly quiet: boolean;
  /** False: none even when verbose, for those who keep the text and show it again. Default true. */
  readonly times?: boolean;
}

/** Lines with a trailing newline; empty where there is nothing to say. No times unless verbose: the text can be compared. */
export function formatText(report: Report, options: TextOptions): string {
  const paint = paintFor(options.color);
  const blocks = report.models.map((model) => modelLines(report, model, options, paint));
  blocks.push(shown(report.problems, report.ok, options).flatMap((problem) => problemLines(problem, paint)));
  const summary = summaryLine(report, paint);
  if (summary !== undefined && !(options.quiet && report.ok)) blocks.push([summary]);
  const lines = blocks.flat();
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function modelLines(report: Report, model: ModelReport, options: TextOptions, paint: Paint): readonly string[] {
  const told = shown(model.problems, model.ok, options).flatMap((problem) => problemLines(problem, paint));
  const problems = [...told, ...driftLines(model)];
  if (options.quiet && model.ok) return [...problems, ...findings(model)];
  const word = model.ok ? paint.good("ok") : paint.bad("FAILED");
  const verdict = `${word} ${paint.strong(visible(modelTitle(model)))}${facts(report, model)}`;
  const details = options.verbose ? detailLines(report, model, options) : [];
  return [...problems, verdict, ...sourceLines(model), ...details, ...findings(model)];
}

function shown(problems: readonly Problem[], ok: boolean, { quiet }: TextOptions): readonly Problem[] {
  if (!quiet) return problems;
  return ok ? [] : problems.filter(({ severity }) => severity !== "note");
}

function facts(report: Report, model: ModelReport): string {
  if (report.command === "inspect" || report.command === "discover") return "";
  const methods = model.byMethod.size === 0 ? "" : ` (${tally(model.byMethod)})`;
  const what = model.readToEnd ? `${count(model.records, "record")}${methods}, ${size(model.bytes)}` : "";
  const parts = [what, visible(deed(report, model)), ...privacyParts(model).map(visible)].filter((part) => part !== "");
  return parts.length === 0 ? "" : `: ${parts.join("; ")}`;
}

/** How much of recorded traffic went into the file. */
function sourceLines({ sources }: ModelReport): readonly string[] {
  if (sources.length === 0) return [];
  return alignColumns([SOURCE_HEAD, ...sources.map((one) => sourceRow(one).map(visible))]).map((row) => `  ${row}`);
}

function detailLines(report: Report, model: ModelReport, { times = true }: TextOptions): readonly string[] {
  const coverage = alignColumns(coverageTable(model.coverage).map((row) => row.map(visible)));
  const uncovered = model.uncovered.map(
    ({ signature, reason }) => `not covered: ${visible(`${signature} (${reason})`)}`,
  );
  return [
    ...(model.spec === undefined ? [] : [`  spec    ${visible(model.spec)}`]),
    ...(model.file === undefined ? [] : [`  file    ${visible(model.file)}`]),
    ...(model.sha256 === undefined ? [] : [`  sha256  ${model.sha256}`]),
    ...(report.command === "write" && model.realData.length === 0 ? ["  data    synthetic only"] : []),
    ...(model.privacy?.redacted ?? []).map((one) => `  redact  ${visible(redactedWords(one))}`),
    ...(times ? [`  time    ${model.seconds.toFixed(3)} s`] : []),
    ...[...coverage, ...uncovered].map((line) => `  ${line}`),
  ];
}

/** What the problems say of a model that has changed since the spec was written, side by side. */
function driftLines({ drift }: ModelReport): readonly string[] {
  if (drift.length === 0) return [];
  const rows = alignColumns([DRIFT_HEAD, ...drift.map((one) => driftRow(one).map(visible))]);
  return ["spec against model:", ...rows.map((row) => `  ${row}`)];
}

function findings(model: ModelReport): readonly string[] {
  const inspection = model.inspection ? inspectionLines(model.inspection).map((line) => `  ${line}`.trimEnd()) : [];
  return [...inspection, ...(model.listing ?? []).flatMap(listedLines)];
}

/** Undefined where one good model has said it all. */
function summaryLine(report: Report, paint: Paint): string | undefined {
  const problems = [...report.models.flatMap((model) => model.problems), ...report.problems];
  const failed = report.models.filter((model) => !model.ok).length;
  if (report.models.length <= 1 && problems.length === 0) return undefined;
  const models = count(report.models.length, "model");
  const found = (["error", "warning", "note"] as const)
    .map((severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => count(number, severity));
  const verdict = report.ok ? paint.good("all ok") : paint.bad(failed > 0 ? `${failed} failed` : "failed");
  const strict = !report.ok && !hasErrors(problems) ? " (warnings count as errors)" : "";
  return `${models}, ${verdict}${found.length === 0 ? "" : `: ${found.join(", ")}`}${strict}`;
}
