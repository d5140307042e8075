/** The lines of a text that comes in chunks. */
import { Pieces } from "./pieces.js";
import type { Splitter } from "./split.js";

/** Without its break. A view, which holds until the next. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Uint8Array | "too long";
}

const LINE_FEED = 0x0a;

export class LineSplitter implements Splitter<Line> {
  readonly #pieces = new Pieces();
  #number = 0;

  /** The lines that end in the chunk. */
  *push(chunk: Uint8Array): Generator<Line, void, void> {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield this.#line(chunk.subarray(start, end));
      start = end + 1;
    }
    this.#pieces.add(chunk.subarray(start));
  }

  /** The last line, where no break ends it. */
  *end(): Generator<Line, void, void> {
    if (!this.#pieces.isEmpty) yield this.#line(new Uint8Array(0));
  }

  #line(last: Uint8Array): Line {
    this.#number += 1;
    return { number: this.#number, bytes: this.#pieces.end(last) };
  }
}
