/** The specs that the step's patterns match. */
import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { create } from "@actions/glob";
import { InputError } from "./input-error.js";

/** What a pattern excludes, packages' own specs included, is never searched. */
const NEVER = "!**/node_modules/**";

/**
 * Paths relative to `cwd`, with `/`, each once, in code-unit order: the order of the report must not depend on the file
 * system's. A pattern that matches nothing stands for itself, so that the run says so: a spec that was moved must not
 * turn the step green. Only where `mayMiss`, as the default does for one of its two spellings, it is dropped.
 */
export async function findSpecs(
  patterns: readonly string[],
  { cwd, mayMiss }: { readonly cwd: string; readonly mayMiss: boolean },
): Promise<readonly string[]> {
  const excluding = [...patterns.filter((pattern) => pattern.startsWith("!")), NEVER];
  const found = new Set<string>();
  // A checkout may lie behind a link, which a search that follows none would not enter.
  const root = await realpath(cwd);
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    const matches = await expand(pattern, excluding, root);
    if (matches.length === 0 && !mayMiss) found.add(pattern);
    for (const path of matches) found.add(path);
  }
  const torn = [...found].find((path) => /[\r\n]/.test(path));
  if (torn !== undefined) {
    throw new InputError(
      `the path ${JSON.stringify(torn)} has a line break, and outputs list paths one a line: rename it`,
    );
  }
  return [...found].sort();
}

async function expand(pattern: string, excluding: readonly string[], cwd: string): Promise<readonly string[]> {
  // A file whose own name has brackets is that file.
  if (existsSync(resolve(cwd, pattern))) return [pattern];
  const rooted = [pattern, ...excluding].map((one) => rootedAt(cwd, one));
  const globber = await create(rooted.join("\n"), {
    // A link could lead out of the workspace; a pattern would follow it without anyone having named it.
    followSymbolicLinks: false,
    // A folder is no spec, and neither is every file below it.
    implicitDescendants: false,
    matchDirectories: false,
  });
  return (await globber.glob()).map((path) => relative(cwd, path).split(sep).join("/"));
}

function rootedAt(cwd: string, pattern: string): string {
  const excluded = pattern.startsWith("!");
  const bare = excluded ? pattern.slice(1) : pattern;
  const path = isAbsolute(bare) ? bare : join(cwd, bare);
  return excluded ? `!${path}` : path;
}
