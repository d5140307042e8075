import { maskedCrc32c } from "./crc32c.js";
import { FOOTER_BYTES, FRAME_BYTES, HEADER_BYTES, writeFooter, writeHeader } from "./frame.js";

/** Where framed bytes go, in order. The writer may change them once the promise is fulfilled. */
export interface Sink {
  write(...parts: readonly Uint8Array[]): Promise<void>;
}

/** In bytes, of what one call of {@link Sink.write} is given. */
export function totalLength(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

export interface RecordWriterOptions {
  /** Bytes gathered before the sink gets them. */
  readonly bufferBytes?: number;
}

/** Enough that a thousand small records take one system call, and that two of them stay in a processor's cache. */
const DEFAULT_BUFFER_BYTES = 256 * 1024;

/**
 * Frames records as TFRecord, without compression, which the server would not read. The sink gets small ones in blocks, and
 * large ones from where they are. While it writes, the next block is filled or the next large record made.
 *
 * ```ts
 * const writer = new RecordWriter(file);
 * for (const record of records) await writer.write(record);
 * await writer.flush();
 * ```
 */
export class RecordWriter {
  readonly #sink: Sink;
  readonly #blockBytes: number;
  /** Being filled; made when it is first needed, as the other is. */
  #block: Uint8Array | undefined;
  #filled = 0;
  /** Handed to the sink, which may still be writing it. */
  #other: Uint8Array | undefined;
  #writing: Promise<void> = Promise.resolve();
  #records = 0;
  #bytes = 0;

  constructor(sink: Sink, { bufferBytes = DEFAULT_BUFFER_BYTES }: RecordWriterOptions = {}) {
    this.#sink = sink;
    this.#blockBytes = Math.max(bufferBytes, FRAME_BYTES);
  }

  /** Records written so far. */
  get records(): number {
    return this.#records;
  }

  /** Bytes of the file so far, frames included. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Frame one record and give the checksum in its footer. `data` is free to be changed once the next record is written, or
   * after a flush.
   *
   * @param checksum masked CRC-32C of the data, where it is known.
   */
  async write(data: Uint8Array, checksum = maskedCrc32c(data)): Promise<number> {
    const bytes = data.length + FRAME_BYTES;
    if (bytes > this.#blockBytes) {
      await this.#putAround(data, checksum);
    } else {
      if (this.#filled + bytes > this.#blockBytes) await this.#handOver();
      this.#putWhole(data, checksum);
    }
    this.#records++;
    this.#bytes += bytes;
    return checksum;
  }

  /** Hand what is gathered to the sink and wait until it has written. To be called after the last record. */
  async flush(): Promise<void> {
    if (this.#filled > 0) await this.#handOver();
    await this.#writing;
  }

  /** A record that the block has room for. */
  #putWhole(data: Uint8Array, checksum: number): void {
    const start = this.#filled + HEADER_BYTES;
    this.#putHeader(data);
    this.#block!.set(data, start);
    this.#filled += data.length;
    this.#putFooter(checksum);
  }

  /** A record that no block has room for: its header ends one, and its footer begins the next. */
  async #putAround(data: Uint8Array, checksum: number): Promise<void> {
    if (this.#filled + HEADER_BYTES > this.#blockBytes) await this.#handOver();
    this.#putHeader(data);
    await this.#handOver(data);
    this.#putFooter(checksum);
  }

  #putHeader(data: Uint8Array): void {
    this.#block ??= new Uint8Array(this.#blockBytes);
    writeHeader(this.#block, this.#filled, data.length);
    this.#filled += HEADER_BYTES;
  }

  #putFooter(checksum: number): void {
    this.#block ??= new Uint8Array(this.#blockBytes);
    writeFooter(this.#block, this.#filled, checksum);
    this.#filled += FOOTER_BYTES;
  }

  /** Give the sink this block, with `data` behind it, and go on in the other one, which it must have written by then. */
  async #handOver(...data: readonly Uint8Array[]): Promise<void> {
    await this.#writing;
    const full = this.#block!;
    this.#writing = this.#sink.write(full.subarray(0, this.#filled), ...data);
    // Whoever waits for it next is told; until then a failure is no unhandled one.
    this.#writing.catch(() => {});
    this.#block = this.#other;
    this.#other = full;
    this.#filled = 0;
  }
}
