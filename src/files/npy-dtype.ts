import type { StoredDtype } from "./array-file.js";

/** Widths in bytes that TensorFlow has a dtype for: no float128, no complex256. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  b: [1],
  i: [1, 2, 4, 8],
  u: [1, 2, 4, 8],
  f: [2, 4, 8],
  c: [8, 16],
};

/** Bytes of one fixed-width string that are read at most. */
const MAX_STRING_WIDTH = 2 ** 28;

/** NumPy's typestring (numpy.lib.format, "descr"): `<f4`, `>i8`, `|b1`, `|S5`, `<U12`. Undefined: no such values here. */
export function parseDescr(descr: string): StoredDtype | undefined {
  const match = /^([<>|=])([biufcSU])(\d{1,9})$/.exec(descr);
  if (!match) return undefined;
  const kind = match[2] as StoredDtype["kind"];
  const bigEndian = match[1] === ">";
  const number = Number(match[3]);
  if (kind === "S" || kind === "U") {
    // Text counts code points, and each takes four bytes.
    const width = kind === "U" ? 4 * number : number;
    return width <= MAX_STRING_WIDTH ? { kind, width, bigEndian } : undefined;
  }
  return WIDTHS[kind]!.includes(number) ? { kind, width: number, bigEndian } : undefined;
}
