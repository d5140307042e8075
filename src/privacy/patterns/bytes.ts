/** Classes of bytes that the patterns are made of. */

export const AT = 0x40;
export const DOT = 0x2e;
export const HYPHEN = 0x2d;
export const SPACE = 0x20;
export const SLASH = 0x2f;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const UNDERSCORE = 0x5f;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const ZERO = 0x30;

/** False for what stands before the first byte and behind the last one, which is undefined. */
export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

export function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** One for each byte that is among the characters, 0 for the others: most bytes of a file are looked at only so. */
export function byteClass(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of Buffer.from(characters, "latin1")) table[byte] = 1;
  return table;
}

/** The first byte from `from` on that is not in the class; at most `most` are looked at. */
export function endOfClass(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  const end = Math.min(from + most, bytes.length);
  let at = from;
  while (at < end && table[bytes[at]!] === 1) at += 1;
  return at;
}

/** What goes on a word that a number stands in: `v1`, `id_4`. */
export function isWord(byte: number | undefined): boolean {
  return isDigit(byte) || isLetter(byte) || byte === UNDERSCORE;
}
