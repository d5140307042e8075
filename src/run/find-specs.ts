/** Which spec files a list of paths and globs names. */
import type { Outcome, Problem } from "../problem.js";
import { runProblem } from "./problems.js";

/** A path without any of these is taken as it is, and needs no search. */
const GLOB_CHARACTERS = /[*?[\]{}!()]/;

/**
 * Paths as given, and what each glob matches, relative to `cwd` with `/`; each once, in code-unit order. node_modules is
 * never searched: packages ship specs of their own.
 */
export async function findSpecs(patterns: readonly string[], cwd: string): Promise<Outcome<readonly string[]>> {
  const found = new Set<string>();
  const problems: Problem[] = [];
  for (const pattern of patterns) {
    const matches = GLOB_CHARACTERS.test(pattern) ? await expand(pattern, cwd) : [pattern];
    for (const match of matches) found.add(match);
    if (matches.length === 0) problems.push(noMatch(pattern));
  }
  return { value: [...found].sort(), problems };
}

async function expand(pattern: string, cwd: string): Promise<readonly string[]> {
  const { existsSync } = await import("node:fs");
  const { resolve } = await import("node:path");
  // A file whose own name has brackets is that file.
  if (existsSync(resolve(cwd, pattern))) return [pattern];
  // Eager: bundled in, so that the CommonJS library needs no second file; run only when a pattern asks for it.
  const { glob } = await import(/* webpackMode: "eager" */ "tinyglobby");
  return glob([pattern], { cwd, ignore: ["**/node_modules/**"], expandDirectories: false, dot: true });
}

function noMatch(pattern: string): Problem {
  return runProblem("run-no-spec", {
    message: `no file matches ${JSON.stringify(pattern)}`,
    hint: "paths and globs start from the working directory; node_modules is never searched",
  });
}
