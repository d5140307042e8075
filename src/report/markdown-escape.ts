/** Untrusted text inside Markdown. */
import { visibleWithin } from "./visible.js";

// Everything that Markdown, GitHub's additions to it (mentions, autolinks, emoji, mathematics) or HTML give a meaning.
// A character reference is text and nothing else: it can start no construct, not even in a table cell.
const MEANINGFUL = /[&<>"'`|*_[\](){}~#@!\\$:^=+]|www\./gu;

/** Longest name or message in a cell; the rest is in the JSON report. */
const LONGEST = 600;

/** The text as one line that shows exactly its own characters, also in a table cell. Never empty: an empty cell breaks a table. */
export function plain(text: string): string {
  const safe = visibleWithin(text, LONGEST).replace(MEANINGFUL, (match) =>
    Array.from(match, (character) => `&#${character.codePointAt(0)};`).join(""),
  );
  return safe.trim() === "" ? "&nbsp;" : safe;
}

/** The same in the typeface of code. */
export function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}
