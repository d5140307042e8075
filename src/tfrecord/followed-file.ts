import type { Source } from "./source.js";
import { type Sink, totalLength } from "./writer.js";

/** A file that gives back what was written to it. */
export type ReadableSink = Sink & Pick<Source, "read">;

/**
 * A file with a reader behind its writer: what the reader asks for is read from the file as soon as it is written. The size
 * is Infinity until the end of the file is known.
 *
 * ```ts
 * const followed = new FollowedFile(file);
 * await Promise.all([writeTo(followed).finally(() => followed.end()), readFrom(followed)]);
 * ```
 */
export class FollowedFile implements Sink, Source {
  readonly #file: ReadableSink;
  #written = 0;
  #ended = false;
  #wake: () => void = () => {};

  constructor(file: ReadableSink) {
    this.#file = file;
  }

  get size(): number {
    return this.#ended ? this.#written : Number.POSITIVE_INFINITY;
  }

  async write(...parts: readonly Uint8Array[]): Promise<void> {
    await this.#file.write(...parts);
    this.#written += totalLength(parts);
    this.#wake();
  }

  /** Nothing more will be written, be it that all was or that writing failed. */
  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** Waits until all of `target` was written, or the end. There is one reader, which reads one thing at a time. */
  async read(target: Uint8Array, offset: number): Promise<number> {
    while (!this.#ended && this.#written < offset + target.length) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const left = Math.max(this.#written - offset, 0);
    return this.#file.read(target.subarray(0, left), offset);
  }
}
