import { lstat, readdir, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { crc32c } from "./crc32c.js";

/** `.<target>.<pid>-<host and moment>.tmp`: hidden, never the name the server opens, and telling whose it is. */
export function temporaryName(target: string): string {
  return `.${target}.${process.pid}-${hostTag()}${moment()}.tmp`;
}

/**
 * Remove what writers of `target` that were killed have left in the folder. A file of a process that lives is left alone,
 * and so is one of another machine, whose processes cannot be asked for here. What cannot be removed stays: it harms no one.
 */
export async function removeStale(folder: string, target: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = writerOf(name, target);
    if (pid === undefined || isAlive(pid)) continue;
    const path = join(folder, name);
    const stats = await lstat(path).catch(() => undefined);
    if (stats?.isFile()) await unlink(path).catch(() => undefined);
  }
}

function writerOf(name: string, target: string): number | undefined {
  const prefix = `.${target}.`;
  if (!name.startsWith(prefix)) return undefined;
  const match = /^(\d{1,10})-([0-9a-f]{8})[0-9a-f]{12}\.tmp$/.exec(name.slice(prefix.length));
  return match && match[2] === hostTag() ? Number(match[1]) : undefined;
}

function hostTag(): string {
  return crc32c(Buffer.from(hostname())).toString(16).padStart(8, "0");
}

/** Tells the files of one process apart: nanoseconds, which differ from one call to the next. */
function moment(): string {
  return BigInt.asUintN(48, process.hrtime.bigint()).toString(16).padStart(12, "0");
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
