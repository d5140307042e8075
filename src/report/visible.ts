/**
 * Text that someone else wrote, made safe to print: a name in a model or a line of a spec may hold terminal escapes, line
 * breaks that forge a log line, or direction marks that reorder what is read.
 */

// Control characters, soft hyphen, zero-width and direction marks, line and paragraph separators, byte-order mark,
// tag characters, and halves of surrogate pairs: everything that acts on its surroundings or cannot be seen.
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** The text with every character that acts instead of showing turned into its visible escape; one line. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => SHORT.get(character) ?? escape(character));
}

/** As {@link visible}, cut in the middle of nothing: at most `limit` UTF-16 code units, with `...` where it was cut. */
export function visibleWithin(text: string, limit: number): string {
  if (text.length <= limit) return visible(text);
  return `${visible(text.slice(0, limit))}...`;
}

function escape(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u{${code}}`;
}
