/** The one step that shows a finished file: its temporary name becomes its own. */
import { link, rename, unlink } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/**
 * On Windows a virus scanner, an indexer or a reader that has the target open makes `MoveFileEx` refuse for as long as it
 * looks (ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION). Elsewhere a rename over an open file works, and these are final.
 */
const WHILE_OPEN: ReadonlySet<string | undefined> = new Set(["EACCES", "EBUSY", "EPERM"]);

/** Milliseconds between the tries: 4 seconds in all, longer than a scanner looks at a file of this size. */
const PAUSES: readonly number[] = [10, 40, 150, 500, 1300, 2000];

/** What the steps are made of; a test passes its own. */
export interface Renamer {
  readonly platform: NodeJS.Platform;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  pause(milliseconds: number): Promise<unknown>;
}

const SYSTEM: Renamer = { platform: process.platform, rename, link, pause };

/** Over what is there. The error is the file system's own; the target is then as it was. */
export async function replace(from: string, to: string, system: Renamer = SYSTEM): Promise<void> {
  for (const milliseconds of system.platform === "win32" ? PAUSES : []) {
    try {
      return await system.rename(from, to);
    } catch (error) {
      if (!WHILE_OPEN.has((error as NodeJS.ErrnoException).code)) throw error;
      await system.pause(milliseconds);
    }
  }
  await system.rename(from, to);
}

/** File systems without hard links (FAT, some network disks) say one of these. */
const NO_LINKS: ReadonlySet<string | undefined> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL"]);

/**
 * Only where nothing is there: EEXIST otherwise, without a moment between the look and the deed. Where the file system has
 * no hard links there is such a moment, and it is the caller's look before that counts.
 */
export async function place(from: string, to: string, system: Renamer = SYSTEM): Promise<void> {
  try {
    await system.link(from, to);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code)) throw error;
    return replace(from, to, system);
  }
  await unlink(from);
}
