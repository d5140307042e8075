/** Which files a spec may read: a spec that comes with a pull request must not carry off what lies beside the checkout. */
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Outcome } from "../problem.js";
import { type Bytes, fileBytes } from "./bytes.js";
import { found, refuse } from "./outcome.js";

export interface Workspace {
  /** Absolute folder of the spec, where relative paths start. */
  readonly directory: string;
  /** Absolute folder that the run works in. */
  readonly cwd: string;
}

/** A regular file below the working directory or the spec's folder, with every symbolic link followed. */
export async function openInside(path: string, { directory, cwd }: Workspace): Promise<Outcome<Bytes>> {
  try {
    const real = await realpath(resolve(directory, path));
    const roots = await Promise.all([realpath(directory), realpath(cwd)]);
    if (!roots.some((root) => isBelow(real, root))) {
      const folders = [...new Set(roots)].sort().join(" and ");
      return refuse("files-outside", `it is ${real}, and only files below ${folders} are read`);
    }
    const bytes = fileBytes(real);
    return bytes ? found(bytes) : refuse("files-unreadable", "it is no regular file");
  } catch (error) {
    return refuse("files-unreadable", reasonOf(error));
  }
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "a part of its path is no folder",
  EISDIR: "it is a folder",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ELOOP: "its symbolic links go in a circle",
};

/** Bugs are no reasons. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error && "syscall" in error)) throw error;
  return REASONS[String((error as NodeJS.ErrnoException).code)] ?? error.message;
}
