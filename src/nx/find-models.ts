/** SavedModels that a project has exported. */
import { type Dirent, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { versionNumber } from "../model/version-number.js";

/** Folders below the project that are looked into. */
const MAX_DEPTH = 6;
const NEVER = new Set(["node_modules", "variables", "assets", "assets.extra"]);

/**
 * Base paths, and version folders without one, relative to `folder` and in code-unit order; the nearest first. Hidden folders
 * and links are passed over.
 */
export function findModels(folder: string): readonly string[] {
  const found = new Set<string>();
  let level = ["."];
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const next: string[] = [];
    for (const path of level.sort()) {
      const entries = entriesOf(join(folder, path));
      if (entries.some((entry) => /^saved_model\.pb(txt)?$/.test(entry.name) && entry.isFile())) {
        const isVersion = path !== "." && versionNumber(posix.basename(path)) !== undefined;
        found.add(isVersion ? posix.dirname(path) : path);
        continue;
      }
      for (const entry of entries) {
        if (!entry.isDirectory() || entry.name.startsWith(".") || NEVER.has(entry.name)) continue;
        next.push(posix.join(path, entry.name));
      }
    }
    level = next;
  }
  return [...found];
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
