/** The line a problem is about, with the part at fault underlined. */
import type { Excerpt } from "../problem.js";
import { visible } from "./visible.js";

/** Code units of the line that are shown; a minified JSON spec is one line of megabytes. */
const WINDOW = 100;
/** Of these, before the part at fault. */
const LEAD = 30;

/** Two lines of equal indent: the text, made safe, and carets below the part at fault. */
export function underline(excerpt: Excerpt): { readonly text: string; readonly marks: string } {
  const { text, start, length } = window(excerpt);
  const before = visible(text.slice(0, start));
  const fault = visible(text.slice(start, start + length));
  const after = visible(text.slice(start + length));
  return {
    text: before + fault + after,
    marks: " ".repeat(columns(before)) + "^".repeat(Math.max(1, columns(fault))),
  };
}

function window(excerpt: Excerpt): Excerpt {
  const { text } = excerpt;
  const start = Math.min(excerpt.start, text.length);
  // Tabs take one column in the excerpt as in the position, so that the carets stand where they should.
  const flat = text.replaceAll("\t", " ");
  if (text.length <= WINDOW) return { text: flat, start, length: excerpt.length };
  const from = Math.max(0, start - LEAD);
  const head = from > 0 ? "..." : "";
  const tail = from + WINDOW < text.length ? "..." : "";
  return {
    text: head + flat.slice(from, from + WINDOW) + tail,
    start: head.length + start - from,
    length: Math.min(excerpt.length, from + WINDOW - start),
  };
}

// Blocks that terminals draw two columns wide: Hangul, CJK, kana, fullwidth forms and emoji.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/u;

function columns(text: string): number {
  let total = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    total += WIDE.test(character) ? 2 : 1;
  }
  return total;
}
