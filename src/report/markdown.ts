/** The report for a job summary or a pull request: a verdict line a model, then what a release manager asks next. */
import type { Problem } from "../problem.js";
import { coverageTable } from "./coverage-text.js";
import { DRIFT_HEAD, driftRow } from "./drift-text.js";
import { inspectionLines } from "./inspection-text.js";
import { code, plain } from "./markdown-escape.js";
import { redactedWords } from "./privacy-words.js";
import type { ModelReport, Report } from "./report.js";
import { SOURCE_HEAD, sourceRow } from "./source-text.js";
import { count, deed, modelTitle, place, size } from "./words.js";

/** GitHub drops a summary above 1 MiB; what else the job writes into it needs some room too. */
const LARGEST = 900 * 1024;
/** A table longer than this is not read by anyone. */
const MOST_ROWS = 100;

/** Markdown with a trailing newline, under 1 MiB. Every name in it is escaped. */
export function formatMarkdown(report: Report): string {
  return [heading(report), ...withinLimit(sections(report))].join("\n\n").concat("\n");
}

function heading(report: Report): string {
  const failed = report.models.filter((model) => !model.ok).length;
  const total = count(report.models.length, "model");
  const words = report.ok ? `${total} ok` : failed === 0 ? "failed" : `${failed} of ${total} failed`;
  return `## ${report.ok ? "✅" : "❌"} SavedModel warm-up ${report.command}${report.dryRun ? " (dry run)" : ""}: ${words}`;
}

function sections(report: Report): readonly string[] {
  const named = report.models.map((model) => ({ model, title: code(modelTitle(model)) }));
  return [
    ...section(
      table(
        ["", "model", "records", "size", "data", "verdict"],
        named.map(({ model }) => verdictRow(report, model)),
      ),
    ),
    ...problemSections("Problems", report.problems),
    ...named.flatMap(({ model, title }) => problemSections(`Problems of ${title}`, model.problems)),
    ...named.flatMap(({ model, title }) => section(driftTable(model), `### Spec against model of ${title}`)),
    ...named.flatMap(({ model, title }) => section(countsTable(model), `### Records of ${title} by method`)),
    ...named.flatMap(({ model, title }) => section(sourceTable(model), `### Recorded requests in ${title}`)),
    ...named.flatMap(({ model, title }) => section(recordedData(model), `### Recorded data in ${title}`)),
    ...named.flatMap(({ model, title }) => section(privacyRules(model), `### Rules of privacy for ${title}`)),
    ...named.flatMap(({ model, title }) => coverageSection(model, title)),
    ...named.flatMap(({ model, title }) => inspectionSection(model, title)),
  ];
}

function verdictRow(report: Report, model: ModelReport): readonly string[] {
  return [
    model.ok ? "✅" : "❌",
    code(modelTitle(model)),
    model.readToEnd ? String(model.records) : "–",
    model.readToEnd ? size(model.bytes) : "–",
    dataWord(model),
    plain(deed(report, model)) || (model.ok ? "ok" : "failed"),
  ];
}

function dataWord({ privacy }: ModelReport): string {
  if (!privacy) return "–";
  return privacy.syntheticOnly ? "synthetic only" : "recorded";
}

/** What ships inside the model, unencrypted, for everybody who gets it. */
function recordedData({ realData }: ModelReport): readonly string[] {
  return realData.map((file) => `- ${code(file)}`);
}

/** Nothing where the spec has no rules. */
function privacyRules({ privacy }: ModelReport): readonly string[] {
  const { redacted = [], denyPatterns = [] } = privacy ?? {};
  const searched = denyPatterns.map(code).join(", ");
  return [
    ...redacted.map((one) => `- redacted: ${plain(redactedWords(one))}`),
    ...(searched === "" ? [] : [`- searched for: ${searched}`]),
  ];
}

function sourceTable({ sources }: ModelReport): readonly string[] {
  return table(
    SOURCE_HEAD,
    sources.map((one) => sourceRow(one).map(plain)),
  );
}

function countsTable(model: ModelReport): readonly string[] {
  return table(
    ["method", "records"],
    [...model.byMethod].map(([method, number]) => [code(method), String(number)]),
  );
}

function coverageSection({ coverage, uncovered }: ModelReport, title: string): readonly string[] {
  const [head = [], ...rows] = coverageTable(coverage);
  const left = uncovered.map(({ signature, reason }) => `- not covered: ${code(signature)} (${plain(reason)})`);
  const shown = left.length > MOST_ROWS ? [...left.slice(0, MOST_ROWS), `- and ${left.length - MOST_ROWS} more`] : left;
  const cells = table(
    head.map(plain),
    rows.map((row) => row.map(plain)),
  );
  return section([...cells, ...(shown.length > 0 ? ["", ...shown] : [])], `### Coverage of ${title}`);
}

function driftTable({ drift }: ModelReport): readonly string[] {
  return table(
    DRIFT_HEAD,
    drift.map((one) => driftRow(one).map(plain)),
  );
}

function inspectionSection(model: ModelReport, title: string): readonly string[] {
  if (!model.inspection) return [];
  const lines = inspectionLines(model.inspection).map((line) => `    ${line}`.trimEnd());
  return [`### Signatures of ${title}`, lines.join("\n")];
}

function problemSections(title: string, problems: readonly Problem[]): readonly string[] {
  return section(table(["", "where", "problem", "fix"], problems.map(problemRow)), `### ${title}`);
}

const SIGNS = { error: "❌", warning: "⚠️", note: "ℹ️" } as const;

function problemRow(problem: Problem): readonly string[] {
  const server = problem.server ? `<br>server: ${plain(`${problem.server.status}: ${problem.server.message}`)}` : "";
  return [
    SIGNS[problem.severity],
    code(place(problem.where)),
    `${plain(problem.message)}${server}<br>${code(problem.code)}`,
    plain(problem.hint ?? ""),
  ];
}

/** No rows, no table. Cells are Markdown already and never empty. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const more = rows.length > MOST_ROWS ? [`and ${rows.length - MOST_ROWS} more`] : [];
  const top = [line(head.map((cell) => cell || "&nbsp;")), line(head.map(() => "---"))];
  return [...top, ...rows.slice(0, MOST_ROWS).map(line), ...more.map((words) => `\n${words}`)];
}

function section(lines: readonly string[], title?: string): readonly string[] {
  if (lines.length === 0) return [];
  return [title === undefined ? lines.join("\n") : `${title}\n\n${lines.join("\n")}`];
}

/** Whole sections as long as they fit; what is left out is counted. */
function withinLimit(all: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let bytes = 0;
  for (const text of all) {
    bytes += Buffer.byteLength(text) + 2;
    if (bytes > LARGEST)
      return [...kept, `and ${count(all.length - kept.length, "section")} more: see the JSON report`];
    kept.push(text);
  }
  return kept;
}
