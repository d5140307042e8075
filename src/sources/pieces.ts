/** Bytes of one line or row of text: no server takes a larger body without being told to, and it is in memory as a whole. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const CARRIAGE_RETURN = 0x0d;

/** What came of a line whose end is in a later chunk. */
export class Pieces {
  #parts: Uint8Array[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#length += part.length;
    if (this.#length <= MAX_LINE_BYTES) this.#parts.push(part);
    else this.#parts = [];
  }

  /** The line, of which this is the last part, without the carriage return before its break. Nothing is left behind. */
  end(last: Uint8Array): Uint8Array | "too long" {
    const length = this.#length + last.length;
    const whole = this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]);
    this.#parts = [];
    this.#length = 0;
    if (length > MAX_LINE_BYTES) return "too long";
    return whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
  }
}
