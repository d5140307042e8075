/** A text that someone asked for by the name of its file: the JSON report, a drafted spec. */
import { lstat, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { isWithin, leadsOutside } from "../files/within.js";
import { reasonOf } from "../files/workspace.js";
import { AtomicFile } from "../tfrecord/index.js";
import { isOfFileSystem } from "./cannot-write.js";

export interface TextFile {
  /** Absolute. */
  readonly path: string;
  /** Bytes are written as they are. */
  readonly text: string | Uint8Array;
  /** Put it over a file that is there already. */
  readonly over: boolean;
  /** Make the folders above it. */
  readonly folders: boolean;
  /** Absolute; a path below it may not lead out of it by a link. Undefined with `--allow-outside`. */
  readonly workspace: string | undefined;
}

export interface Refusal {
  /** A file is there, and was to stay. */
  readonly exists: boolean;
  /** In words that continue a sentence. */
  readonly reason: string;
}

/** There whole or not at all, never through a link, and never into what is no file: a pipe would keep us waiting for its reader. */
export async function writeTextFile(file: TextFile): Promise<Refusal | undefined> {
  const { path, text, over, folders, workspace } = file;
  try {
    const reason = (await judgeWay(path, workspace)) ?? (await judgePlace(path));
    if (reason !== undefined) return { exists: false, reason };
    if (folders) await makeFolders(dirname(path));
    const draft = await AtomicFile.create(path);
    try {
      await draft.write(typeof text === "string" ? Buffer.from(text) : text);
      await draft.commit({ over });
    } finally {
      await draft.abort();
    }
    return undefined;
  } catch (error) {
    if (!isOfFileSystem(error)) throw error;
    const reason = error.code === "ENOENT" ? "its folder is not there, or cannot be made" : reasonOf(error);
    return {
      exists: error.code === "EEXIST" && !over,
      reason: reason.includes(String(error.code)) ? reason : `${reason} (${error.code})`,
    };
  }
}

async function judgeWay(path: string, workspace: string | undefined): Promise<string | undefined> {
  if (workspace === undefined || !isWithin(workspace, path)) return undefined;
  const real = await leadsOutside(dirname(path), [workspace]);
  return real === undefined
    ? undefined
    : `it lies behind a link to ${real}, outside of the workspace ${workspace}; give --allow-outside if that is meant`;
}

async function judgePlace(path: string): Promise<string | undefined> {
  const there = await lstat(path).catch(() => undefined);
  if (there === undefined || there.isFile()) return undefined;
  if (there.isSymbolicLink())
    return "a symbolic link stands there, and is not written through; name the file it leads to";
  if (there.isDirectory()) return "it is a folder";
  return "it is a device, a pipe or a socket, and no file";
}

/** One after the other: Node's `recursive` has no end where a file system says ENOENT to a folder in one that is there (/proc). */
async function makeFolders(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolders(parent);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Someone else made it, or a link that leads nowhere stands there: to write into it tells.
    if (error.code !== "EEXIST") throw error;
  });
}
