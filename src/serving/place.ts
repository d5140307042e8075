import { constants } from "node:fs";
import { access, opendir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Problem } from "../problem.js";
import type { OpenFailure } from "../tfrecord/source.js";
import { WARMUP_DIRECTORY, WARMUP_FILE } from "./constants.js";
import { servingProblem } from "./problems.js";

/** Entries looked at in one directory: enough for any version folder, and an end for the others. */
const MOST_ENTRIES = 10_000;

/** A file that could not be opened, as the server sees it. */
export async function judgeOpenFailure(failure: OpenFailure, file: string): Promise<Problem[]> {
  switch (failure.kind) {
    case "missing":
      return judgeMissing(file);
    case "directory": {
      const server = { status: "FAILED_PRECONDITION", message: `${file}; Is a directory` };
      const message = `${WARMUP_FILE} is a directory, not a file`;
      return [servingProblem("serving-file-is-directory", { message, where: { file }, server })];
    }
    case "special":
      return [unreadable("it is a pipe or a device, not a file", file)];
    case "unreadable":
      // The server asks `access` first, and takes whatever fails there for "no file".
      return (await exists(file)) ? [unreadable(failure.cause.message, file)] : judgeMissing(file);
  }
}

function unreadable(reason: string, file: string): Problem {
  return servingProblem("serving-file-unreadable", {
    message: `${WARMUP_FILE} cannot be read: ${reason}`,
    where: { file },
    server: { status: "PERMISSION_DENIED", message: `${file}; Permission denied` },
  });
}

async function judgeMissing(file: string): Promise<Problem[]> {
  const missing = servingProblem("serving-file-missing", {
    message: `there is no ${WARMUP_DIRECTORY}/${WARMUP_FILE}; the server loads the model and warms nothing`,
    where: { file },
    server: { status: "OK", message: `No warmup data file found at ${file}` },
  });
  const found = await lookNearby(file);
  return [missing, ...found.map((other) => misplaced(other, file))];
}

function misplaced(other: string, file: string): Problem {
  return servingProblem("serving-file-misplaced", {
    message: `this looks like a warm-up file, but the server only looks for ${WARMUP_DIRECTORY}/${WARMUP_FILE} in the version folder`,
    where: { file: other },
    hint: `Move it to ${file}`,
  });
}

/**
 * Files that look like a warm-up file: in the version folder, in the folder that holds the versions, and in folders of
 * both that are named nearly `assets.extra`.
 */
async function lookNearby(file: string): Promise<string[]> {
  const version = dirname(dirname(file));
  const found: string[] = [];
  for (const directory of [version, dirname(version)]) {
    for (const [name, isDirectory] of await entries(directory)) {
      const path = join(directory, name);
      if (!isDirectory && looksLikeWarmup(name)) found.push(path);
      if (!isDirectory || !/asset|extra/i.test(name)) continue;
      for (const [inner, nested] of await entries(path)) {
        if (!nested && looksLikeWarmup(inner)) found.push(join(path, inner));
      }
    }
  }
  return found.filter((path) => path !== file).sort();
}

/** Specs and scripts are named for warm-up too. */
function looksLikeWarmup(name: string): boolean {
  return /warm[-_.]?up/i.test(name) && !/\.(ya?ml|json|md|txt|py|sh|ts|js)$/i.test(name);
}

async function entries(directory: string): Promise<(readonly [name: string, isDirectory: boolean])[]> {
  const found: (readonly [string, boolean])[] = [];
  try {
    for await (const entry of await opendir(directory)) {
      found.push([entry.name, entry.isDirectory()]);
      if (found.length >= MOST_ENTRIES) break;
    }
  } catch {
    // A folder that cannot be listed has nothing to suggest.
  }
  return found;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path, constants.F_OK);
    return true;
  } catch {
    return false;
  }
}
