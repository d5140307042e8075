/** What the sources of recorded requests gave, in words: for terminals and Markdown alike. */
import type { SourceReport } from "./report.js";

export const SOURCE_HEAD = ["source", "seen", "taken", "passed over", "recorded again", "files"];

/** More files than these are not read by anyone. */
const MOST_FILES = 8;

/** One row a source; names are untrusted text. */
export function sourceRow({ name, seen, taken, skipped, duplicates, files }: SourceReport): readonly string[] {
  const shown = files.slice(0, MOST_FILES).join(", ");
  const rest = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : "";
  return [name, String(seen), String(taken), String(skipped), String(duplicates), `${shown}${rest}`];
}
