import type { Stream } from "./stream.js";

const TWO_31 = 2147483648;

/**
 * Standard normal numbers by Marsaglia's polar method. Math.log, Math.cos and Math.exp may differ in the last bit from one
 * engine to the next; this uses only + - * / and sqrt, which IEEE 754 rounds in one way, so the bytes are the same
 * everywhere.
 */
export class Normals {
  readonly #stream: Stream;
  /** The method makes two at a time. */
  #spare: number | undefined;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  next(): number {
    const spare = this.#spare;
    if (spare !== undefined) {
      this.#spare = undefined;
      return spare;
    }
    for (;;) {
      const x = this.#stream.next() / TWO_31 - 1;
      const y = this.#stream.next() / TWO_31 - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * naturalLog(square)) / square);
      this.#spare = y * factor;
      return x * factor;
    }
  }
}

/** Natural logarithm of a number in (0, 1], to about the last bit. */
export function naturalLog(value: number): number {
  let mantissa = value;
  let exponent = 0;
  // Doubling is exact, and a uniform number needs one on average.
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent -= 1;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)), a series that gains 15 bits every three terms for m in [0.7, 1.42).
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  let sum = 0;
  for (let odd = 21; odd >= 1; odd -= 2) sum = sum * square + 1 / odd;
  return exponent * Math.LN2 + 2 * z * sum;
}
