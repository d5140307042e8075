/** Lines of YAML with names from a model in them: whatever a name holds, it stays one text on one line. */

export interface Line {
  /** Without a line break; empty for a comment that has the line to itself. */
  readonly text: string;
  /** What is said about it, after a `#`. Untrusted text is made safe when the line is written. */
  readonly remark?: string | undefined;
}

/** A line of text, indented. */
export function line(depth: number, text: string, remark?: string): Line {
  return { text: `${"  ".repeat(depth)}${text}`, remark };
}

/** A comment on a line of its own. */
export function comment(depth: number, remark: string): Line {
  return { text: "  ".repeat(depth), remark };
}

/** The same lines as a comment: without its marks they stand where they belong, in a list of requests. */
export function commentedOut(lines: readonly Line[]): readonly Line[] {
  return lines.map((one) => {
    const text = render(one);
    const indent = /^ {0,2}/.exec(text)![0];
    return { text: indent, remark: text.slice(indent.length) };
  });
}

export function render({ text, remark }: Line): string {
  if (remark === undefined) return text;
  const gap = text.trim() === "" ? "" : "  ";
  return `${text}${gap}# ${escaped(remark)}`.trimEnd();
}

/** Plain where it cannot be taken for anything else, else in double quotes. */
export function quoted(name: string): string {
  return PLAIN.test(name) && !RESERVED.test(name) ? name : escaped(JSON.stringify(name));
}

const PLAIN = /^(?:\.\.?\/)*[A-Za-z_][\w./-]*$/;

/** What YAML 1.1 or 1.2 takes for something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** All that is no letter, mark, number, punctuation, symbol or plain space, as JSON and YAML both escape it. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

function escaped(text: string): string {
  return text.replace(UNPRINTABLE, (character) =>
    Array.from({ length: character.length }, (_, place) => {
      const unit = character.charCodeAt(place).toString(16);
      return `\\u${unit.padStart(4, "0")}`;
    }).join(""),
  );
}
