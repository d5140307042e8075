/** The lines of a text that comes in chunks. */

/** Bytes of one line: no server takes a larger body without being told to, and a string holds not many more. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A line without its break, or one that is too long to be looked at. A view, which holds until the next. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | "too long" };

/**
 * ```ts
 * const splitter = new LineSplitter();
 * for await (const chunk of chunks) for (const line of splitter.push(chunk)) ...
 * for (const line of splitter.end()) ...
 * ```
 */
export class LineSplitter {
  /** What came of the line that is not at its end yet. */
  #parts: Uint8Array[] = [];
  #partBytes = 0;
  #number = 0;
  readonly #maxBytes: number;

  constructor(maxBytes: number = MAX_LINE_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** The lines that end in the chunk. */
  *push(chunk: Uint8Array): Generator<Line, void, void> {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      if (end === -1) break;
      yield this.#line(chunk.subarray(start, end));
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  /** The last line, where no break ends it. */
  *end(): Generator<Line, void, void> {
    if (this.#partBytes > 0) yield this.#line(new Uint8Array(0));
  }

  #line(last: Uint8Array): Line {
    this.#number += 1;
    const number = this.#number;
    const length = this.#partBytes + last.length;
    const whole = this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]);
    this.#parts = [];
    this.#partBytes = 0;
    if (length > this.#maxBytes) return { number, bytes: "too long" };
    const bytes = whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
    return { number, bytes: number === 1 ? withoutMark(bytes) : bytes };
  }

  #keep(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#partBytes += part.length;
    if (this.#partBytes <= this.#maxBytes) this.#parts.push(part);
    else this.#parts = [];
  }
}

/** Editors of some systems begin a text with the byte order mark. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
