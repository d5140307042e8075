import { byteClass, DOT, isDigit, isWord, ZERO } from "./bytes.js";
import type { Match } from "./pattern.js";

const DIGITS = byteClass("0123456789");
const OCTETS = 4;
const LARGEST_OCTET = 255;

/**
 * Four numbers from 0 to 255 with dots between them, none with a leading zero: `192.168.0.1`, `10.0.0.1:8080`,
 * `[10.0.0.1]`. What goes on before or behind is something else: `1.2.3.4.5`, `v1.2.3.4`, `1.2.3.4a`.
 */
export function findIpv4(bytes: Uint8Array): Match | undefined {
  for (let at = 0; at < bytes.length; ) {
    if (DIGITS[bytes[at]!] !== 1) {
      at += 1;
      continue;
    }
    // A chain of numbers is looked at once, as a whole.
    const { end, octets } = chainAt(bytes, at);
    const apart = !isWord(bytes[at - 1]) && bytes[at - 1] !== DOT && !isWord(bytes[end]);
    const goesOn = bytes[end] === DOT && isWord(bytes[end + 1]);
    if (octets === OCTETS && apart && !goesOn) return { start: at, end };
    at = end;
  }
  return undefined;
}

/** Numbers joined by single dots; `octets` is 0 where one of them is none. */
function chainAt(bytes: Uint8Array, start: number): { readonly end: number; readonly octets: number } {
  let octets = 0;
  let sound = true;
  for (let at = start; ; at += 1) {
    const first = at;
    let value = 0;
    while (isDigit(bytes[at])) value = Math.min(value * 10 + bytes[at++]! - ZERO, LARGEST_OCTET + 1);
    sound &&= value <= LARGEST_OCTET && (bytes[first] !== ZERO || at === first + 1);
    octets += 1;
    if (bytes[at] !== DOT || !isDigit(bytes[at + 1])) return { end: at, octets: sound ? octets : 0 };
  }
}
