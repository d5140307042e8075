import { byteClass, CLOSE, DOT, endOfClass, HYPHEN, isDigit, isWord, OPEN, PLUS, SLASH, SPACE, ZERO } from "./bytes.js";
import type { Match } from "./pattern.js";

const STARTS = byteClass("0123456789+(");
const OF_PHONES = byteClass("0123456789+()-./ ");

/** Bytes of the shortest number, `+12345678`. */
const SHORTEST = 9;

/** Groups of one number at the most; a longer run is a list of numbers. */
const MOST_GROUPS = 8;

/** Groups that are looked at in one go, so that a long list of numbers takes no memory. No limit: the run goes on behind them. */
const GROUPS_AT_ONCE = 64;

/** E.164 has 15 digits with the country's; fewer than 8 no country needs behind a `+`. */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 8;

/**
 * A telephone number as people write it:
 *
 * - `+49 30 1234567`, `+1 (555) 123-4567`, `+15551234567`, `0049 30 1234567`: 8 to 15 digits behind `+`, or behind `00` where
 *   separators show that it is no id.
 * - `(212) 555-0123`, `212-555-0123`, `212.555.0123`, `1-212-555-0123`, `212 555 0123` (North America: area and exchange begin
 *   with 2 to 9).
 * - `020 7946 0958`, `01 23 45 67 89`, `089/12345678`, `(089) 1234567`, `03-1234-5678`: a trunk 0 and 10 to 12 digits in groups.
 * - `(11) 91234-5678` (Brazil), `138 1234 5678` (China).
 *
 * Digits in one piece without `+` are no match: ids, timestamps and amounts look the same.
 */
export function findPhone(bytes: Uint8Array): Match | undefined {
  for (let at = 0, goesOn = false; at < bytes.length; ) {
    if (STARTS[bytes[at]!] !== 1) {
      at += 1;
      continue;
    }
    const end = endOfClass(bytes, at, OF_PHONES, SHORTEST);
    if (end < at + SHORTEST) {
      at = end;
      continue;
    }
    const run = readRun(bytes, at, goesOn);
    const match = numberAmong(bytes, run);
    if (match) return match;
    goesOn = run.rest !== undefined;
    at = run.rest ?? Math.max(run.end, at + 1);
  }
  return undefined;
}

interface Group {
  readonly start: number;
  readonly end: number;
  /** It stands in parentheses, which are not part of `start` and `end`. */
  readonly enclosed: boolean;
  /** In front of the group: of `) 5` the space, 0 where nothing is. */
  readonly separator: number;
}

interface Run {
  readonly groups: readonly Group[];
  /** The first group follows a `+`. */
  readonly plus: boolean;
  /** The first group goes on a run that began before. */
  readonly goesOn: boolean;
  readonly start: number;
  readonly end: number;
  /** Where the last groups of a run too long begin, which are looked at together with the next ones. */
  readonly rest: number | undefined;
}

/** Digits in groups, with one separator or parenthesis between two of them. A `+` begins a run of its own. */
function readRun(bytes: Uint8Array, start: number, goesOn: boolean): Run {
  const plus = bytes[start] === PLUS;
  const groups: Group[] = [];
  let end = start;
  let at = plus ? start + 1 : start;
  let separator = goesOn ? bytes[start - 1]! : 0;
  while (groups.length < GROUPS_AT_ONCE) {
    const enclosed = bytes[at] === OPEN;
    const first = enclosed ? at + 1 : at;
    let last = first;
    while (isDigit(bytes[last])) last += 1;
    if (last === first || (enclosed && bytes[last] !== CLOSE)) break;
    groups.push({ start: first, end: last, enclosed, separator });
    end = enclosed ? last + 1 : last;
    const joined = isSeparator(bytes[end]) && (isDigit(bytes[end + 1]) || bytes[end + 1] === OPEN);
    if (!joined && !(enclosed && isDigit(bytes[end])) && bytes[end] !== OPEN) break;
    separator = joined ? bytes[end]! : 0;
    at = joined ? end + 1 : end;
  }
  if (groups.length < GROUPS_AT_ONCE) return { groups, plus, goesOn, start, end, rest: undefined };
  const { start: rest, enclosed } = groups[GROUPS_AT_ONCE - MOST_GROUPS]!;
  const kept = groups.slice(0, GROUPS_AT_ONCE - 1);
  return { groups: kept, plus, goesOn, start, end, rest: enclosed ? rest - 1 : rest };
}

const isSeparator = (byte: number | undefined): boolean =>
  byte === SPACE || byte === HYPHEN || byte === DOT || byte === SLASH;

