/** Paths as reports show them: relative to the working directory, with `/` on every system. */
import { isAbsolute, relative, sep } from "node:path";
import type { Problem } from "../problem.js";

export function shownPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path.split(sep).join("/");
  const shown = relative(cwd, path).split(sep).join("/");
  return shown === "" ? "." : shown;
}

/** The problem with its file shown as above. */
export function shownProblem(problem: Problem, cwd: string): Problem {
  const { file } = problem.where;
  return file === undefined ? problem : { ...problem, where: { ...problem.where, file: shownPath(file, cwd) } };
}
