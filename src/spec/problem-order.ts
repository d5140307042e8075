/** The problems of one spec as they are told: in the order of the text, each once, and no more than a person reads. */
import type { Problem } from "../problem.js";
import { MAX_PROBLEMS } from "./limits.js";
import { specProblem } from "./problems.js";

export function inOrder(problems: readonly Problem[], file: string): readonly Problem[] {
  const seen = new Set<string>();
  const told = problems.filter((problem) => {
    const identity = identityOf(problem);
    return !seen.has(identity) && seen.add(identity);
  });
  told.sort(byPosition);
  if (told.length <= MAX_PROBLEMS) return told;
  const message = `At least ${told.length - MAX_PROBLEMS} more problems are not shown.`;
  return [...told.slice(0, MAX_PROBLEMS), specProblem("spec-more-problems", { message, where: { file } })];
}

/** What stands behind an anchor is judged at each of its paths, and is one mistake all the same. */
function identityOf({ code, message, where }: Problem): string {
  const { line, column, path } = where;
  return JSON.stringify([code, line, column, path ? message.replaceAll(path, "") : message]);
}

function byPosition({ where: a }: Problem, { where: b }: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
