import { constants } from "node:fs";
import { access, open, opendir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Problem } from "../problem.js";
import { WARMUP_DIRECTORY, WARMUP_FILE } from "./constants.js";
import { servingProblem } from "./problems.js";

/** Entries looked at in one directory: enough for any version folder, and an end for the others. */
const MOST_ENTRIES = 10_000;

/** Whether the server can open the file. `missing`: it says nothing and warms nothing. */
export type Opening = "readable" | "missing" | "unreadable";

/** Look at the file as the server does before it reads: `access` first, and whatever fails there means "no file". */
export async function judgePlace(file: string): Promise<{ readonly opening: Opening; readonly problems: Problem[] }> {
  try {
    await access(file, constants.F_OK);
  } catch (error) {
    return { opening: "missing", problems: await judgeMissing(file, errorCode(error)) };
  }
  const status = await stat(file);
  if (status.isDirectory()) {
    const server = { status: "FAILED_PRECONDITION", message: `${file}; Is a directory` };
    const problem = servingProblem("serving-file-is-directory", {
      message: `${WARMUP_FILE} is a directory, not a file`,
      where: { file },
      server,
    });
    return { opening: "unreadable", problems: [problem] };
  }
  const hindrance = status.isFile() ? await openingError(file) : "not a regular file";
  if (hindrance === undefined) return { opening: "readable", problems: [] };
  const problem = servingProblem("serving-file-unreadable", {
    message: `${WARMUP_FILE} cannot be read: ${hindrance}`,
    where: { file },
    server: { status: "PERMISSION_DENIED", message: `${file}; Permission denied` },
  });
  return { opening: "unreadable", problems: [problem] };
}

async function openingError(file: string): Promise<string | undefined> {
  try {
    await (await open(file)).close();
    return undefined;
  } catch (error) {
    return errorCode(error);
  }
}

async function judgeMissing(file: string, code: string): Promise<Problem[]> {
  const reason = code === "ENOENT" ? "" : ` (${code})`;
  const missing = servingProblem("serving-file-missing", {
    message: `there is no ${WARMUP_DIRECTORY}/${WARMUP_FILE}${reason}; the server loads the model and warms nothing`,
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

/** Files that look like a warm-up file, in the version folder, beside it, and in folders there named nearly `assets.extra`. */
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

/** Specs are named `warmup.yaml`; what the server reads has no such ending. */
function looksLikeWarmup(name: string): boolean {
  return /warm[-_.]?up/i.test(name) && !/\.(ya?ml|json|md|txt|py|sh)$/i.test(name);
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

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
