/** The rows of a CSV text that comes in chunks (RFC 4180): line breaks within quotes belong to their cell. */
import { Pieces } from "./pieces.js";
import type { Splitter } from "./split.js";

/** Without its break. A view, which holds until the next. */
export interface Row {
  /** The line that it begins in, 1-based. */
  readonly line: number;
  readonly bytes: Uint8Array | "too long";
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;

/** Where in a cell reading has come to. */
type State = "start" | "plain" | "quoted" | "behind quote";

export class RowSplitter implements Splitter<Row> {
  readonly #pieces = new Pieces();
  #state: State = "start";
  #line = 1;
  #breaks = 0;

  /** The rows that end in the chunk. */
  *push(chunk: Uint8Array): Generator<Row, void, void> {
    let start = 0;
    let state = this.#state;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!;
      if (byte === LINE_FEED) {
        this.#breaks += 1;
        if (state === "quoted") continue;
        yield this.#row(chunk.subarray(start, at));
        start = at + 1;
        state = "start";
      } else if (byte === QUOTE) {
        // A quote behind a quote stands for itself; one within a cell that has not begun with one is told by whoever reads the row.
        if (state === "start" || state === "behind quote") state = "quoted";
        else if (state === "quoted") state = "behind quote";
      } else if (state !== "quoted") {
        state = byte === COMMA ? "start" : "plain";
      }
    }
    this.#state = state;
    this.#pieces.add(chunk.subarray(start));
  }

  /** The last row, where no break ends it. */
  *end(): Generator<Row, void, void> {
    if (!this.#pieces.isEmpty) yield this.#row(new Uint8Array(0));
  }

  #row(last: Uint8Array): Row {
    const line = this.#line;
    this.#line += this.#breaks;
    this.#breaks = 0;
    return { line, bytes: this.#pieces.end(last) };
  }
}
