/** Whether a path stays within a folder, by its text and by where its links really lead. */
import { realpath } from "node:fs/promises";
import * as native from "node:path";

/** `node:path` of this system, or in tests of another one. */
export type PathStyle = Pick<typeof native, "basename" | "dirname" | "isAbsolute" | "join" | "relative" | "sep">;

/**
 * True for the folder itself and all below it; links are not looked at. Both paths are absolute. On Windows another drive, a
 * share (`\\server\share`) and a device (`\\.\`, `\\?\`) are never within a folder of this drive, and letter case is no
 * difference.
 */
export function isWithin(folder: string, path: string, style: PathStyle = native): boolean {
  const way = style.relative(folder, path);
  return way !== ".." && !way.startsWith(`..${style.sep}`) && !style.isAbsolute(way);
}

/** The path without links. What does not exist yet is taken to be made, as it is called, in the folder that does. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = native.dirname(path);
    // A root has no parent, and there is nothing to follow in a name that is not there.
    return parent === path ? path : native.join(await realPathOf(parent), native.basename(path));
  }
}

/** Where the path really leads, if that is in none of the folders; undefined where it stays within one. */
export async function leadsOutside(path: string, folders: readonly string[]): Promise<string | undefined> {
  const real = await realPathOf(path);
  for (const folder of folders) {
    if (isWithin(await realPathOf(folder), real)) return undefined;
  }
  return real;
}
