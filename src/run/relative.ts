/** Paths as reports show them: relative to the working directory, with `/` on every system. */
import { isAbsolute, relative, sep } from "node:path";
import type { Problem, Where } from "../problem.js";

export function shownPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path.split(sep).join("/");
  const shown = relative(cwd, path).split(sep).join("/");
  return shown === "" ? "." : shown;
}

/** The problem with its file shown as above. */
export function shownProblem(problem: Problem, cwd: string): Problem {
  return { ...problem, where: shownWhere(problem.where, cwd) };
}

export function shownWhere(where: Where, cwd: string): Where {
  return where.file === undefined ? where : { ...where, file: shownPath(where.file, cwd) };
}
