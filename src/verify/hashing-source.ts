import type { Source } from "../tfrecord/source.js";
import { BackgroundDigest } from "./background-digest.js";

const CHUNK_BYTES = 1024 * 1024;

/**
 * A source that digests what is read through it, so that reading the records and hashing the file are one pass. Bytes must
 * be asked for in order; those already digested may be asked for again.
 */
export class HashingSource implements Source {
  readonly #source: Source;
  readonly #hash = new BackgroundDigest();
  #digested = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  get size(): number {
    return this.#source.size;
  }

  async read(target: Uint8Array, offset: number): Promise<number> {
    if (offset > this.#digested) throw new Error(`read at ${offset} before ${this.#digested} was`);
    const read = await this.#source.read(target, offset);
    if (offset + read > this.#digested) {
      await this.#hash.update(target.subarray(this.#digested - offset, read));
      this.#digested = offset + read;
    }
    return read;
  }

  /** SHA-256 of the whole file, as lower-case hex: what no one has read yet is read now. */
  async digest(): Promise<string> {
    const chunk = new Uint8Array(this.#digested < this.size ? CHUNK_BYTES : 0);
    while (this.#digested < this.size && (await this.read(chunk, this.#digested)) > 0);
    return this.#hash.digest();
  }

  /** Call it whatever happens. */
  close(): Promise<void> {
    return this.#hash.close();
  }
}
