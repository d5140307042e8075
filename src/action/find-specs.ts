/** The specs that the step's patterns match. */
import { isAbsolute, join, relative, sep } from "node:path";
import { create } from "@actions/glob";

/** Paths relative to `cwd`, with `/`, in code-unit order: the order of the report must not depend on the file system's. */
export async function findSpecs(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const rooted = [...patterns, "!**/node_modules/**"].map((pattern) => rootedAt(cwd, pattern));
  // A link could lead out of the workspace; a pattern would follow it without anyone having named it.
  const globber = await create(rooted.join("\n"), { followSymbolicLinks: false, matchDirectories: false });
  const found = await globber.glob();
  return found.map((path) => relative(cwd, path).split(sep).join("/")).sort();
}

function rootedAt(cwd: string, pattern: string): string {
  const excluded = pattern.startsWith("!");
  const bare = excluded ? pattern.slice(1) : pattern;
  const path = isAbsolute(bare) ? bare : join(cwd, bare);
  return excluded ? `!${path}` : path;
}
