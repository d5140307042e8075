/** What long work tells of itself while it goes on. */
import type { ReadProgress } from "../model/index.js";
import { shownPath } from "./relative.js";
import type { Progress } from "./run-options.js";

export interface Observed {
  readonly cwd: string;
  readonly onProgress: (progress: Progress) => void;
}

/** Tells how far a model's file has been read. */
export function modelProgress({ cwd, onProgress }: Observed): ReadProgress {
  return (file, bytes, totalBytes) => {
    const shown = shownPath(file, cwd);
    onProgress({ doing: "reading", file: shown, bytes, totalBytes, records: undefined, totalRecords: undefined });
  };
}

/** Tells how far a warm-up file has been judged, or compared with what the spec makes. */
export function checkProgress(
  file: string,
  totalRecords: number | undefined,
  { cwd, onProgress }: Observed,
): (records: number, bytes: number, totalBytes: number) => void {
  const known = { doing: "checking", file: shownPath(file, cwd), totalRecords } as const;
  return (records, bytes, totalBytes) => onProgress({ ...known, records, bytes, totalBytes });
}
