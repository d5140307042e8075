import { isUtf8 } from "node:buffer";
import { AT, DOT, HYPHEN, isDigit, isLetter } from "./bytes.js";
import type { Match } from "./pattern.js";

/** Octets of a local part: RFC 5321, section 4.5.3.1.1. */
const MAX_LOCAL_BYTES = 64;

/** Octets of a domain: RFC 5321, section 4.5.3.1.2. */
const MAX_DOMAIN_BYTES = 255;

/** Atoms of RFC 5322, section 3.2.3, but for letters and digits. */
const ATOM = new Set(Buffer.from("!#$%&'*+/=?^_`{|}~-."));

/**
 * An address such as `jo.doe+x@mail.example.org`: a local part without quotes or comments, and a domain of at least two
 * labels whose last one has no digits. Letters of other alphabets count as letters where the string is UTF-8; where it is
 * not, as an image is not, a match takes three characters before the `@` and two behind it, or chance would find some.
 */
export function findEmail(bytes: Uint8Array, isText: (bytes: Uint8Array) => boolean = isUtf8): Match | undefined {
  let text: boolean | undefined;
  for (let at = bytes.indexOf(AT); at !== -1; at = bytes.indexOf(AT, at + 1)) {
    if (!isAtom(bytes[at - 1]) || !isLabel(bytes[at + 1])) continue;
    text ??= isText(bytes);
    const match = addressAround(bytes, at, text);
    if (match) return match;
  }
  return undefined;
}

/** Each `@` looks no further than the next one, or the longest address. */
function addressAround(bytes: Uint8Array, at: number, text: boolean): Match | undefined {
  const atom = text ? isAtom : isAsciiAtom;
  let start = at;
  while (start > 0 && at - start < MAX_LOCAL_BYTES && atom(bytes[start - 1])) start -= 1;
  while (start < at && bytes[start] === DOT) start += 1;
  const end = domainEnd(bytes, at + 1, text);
  if (end === undefined || start === at || bytes[at - 1] === DOT) return undefined;
  return text || (at - start > 2 && isLabel(bytes[at + 2])) ? { start, end } : undefined;
}

/** Behind the last label that can be a top-level domain. */
function domainEnd(bytes: Uint8Array, from: number, text: boolean): number | undefined {
  let end: number | undefined;
  const last = Math.min(bytes.length, from + MAX_DOMAIN_BYTES);
  for (let label = from; label < last; ) {
    let next = label;
    let letters = 0;
    let digits = 0;
    while (next < last && (text ? isLabel : isAsciiLabel)(bytes[next])) {
      if (isDigit(bytes[next])) digits += 1;
      else if (bytes[next] !== HYPHEN) letters += 1;
      next += 1;
    }
    if (next === label || bytes[label] === HYPHEN) break;
    // `xn--p1ai` is a top-level domain too, and the only kind that has a digit.
    const punycode = bytes[label + 2] === HYPHEN && bytes[label + 3] === HYPHEN && (bytes[label]! | 0x20) === 0x78;
    let stop = next;
    while (bytes[stop - 1] === HYPHEN) stop -= 1;
    if (label > from && letters >= 2 && (digits === 0 || punycode)) end = stop;
    if (bytes[next] !== DOT || stop < next) break;
    label = next + 1;
  }
  return end;
}

const isOther = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80;
const isAsciiAtom = (byte: number | undefined): boolean =>
  isLetter(byte) || isDigit(byte) || (byte !== undefined && ATOM.has(byte));
const isAtom = (byte: number | undefined): boolean => isAsciiAtom(byte) || isOther(byte);
const isAsciiLabel = (byte: number | undefined): boolean => isLetter(byte) || isDigit(byte) || byte === HYPHEN;
const isLabel = (byte: number | undefined): boolean => isAsciiLabel(byte) || isOther(byte);
