import type { Source } from "./source.js";

/**
 * Bytes that come one after the other and are gone then, as those of a file that is unpacked. Where a reader goes forward
 * only, as {@link RecordReader} does, it needs no more. The size is Infinity until the end has come.
 */
export class ForwardSource implements Source {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  get size(): number {
    return this.#ended ? this.#at : Number.POSITIVE_INFINITY;
  }

  async read(target: Uint8Array, offset: number): Promise<number> {
    if (offset !== this.#at) throw new Error(`bytes from ${offset} on are asked for where those from ${this.#at} come`);
    let filled = 0;
    while (filled < target.length && (await this.#hasMore())) {
      const part = this.#chunk.subarray(0, target.length - filled);
      target.set(part, filled);
      this.#chunk = this.#chunk.subarray(part.length);
      filled += part.length;
    }
    this.#at += filled;
    return filled;
  }

  /** No more is wanted: whoever gives the bytes lets go of what it holds. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #hasMore(): Promise<boolean> {
    while (this.#chunk.length === 0 && !this.#ended) {
      const next = await this.#chunks.next();
      if (next.done) this.#ended = true;
      else this.#chunk = next.value;
    }
    return this.#chunk.length > 0;
  }
}
