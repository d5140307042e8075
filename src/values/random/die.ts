import type { Stream } from "./stream.js";

const TWO_32 = 4294967296;

/** A fair die: every one of its numbers, 0 to `sides - 1`, is exactly as likely as the others. */
export class Die {
  readonly #sides: number;
  /** Words from here on would favour the small numbers, so they are drawn again. */
  readonly #fair: number;

  /** @param sides 1 to 2^32. */
  constructor(sides: number) {
    this.#sides = sides;
    this.#fair = TWO_32 - (TWO_32 % sides);
  }

  roll(stream: Stream): number {
    let word = stream.next();
    while (word >= this.#fair) word = stream.next();
    // Said to be unsigned on both sides, this compiles to one integer instruction; 2^32 itself would become 0.
    return this.#sides === TWO_32 ? word : (word >>> 0) % (this.#sides >>> 0);
  }
}
