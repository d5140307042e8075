/** One problem as lines for a terminal: where, what, the underlined line, what the server would say, what to do. */
import type { Problem, Severity } from "../problem.js";
import { underline } from "./excerpt.js";
import type { Paint } from "./paint.js";
import { visible } from "./visible.js";
import { place } from "./words.js";

export function problemLines(problem: Problem, paint: Paint): readonly string[] {
  const at = visible(place(problem.where));
  const head = `${severityWord(problem.severity, paint)} ${visible(problem.message)} ${paint.dim(`[${problem.code}]`)}`;
  const lines = [at === "" ? head : `${paint.strong(at)}: ${head}`];
  if (problem.excerpt) {
    const { text, marks } = underline(problem.excerpt);
    const gutter = problem.where.line === undefined ? "" : String(problem.where.line);
    lines.push(`  ${paint.dim(`${gutter} |`)} ${text}`);
    lines.push(`  ${paint.dim(`${" ".repeat(gutter.length)} |`)} ${severityPaint(problem.severity, paint)(marks)}`);
  }
  if (problem.server) lines.push(`  ${paint.dim("server:")} ${serverWords(problem)}`);
  if (problem.hint !== undefined) lines.push(`  ${paint.dim("fix:")} ${visible(problem.hint)}`);
  return lines;
}

function serverWords({ server }: Problem): string {
  return server ? `${visible(server.status)}: ${visible(server.message)}` : "";
}

function severityWord(severity: Severity, paint: Paint): string {
  return severityPaint(severity, paint)(`${severity}:`);
}

function severityPaint(severity: Severity, paint: Paint): (text: string) => string {
  return { error: paint.bad, warning: paint.warn, note: paint.dim }[severity];
}