function numberAmong(bytes: Uint8Array, run: Run): Match | undefined {
  const { groups, rest } = run;
  if (groups.length === 0 || isWord(bytes[run.start - 1])) return undefined;
  if (run.plus) return international(bytes, run, 0, 0);
  const last = rest === undefined ? groups.length : GROUPS_AT_ONCE - MOST_GROUPS;
  for (let first = 0; first < last; first += 1) {
    const group = groups[first]!;
    // Within a run only a space begins something new.
    if ((first > 0 || run.goesOn) && group.separator !== SPACE) continue;
    const match = startsWith00(bytes, group) ? international(bytes, run, first, 2) : national(bytes, run, first);
    if (match) return match;
  }
  return undefined;
}

function startsWith00(bytes: Uint8Array, { start, enclosed }: Group): boolean {
  return !enclosed && bytes[start] === ZERO && bytes[start + 1] === ZERO;
}

/** As many groups as one number has digits for. @param prefix Digits in front of the country's code. */
function international(bytes: Uint8Array, { groups, start }: Run, first: number, prefix: number): Match | undefined {
  const code = groups[first]!;
  const leading = bytes[code.start + prefix];
  if (code.enclosed || leading === ZERO || !isDigit(leading)) return undefined;
  let digits = -prefix;
  let last: Group | undefined;
  for (const group of groups.slice(first, first + MOST_GROUPS)) {
    const more = digits + group.end - group.start;
    if (more > MOST_DIGITS) break;
    digits = more;
    last = group;
  }
  if (last === undefined || digits < FEWEST_DIGITS || isWord(bytes[last.end])) return undefined;
  if (prefix > 0 && last === code) return undefined;
  return { start: first === 0 ? start : code.start, end: last.enclosed ? last.end + 1 : last.end };
}

/** By the sizes of its groups: `3 3 4`, with `()` around what is enclosed. */
function national(bytes: Uint8Array, { groups, goesOn: within, end: runEnd }: Run, first: number): Match | undefined {
  let shape = "";
  for (let last = first; last < Math.min(groups.length, first + MOST_GROUPS); last += 1) {
    const group = groups[last]!;
    const size = group.end - group.start;
    shape += `${last === first ? "" : " "}${group.enclosed ? `(${size})` : size}`;
    const own = groups.slice(first, last + 1);
    if (own.length === 1 || !isUniform(shape.startsWith("1 ") ? own.slice(1) : own)) continue;
    const next = groups[last + 1];
    // A number with spaces among other digits and spaces is a list of numbers.
    const spaced = own.slice(1).some(({ separator }) => separator === SPACE) && !own.some(({ enclosed }) => enclosed);
    const whole = first === 0 && !within && next === undefined;
    if (!whole && (spaced || (next !== undefined && next.separator !== SPACE))) continue;
    const goesOn =
      next === undefined && (isWord(bytes[runEnd]) || (bytes[runEnd] === DOT && isDigit(bytes[runEnd + 1])));
    if (goesOn || !isNational(shape, digitsOf(bytes, own))) continue;
    const { start, enclosed } = groups[first]!;
    return { start: enclosed ? start - 1 : start, end: group.enclosed ? group.end + 1 : group.end };
  }
  return undefined;
}

/** One kind of separator, but that an area code may have its own: `089/1234 5678`, `(212) 555-0123`. */
function isUniform([code, second, ...others]: readonly Group[]): boolean {
  const third = others[0]?.separator;
  const same = others.every(({ separator }) => separator === third);
  const area = second?.separator;
  return same && (third === undefined || third === area || code!.enclosed || area === SLASH || area === HYPHEN);
}

function digitsOf(bytes: Uint8Array, groups: readonly Group[]): string {
  return groups.map(({ start, end }) => Buffer.from(bytes.subarray(start, end)).toString("latin1")).join("");
}

const NORTH_AMERICA = /^1?[2-9]\d\d[2-9]\d{6}$/;
const SHAPES_OF_NORTH_AMERICA: ReadonlySet<string> = new Set(["3 3 4", "(3) 3 4", "1 3 3 4", "1 (3) 3 4", "(3) 7"]);
/** A trunk 0 and the area code, in groups that no date has. */
const TRUNK = /^(?:2(?: 2){4}|2(?: [3-8]){1,3}|\([2-5]\)(?: [2-8]){1,4}|[3-5](?: [2-8]){1,4})$/;

function isNational(shape: string, digits: string): boolean {
  if (SHAPES_OF_NORTH_AMERICA.has(shape) && NORTH_AMERICA.test(digits)) return true;
  if (/^0[1-9]/.test(digits)) return digits.length >= 10 && digits.length <= 12 && TRUNK.test(shape);
  if (/^\(2\) [45] 4$/.test(shape)) return /^[1-9]/.test(digits);
  return shape === "3 4 4" && /^1[3-9]/.test(digits);
}
