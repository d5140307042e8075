/** The report as annotations on lines of files, within what GitHub's runner shows of them. */
import type { Problem, Severity } from "../problem.js";
import type { Report } from "./report.js";
import { visible, visibleWithin } from "./visible.js";
import { place } from "./words.js";

export type AnnotationKind = "error" | "warning" | "notice";

export interface Annotation {
  readonly kind: AnnotationKind;
  /** One line of safe text. */
  readonly title: string;
  /** Lines of safe text. */
  readonly message: string;
  /** Only for text files, where a line can be annotated. Relative to the working directory. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** The runner shows ten annotations a kind a step, and drops the others without a word. */
const MOST_A_KIND = 10;
/** The runner cuts a message at 4,096 characters. */
const LONGEST_MESSAGE = 4096;

const KINDS: Readonly<Record<Severity, AnnotationKind>> = { error: "error", warning: "warning", note: "notice" };

/** At most ten of each kind; where there are more, the tenth says how many. */
export function annotations(report: Report): readonly Annotation[] {
  const problems = [...report.models.flatMap((model) => model.problems), ...report.problems];
  return (["error", "warning", "note"] as const).flatMap((severity) => {
    const found = problems.filter((problem) => problem.severity === severity);
    if (found.length <= MOST_A_KIND) return found.map(annotation);
    const more = found.length - (MOST_A_KIND - 1);
    return [...found.slice(0, MOST_A_KIND - 1).map(annotation), andMore(KINDS[severity], more)];
  });
}

function annotation(problem: Problem): Annotation {
  const { file, line, column } = problem.where;
  const onLine = file !== undefined && line !== undefined;
  const at = onLine ? "" : place(problem.where);
  const message = [
    at === "" ? visible(problem.message) : `${visible(at)}: ${visible(problem.message)}`,
    ...(problem.server ? [`server: ${visible(problem.server.status)}: ${visible(problem.server.message)}`] : []),
    ...(problem.hint === undefined ? [] : [`fix: ${visible(problem.hint)}`]),
  ].join("\n");
  return {
    kind: KINDS[problem.severity],
    title: problem.code,
    message: message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 3)}...`,
    file: onLine ? visibleWithin(file, LONGEST_MESSAGE) : undefined,
    line: onLine ? line : undefined,
    column: onLine ? column : undefined,
  };
}

function andMore(kind: AnnotationKind, more: number): Annotation {
  const message = `and ${more} more: the job summary and the report list them`;
  return { kind, title: "more", message, file: undefined, line: undefined, column: undefined };
}
