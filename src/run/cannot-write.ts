/** What the file system refuses, in words: Node's own name two paths, one of which is gone. */
import { dirname } from "node:path";
import type { Problem } from "../problem.js";
import { runProblem } from "./problems.js";
import { shownPath } from "./relative.js";

interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** The problem with putting the warm-up file at `file`. Errors of the file system are the user's to mend; a bug is thrown. */
export function cannotWrite(error: unknown, file: string, cwd: string): Problem {
  if (!isOfFileSystem(error)) throw error;
  const known = REFUSALS.get(error.code);
  return runProblem("run-cannot-write", {
    ...(known ? known(shownPath(file, cwd), shownPath(dirname(file), cwd)) : { message: error.message, hint: UNKNOWN }),
    where: { file },
  });
}

export function isOfFileSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

const UNKNOWN = "see that this user may write to the version folder, and that nothing else stands at the file's place";
const OLD = "The old file is as it was.";

const aFolder = (file: string): Refusal => ({
  message: `A folder stands where the warm-up file goes, and the server refuses a model with one there.`,
  hint: `Remove the folder ${file}.`,
});
const noFolder = (_: string, folder: string): Refusal => ({
  message: `${folder} is a file, and must be the folder that holds the warm-up file.`,
  hint: `Remove the file ${folder}.`,
});
const noRight = (_: string, folder: string): Refusal => ({
  message: `This user may not write to ${folder} (permission denied).`,
  hint: "Give this user write access to the version folder, or run as the user who exports the model.",
});
const full = (what: string, mend: string) => (): Refusal => ({
  message: `${what}. ${OLD}`,
  hint: `${mend}, or make fewer or smaller records.`,
});

/** By the code of the error (errno.h). */
const REFUSALS: ReadonlyMap<string | undefined, (file: string, folder: string) => Refusal> = new Map([
  ["EISDIR", aFolder],
  // A rename over a folder, on some systems.
  ["ENOTEMPTY", aFolder],
  ["ENOTDIR", noFolder],
  ["EACCES", noRight],
  ["EPERM", noRight],
  ["ENOSPC", full("The disk is full (ENOSPC)", "Make room on the disk")],
  ["EDQUOT", full("The quota of this user is used up (EDQUOT)", "Make room in the quota")],
  ["EFBIG", full("The file is larger than the system lets this process write (EFBIG)", "Raise the limit (ulimit -f)")],
  [
    "EROFS",
    (_, folder) => ({
      message: `${folder} is on a read-only file system (EROFS).`,
      hint: "Write to a copy of the model that is not.",
    }),
  ],
  [
    "ENOENT",
    (_, folder) => ({
      message: `${folder} was removed while the file was made.`,
      hint: "See who else works on the model, and run again.",
    }),
  ],
  [
    "EMFILE",
    () => ({ message: "This process has too many files open (EMFILE).", hint: "Let it open more (ulimit -n)." }),
  ],
  ["ENFILE", () => ({ message: "The system has too many files open (ENFILE).", hint: "Run again when it has fewer." })],
]);
