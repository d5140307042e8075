import { FOOTER_BYTES, FRAME_BYTES, HEADER_BYTES, writeFooter, writeHeader } from "./frame.js";

/** Where framed bytes go, in order. The writer may change `bytes` once the promise is fulfilled. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
}

export interface RecordWriterOptions {
  /** Bytes gathered before the sink gets them; larger records pass by. */
  readonly bufferBytes?: number;
}

/** Enough that a thousand small records take a few system calls. */
const DEFAULT_BUFFER_BYTES = 256 * 1024;

/**
 * Frames records as TFRecord, without compression, which the server would not read.
 *
 * ```ts
 * const writer = new RecordWriter(file);
 * for (const record of records) await writer.write(record);
 * await writer.flush();
 * ```
 */
export class RecordWriter {
  readonly #sink: Sink;
  readonly #buffer: Uint8Array;
  #filled = 0;
  #records = 0;
  #bytes = 0;

  constructor(sink: Sink, { bufferBytes = DEFAULT_BUFFER_BYTES }: RecordWriterOptions = {}) {
    this.#sink = sink;
    this.#buffer = new Uint8Array(Math.max(bufferBytes, FRAME_BYTES));
  }

  /** Records written so far. */
  get records(): number {
    return this.#records;
  }

  /** Bytes of the file so far, frames included. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Frame one record. `data` is free to be changed once the promise is fulfilled. */
  async write(data: Uint8Array): Promise<void> {
    if (data.length + FRAME_BYTES <= this.#buffer.length) await this.#gather(data);
    else await this.#passBy(data);
    this.#records++;
    this.#bytes += data.length + FRAME_BYTES;
  }

  /** Hand what is gathered to the sink. To be called after the last record. */
  async flush(): Promise<void> {
    if (this.#filled === 0) return;
    await this.#sink.write(this.#buffer.subarray(0, this.#filled));
    this.#filled = 0;
  }

  async #gather(data: Uint8Array): Promise<void> {
    await this.#makeRoom(data.length + FRAME_BYTES);
    writeHeader(this.#buffer, this.#filled, data.length);
    this.#buffer.set(data, this.#filled + HEADER_BYTES);
    writeFooter(this.#buffer, this.#filled + HEADER_BYTES + data.length, data);
    this.#filled += data.length + FRAME_BYTES;
  }

  /** A record larger than the buffer goes to the sink as it is, between its header and its footer. */
  async #passBy(data: Uint8Array): Promise<void> {
    await this.#makeRoom(HEADER_BYTES);
    writeHeader(this.#buffer, this.#filled, data.length);
    this.#filled += HEADER_BYTES;
    await this.flush();
    await this.#sink.write(data);
    writeFooter(this.#buffer, 0, data);
    this.#filled = FOOTER_BYTES;
  }

  async #makeRoom(bytes: number): Promise<void> {
    if (this.#filled + bytes > this.#buffer.length) await this.flush();
  }
}
