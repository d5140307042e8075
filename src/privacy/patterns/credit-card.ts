import { byteClass, COMMA, DOT, endOfClass, HYPHEN, isDigit, isWord, SPACE, ZERO } from "./bytes.js";
import { type DigitGroups, digitGroupsAt } from "./digit-groups.js";
import type { Match } from "./pattern.js";

/** ISO/IEC 7812 ends there; below 13 digits no scheme of {@link SCHEMES} has any. */
const MOST_DIGITS = 19;
const FEWEST_DIGITS = 13;

const DIGITS = byteClass("0123456789");
const OF_CARDS = byteClass("0123456789 -");

interface Scheme {
  /** Ranges of the first digits, each with as many digits as its ends have. */
  readonly prefixes: readonly (readonly [first: number, last: number])[];
  readonly lengths: readonly number[];
}

/** By the issuer identification numbers that the schemes publish. */
const SCHEMES: readonly Scheme[] = [
  // Visa
  { prefixes: [[4, 4]], lengths: [13, 16, 19] },
  // Mastercard
  {
    prefixes: [
      [51, 55],
      [2221, 2720],
    ],
    lengths: [16],
  },
  // American Express
  {
    prefixes: [
      [34, 34],
      [37, 37],
    ],
    lengths: [15],
  },
  // Discover
  {
    prefixes: [
      [6011, 6011],
      [644, 649],
      [65, 65],
    ],
    lengths: [16, 19],
  },
  // Diners Club
  {
    prefixes: [
      [300, 305],
      [309, 309],
      [36, 36],
      [38, 39],
    ],
    lengths: [14],
  },
  // JCB
  { prefixes: [[3528, 3589]], lengths: [16] },
  // UnionPay
  { prefixes: [[62, 62]], lengths: [16, 17, 18, 19] },
  // Maestro
  {
    prefixes: [
      [5018, 5018],
      [5020, 5020],
      [5038, 5038],
      [5893, 5893],
      [6304, 6304],
      [6759, 6759],
      [6761, 6763],
    ],
    lengths: [13, 14, 15, 16, 17, 18, 19],
  },
  // Mir
  { prefixes: [[2200, 2204]], lengths: [16, 17, 18, 19] },
];

/** How cards are printed and typed; in one piece in any case. */
const GROUPINGS = ["4 4 4 4", "4 4 4 4 3", "4 4 4 1", "4 4 5", "4 6 5", "4 6 4", "8 8", "6 13", "6 10"];

/**
 * The number of a payment card: 13 to 19 digits of a known scheme whose last one is the check digit (Luhn), in one piece or
 * in the usual groups with single spaces or hyphens between them. Not as a part of a longer number, of a word, or of a
 * decimal fraction.
 */
export function findCreditCard(bytes: Uint8Array): Match | undefined {
  for (let at = 0; at < bytes.length; ) {
    if (DIGITS[bytes[at]!] !== 1) {
      at += 1;
      continue;
    }
    const end = endOfClass(bytes, at, OF_CARDS, FEWEST_DIGITS);
    if (end < at + FEWEST_DIGITS) {
      at = end;
      continue;
    }
    const groups = digitGroupsAt(bytes, at, isSeparator, MOST_DIGITS);
    const match = cardAmong(bytes, groups);
    if (match) return match;
    at = groups.next;
  }
  return undefined;
}

const isSeparator = (byte: number | undefined): boolean => byte === SPACE || byte === HYPHEN;

/** The same for a number. 16 digits at the most: longer ones are ids and hashes far more often than they are cards. */
export function isCardNumber(value: bigint): boolean {
  const text = String(value);
  return text.length >= FEWEST_DIGITS && text.length <= 16 && isCard(Buffer.from(text));
}

/** From each group on no more groups are joined than a card has digits. */
function cardAmong(bytes: Uint8Array, { starts, ends }: DigitGroups): Match | undefined {
  for (let first = 0; first < starts.length; first += 1) {
    const start = starts[first]!;
    if (!standsAlone(bytes, start, first === 0)) continue;
    const digits: number[] = [];
    const sizes: number[] = [];
    for (let last = first; last < starts.length; last += 1) {
      const end = ends[last]!;
      const size = end - starts[last]!;
      if (digits.length + size > MOST_DIGITS) break;
      for (let at = starts[last]!; at < end; at += 1) digits.push(bytes[at]!);
      sizes.push(size);
      const sameSeparators = last < first + 2 || bytes[ends[last - 1]!] === bytes[ends[first]!];
      if (!sameSeparators) break;
      const grouped = sizes.length === 1 || GROUPINGS.includes(sizes.join(" "));
      if (grouped && endsAlone(bytes, end, last === starts.length - 1) && isCard(digits)) return { start, end };
    }
  }
  return undefined;
}

/** Within a run the group in front is a number of its own. */
function standsAlone(bytes: Uint8Array, start: number, first: boolean): boolean {
  const before = bytes[start - 1];
  if (!first) return true;
  return !isWord(before) && !((before === DOT || before === COMMA) && isDigit(bytes[start - 2]));
}

function endsAlone(bytes: Uint8Array, end: number, last: boolean): boolean {
  const behind = bytes[end];
  return !last || (!isWord(behind) && !((behind === DOT || behind === COMMA) && isDigit(bytes[end + 1])));
}

function isCard(digits: ArrayLike<number>): boolean {
  const { length } = digits;
  if (length < FEWEST_DIGITS || length > MOST_DIGITS) return false;
  const known = SCHEMES.some(
    (scheme) => scheme.lengths.includes(length) && scheme.prefixes.some((range) => startsWithin(digits, range)),
  );
  return known && hasCheckDigit(digits);
}

function startsWithin(digits: ArrayLike<number>, [first, last]: readonly [number, number]): boolean {
  let value = 0;
  for (let i = 0; i < String(first).length; i += 1) value = value * 10 + digits[i]! - ZERO;
  return value >= first && value <= last;
}

/** ISO/IEC 7812-1, annex B: every second digit from the right counts double. */
function hasCheckDigit(digits: ArrayLike<number>): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits[digits.length - 1 - i]! - ZERO;
    const weighed = i % 2 === 1 ? 2 * digit : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
