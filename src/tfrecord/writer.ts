import { maskedCrc32c } from "./crc32c.js";
import { FOOTER_BYTES, FRAME_BYTES, HEADER_BYTES, writeFooter, writeHeader } from "./frame.js";

/** Where framed bytes go, in order. The writer may change `bytes` once the promise is fulfilled. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
}

export interface RecordWriterOptions {
  /** Bytes gathered before the sink gets them. */
  readonly bufferBytes?: number;
}

/** Enough that a thousand small records take one system call, and that two of them stay in a processor's cache. */
const DEFAULT_BUFFER_BYTES = 1024 * 1024;

/**
 * Frames records as TFRecord, without compression, which the server would not read. The sink gets them in blocks, and
 * while it writes one the next is filled.
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
  readonly #header = new Uint8Array(HEADER_BYTES);
  readonly #footer = new Uint8Array(FOOTER_BYTES);
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
    this.#blockBytes = bufferBytes;
  }

  /** Records written so far. */
  get records(): number {
    return this.#records;
  }

  /** Bytes of the file so far, frames included. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Frame one record and give the checksum in its footer. `data` is free to be changed once the promise is fulfilled. */
  async write(data: Uint8Array): Promise<number> {
    const checksum = maskedCrc32c(data);
    if (this.#filled + data.length + FRAME_BYTES < this.#blockBytes) this.#putWhole(data, checksum);
    else await this.#putParts(data, checksum);
    this.#records++;
    this.#bytes += data.length + FRAME_BYTES;
    return checksum;
  }

  /** Hand what is gathered to the sink and wait until it has written. To be called after the last record. */
  async flush(): Promise<void> {
    if (this.#filled > 0) await this.#handOver();
    await this.#writing;
  }

  /** A record that the block has room for, laid out in it. */
  #putWhole(data: Uint8Array, checksum: number): void {
    const block = (this.#block ??= new Uint8Array(this.#blockBytes));
    const start = this.#filled + HEADER_BYTES;
    writeHeader(block, this.#filled, data.length);
    block.set(data, start);
    writeFooter(block, start + data.length, checksum);
    this.#filled = start + data.length + FOOTER_BYTES;
  }

  async #putParts(data: Uint8Array, checksum: number): Promise<void> {
    writeHeader(this.#header, 0, data.length);
    writeFooter(this.#footer, 0, checksum);
    for (const part of [this.#header, data, this.#footer]) {
      for (let at = 0; at < part.length; ) {
        at += this.#put(part, at);
        if (this.#filled === this.#blockBytes) await this.#handOver();
      }
    }
  }

  /** As much as there is room for, from `at` on. Not to be waited for: small records would do little else. */
  #put(bytes: Uint8Array, at: number): number {
    this.#block ??= new Uint8Array(this.#blockBytes);
    const part = bytes.subarray(at, at + this.#blockBytes - this.#filled);
    this.#block.set(part, this.#filled);
    this.#filled += part.length;
    return part.length;
  }

  /** Give the sink this block and go on in the other one, which it must have written by then. */
  async #handOver(): Promise<void> {
    await this.#writing;
    const full = this.#block!;
    this.#writing = this.#sink.write(full.subarray(0, this.#filled));
    // Whoever waits for it next is told; until then a failure is no unhandled one.
    this.#writing.catch(() => {});
    this.#block = this.#other;
    this.#other = full;
    this.#filled = 0;
  }
}
