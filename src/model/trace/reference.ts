/** A node's input as written: `node`, `node:1` in the graph; `arg`, `node:out_arg:1` in a function body. */
export interface Reference {
  readonly node: string;
  /** Name of the output argument, in function bodies only. */
  readonly output: string | undefined;
  /** Index in the graph's flat list of outputs, or within `output`. */
  readonly index: number;
}

/** Undefined for a control input, `^node`, which carries no value. */
export function parseReference(text: string): Reference | undefined {
  if (text.startsWith("^")) return undefined;
  const first = text.indexOf(":");
  if (first < 0) return { node: text, output: undefined, index: 0 };
  const node = text.slice(0, first);
  const second = text.indexOf(":", first + 1);
  if (second < 0) {
    const rest = text.slice(first + 1);
    return /^\d/u.test(rest) ? { node, output: undefined, index: Number(rest) } : { node, output: rest, index: 0 };
  }
  return { node, output: text.slice(first + 1, second), index: Number(text.slice(second + 1)) };
}

/** The node alone, which is all that an index of a hundred thousand nodes needs. */
export function referredNode(text: string): string | undefined {
  if (text.startsWith("^")) return undefined;
  const colon = text.indexOf(":");
  return colon < 0 ? text : text.slice(0, colon);
}
