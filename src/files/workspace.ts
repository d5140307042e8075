/** Which files a spec may read: a spec that comes with a pull request must not carry off what lies beside the checkout. */
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { Outcome } from "../problem.js";
import { type Bytes, fileBytes } from "./bytes.js";
import { found, refuse } from "./outcome.js";
import { leadsOutside } from "./within.js";

export interface Workspace {
  /** Absolute folder of the spec, where relative paths start. */
  readonly directory: string;
  /** Absolute folder that the run may read from, beside the spec's own; undefined where it may read anywhere. */
  readonly cwd: string | undefined;
}

/** A regular file below the workspace or the spec's folder, with every symbolic link followed. */
export async function openInside(path: string, workspace: Workspace): Promise<Outcome<Bytes>> {
  const written = resolve(workspace.directory, path);
  const outside = await judgeOutside(written, workspace);
  if (outside) return outside;
  try {
    const bytes = fileBytes(await realpath(written));
    return bytes ? found(bytes) : refuse("files-unreadable", "it is no regular file");
  } catch (error) {
    return refuse("files-unreadable", reasonOf(error));
  }
}

/** Refused where the path leads out of the workspace; undefined where it may be read. */
export async function judgeOutside(path: string, { directory, cwd }: Workspace): Promise<Outcome<never> | undefined> {
  if (cwd === undefined) return undefined;
  const real = await leadsOutside(path, [directory, cwd]);
  if (real === undefined) return undefined;
  const folders = [...new Set([directory, cwd])].sort().join(" and ");
  return refuse("files-outside", `it is ${real}, and only files below ${folders} are read without --allow-outside`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "a part of its path is no folder",
  EISDIR: "it is a folder",
  EEXIST: "there is a file of that name already",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ELOOP: "its symbolic links go in a circle",
  EMFILE: "this process has too many files open",
  ENFILE: "the system has too many files open",
  ENAMETOOLONG: "its name is longer than the file system takes",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of this user is used up",
  EROFS: "the file system is read-only",
};

/** Why the file system refuses, in words that continue a sentence. Bugs are no reasons: they are thrown on. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error && "syscall" in error)) throw error;
  return REASONS[String((error as NodeJS.ErrnoException).code)] ?? error.message;
}
