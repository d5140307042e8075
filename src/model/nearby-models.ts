import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { modelFile } from "./version-folder.js";
import { versionNumber } from "./version-number.js";

/** A guess is for people: it need not look into every one of a thousand folders. */
const MAX_LOOKED_AT = 100;

/**
 * What the user may have meant where a folder holds neither versions nor a SavedModel: a child with a SavedModel under a
 * name like `v1`, or a child that is itself a base path.
 */
export async function nearestBasePath(path: string, children: readonly string[]): Promise<string | undefined> {
  const looked = children.slice(0, MAX_LOOKED_AT);
  for (const name of looked) {
    if ((await modelFile(join(path, name))) === undefined) continue;
    const digits = /\d+/u.exec(name)?.[0] ?? "1";
    return `"${name}" holds a SavedModel under a name that is no number: rename it to "${digits}".`;
  }
  for (const name of looked) {
    const below = await readdir(join(path, name)).catch((): string[] => []);
    if (below.some((child) => versionNumber(child) !== undefined)) return `Did you mean ${join(path, name)}?`;
  }
  return undefined;
}
