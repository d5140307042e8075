import { isDigit } from "./bytes.js";

/** Groups of digits with single separators between them: `4111 1111-1111`. */
export interface DigitGroups {
  /** Where each group starts, and the first byte behind it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where to go on: behind the run, or within a run of more groups than are looked at in one go. */
  readonly next: number;
}

/** Groups that are looked at in one go, so that a long list of numbers takes no memory. No limit: the run goes on behind them. */
const GROUPS_AT_ONCE = 64;

/** @param most Groups that one match can have: so many are looked at again where a run goes on. */
export function digitGroupsAt(
  bytes: Uint8Array,
  start: number,
  isSeparator: (byte: number | undefined) => boolean,
  most: number,
): DigitGroups {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = start; ; at += 1) {
    starts.push(at);
    while (isDigit(bytes[at])) at += 1;
    ends.push(at);
    if (!isSeparator(bytes[at]) || !isDigit(bytes[at + 1])) return { starts, ends, next: at };
    if (starts.length === GROUPS_AT_ONCE) return { starts, ends, next: starts[GROUPS_AT_ONCE - most]! };
  }
}
