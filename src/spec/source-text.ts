/** The text of a spec file, and how a range of it is told to a person. */
import type { Excerpt, Where } from "../problem.js";

/** Offsets in UTF-16 code units; the end is exclusive. */
export type TextRange = readonly [start: number, end: number];

export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Line, column and excerpt of a range. A range over several lines is underlined to the end of its first. */
  readonly point: (range: TextRange) => Pointed;
}

export interface Pointed {
  readonly where: Where;
  readonly excerpt: Excerpt;
}

/** Longest excerpt of a line; minified JSON has its whole document on one. */
const MAX_EXCERPT = 160;
const LEAD = 60;

export function createSourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);

  const point = ([start, end]: TextRange): Pointed => {
    const line = lastAtOrBefore(lineStarts, start);
    const lineStart = lineStarts[line]!;
    const lineEnd = endOfLine(text, lineStart, lineStarts[line + 1]);
    const from = start - lineStart > MAX_EXCERPT - LEAD ? start - LEAD : lineStart;
    const to = Math.min(lineEnd, from + MAX_EXCERPT);
    return {
      where: { file, line: line + 1, column: start - lineStart + 1 },
      excerpt: {
        text: text.slice(from, to),
        start: start - from,
        length: Math.max(1, Math.min(end, to) - start),
      },
    };
  };
  return { file, text, point };
}

function endOfLine(text: string, lineStart: number, nextLineStart: number | undefined): number {
  const end = nextLineStart === undefined ? text.length : nextLineStart - 1;
  return end > lineStart && text[end - 1] === "\r" ? end - 1 : end;
}

/** Index of the last line that starts at or before the offset. */
function lastAtOrBefore(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
