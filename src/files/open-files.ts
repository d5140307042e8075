/** A name in a spec that may be a pattern: the files that it stands for, opened. */
import { resolve } from "node:path";
import type { Outcome } from "../problem.js";
import type { Bytes } from "./bytes.js";
import { found, refuse } from "./outcome.js";
import { judgeOutside, openInside, type Workspace } from "./workspace.js";

export interface OpenedFile {
  /** Absolute, with links as they are. */
  readonly path: string;
  readonly bytes: Bytes;
}

const GLOB_CHARACTERS = /[*?[\]{}!()]/;

/** Files that one pattern may match: more elements than a batch has. */
const MAX_MATCHES = 100_000;

export function isGlob(name: string): boolean {
  return GLOB_CHARACTERS.test(name);
}

/** At least one, in code-unit order of their paths. A file whose own name has brackets is that file. */
export async function openFiles(name: string, workspace: Workspace): Promise<Outcome<readonly OpenedFile[]>> {
  const { value: bytes, problems } = await openInside(name, workspace);
  if (bytes) return found([{ path: resolve(workspace.directory, name), bytes }]);
  return isGlob(name) ? openPattern(name, workspace) : { value: undefined, problems };
}

/** At least one, in code-unit order of their paths. */
export async function openPattern(pattern: string, workspace: Workspace): Promise<Outcome<readonly OpenedFile[]>> {
  const outside = await judgePattern(pattern, workspace);
  if (outside) return outside;
  // Eager: bundled in, so that the CommonJS library needs no second file; run only when a pattern asks for it.
  const { glob } = await import(/* webpackMode: "eager" */ "tinyglobby");
  const matches = await glob([pattern], {
    cwd: workspace.directory,
    ignore: ["**/node_modules/**"],
    expandDirectories: false,
    // A link could lead to all of the disk, or to itself.
    followSymbolicLinks: false,
  });
  const amiss = judgeMatches(matches.length);
  if (amiss) return amiss;
  const files: OpenedFile[] = [];
  for (const match of matches.sort()) {
    const { value: bytes, problems } = await openInside(match, workspace);
    if (!bytes) {
      return { value: undefined, problems: problems.map((one) => ({ ...one, message: `${match}: ${one.message}` })) };
    }
    files.push({ path: resolve(workspace.directory, match), bytes });
  }
  return found(files);
}

/** Neither none nor too many; undefined where the number will do. */
export function judgeMatches(count: number): Outcome<never> | undefined {
  if (count === 0) return refuse("files-no-match", "it matches no file");
  if (count <= MAX_MATCHES) return undefined;
  return refuse("files-no-match", `it matches ${count} files; at most ${MAX_MATCHES} are read`);
}

/** A search begins where the fixed part of its pattern ends: from outside it would walk the whole disk. */
async function judgePattern(pattern: string, workspace: Workspace): Promise<Outcome<never> | undefined> {
  const parts = pattern.split("/");
  const firstGlob = parts.findIndex((part) => isGlob(part));
  if (parts.slice(firstGlob).includes("..")) return refuse("files-no-match", "`..` may not follow a wildcard");
  const fixed = parts.slice(0, firstGlob).join("/");
  return judgeOutside(resolve(workspace.directory, pattern.startsWith("/") ? `/${fixed}` : fixed), workspace);
}
