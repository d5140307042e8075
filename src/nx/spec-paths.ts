/** The paths that a spec names, as Nx has to know them: from the workspace's folder, with `/`. */
import { closeSync, existsSync, fstatSync, readFileSync } from "node:fs";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { openRegularSync } from "../files/open-regular.js";
import { MAX_FILE_BYTES } from "../spec/limits.js";
import { namedFiles } from "../spec/named-files.js";

export interface SpecPaths {
  /** The spec itself. */
  readonly spec: string;
  /** Base path or version folder of the model. */
  readonly model: string;
  /** Every other file that the spec names, and globs, each once. */
  readonly files: readonly string[];
  /** What keeps Nx from knowing all of it, in words; a task with such a spec must not be cached. */
  readonly obstacle: string | undefined;
}

const GLOB_CHARACTERS = /[*?[\]{}!()]/;

/** @param spec Relative to the workspace. A spec that cannot be read names nothing: its task will say so. */
export function readSpecPaths(spec: string, workspaceRoot: string): SpecPaths {
  const named = namedFiles(readText(join(workspaceRoot, spec)));
  const folder = posix.dirname(spec);
  const fromRoot = (path: string) => fromWorkspace(path, folder, workspaceRoot);
  const model = fromRoot(named.model);
  const files = named.files.map(fromRoot);
  const outside = [model, ...files].find(isOutside);
  const unclear =
    [spec, model].find((path) => GLOB_CHARACTERS.test(path)) ??
    files.find((path) => GLOB_CHARACTERS.test(path) && existsSync(join(workspaceRoot, path)));
  return {
    spec,
    model,
    files: [...new Set(files)].sort(),
    obstacle:
      outside !== undefined
        ? `${outside} is outside of the workspace`
        : unclear !== undefined
          ? `Nx would take ${unclear} for a glob`
          : undefined,
  };
}

function readText(file: string): string {
  let descriptor: number | undefined;
  try {
    descriptor = openRegularSync(file);
    return fstatSync(descriptor).size > MAX_FILE_BYTES ? "" : readFileSync(descriptor, "utf8");
  } catch {
    return "";
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function fromWorkspace(path: string, folder: string, workspaceRoot: string): string {
  const absolute = isAbsolute(path) ? path : resolve(workspaceRoot, folder, path);
  return relative(workspaceRoot, absolute).split(sep).join("/") || ".";
}

function isOutside(path: string): boolean {
  return path === ".." || path.startsWith("../") || isAbsolute(path);
}
