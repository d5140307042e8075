/** Names from files are untrusted and of any length: they are quoted, escaped and cut before they enter a sentence. */

const LONGEST_NAME = 120;
const LONGEST_LIST = 20;

/** The name as it is, but not longer than a sentence bears. */
export function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** The name in double quotes, with control characters escaped. */
export function quote(name: string): string {
  return JSON.stringify(shorten(name));
}

/** `a, b and 3 more`, as the server lists names. */
export function shortenAll(names: readonly string[]): string {
  const shown = names.slice(0, LONGEST_LIST).map(shorten).join(", ");
  return names.length > LONGEST_LIST ? `${shown} and ${names.length - LONGEST_LIST} more` : shown;
}

/** `"a", "b" and 3 more`; `none` for nothing. */
export function quoteAll(names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return "none";
  const shown = all.slice(0, LONGEST_LIST).map(quote).join(", ");
  return all.length > LONGEST_LIST ? `${shown} and ${all.length - LONGEST_LIST} more` : shown;
}

/** `[8,2]`, with `?` for a dimension that is not known. */
export function shapeText(shape: readonly (bigint | number | null)[]): string {
  const shown = shape.slice(0, LONGEST_LIST).map((dim) => (dim === null ? "?" : String(dim)));
  if (shape.length > LONGEST_LIST) shown.push("…");
  return `[${shown.join(",")}]`;
}

/** `1 record`, `2 records`. */
export function count(amount: number | bigint, noun: string, plural = `${noun}s`): string {
  return `${amount} ${BigInt(amount) === 1n ? noun : plural}`;
}

/** `inputs["x"]` */
export function keyPath(field: string, key: string): string {
  return `${field}[${quote(key)}]`;
}
