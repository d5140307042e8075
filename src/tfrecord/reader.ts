import { maskedCrc32c } from "./crc32c.js";
import { recordMemory } from "./record-memory.js";
import { FOOTER_BYTES, HEADER_BYTES, readFooter, readHeader } from "./frame.js";
import type { Ended, Fault, ReadOutcome } from "./outcome.js";
import type { Source } from "./source.js";

/** One record of a file whose checksums are right. */
export interface TFRecord {
  /** 0-based. */
  readonly index: number;
  /** Where its header begins in the file. */
  readonly offset: number;
  /** A view of the chunk it was read in. It stays valid, and keeps the chunk alive, unless the reader reuses memory. */
  readonly data: Uint8Array;
  /** Masked CRC-32C of the data, which is also in the file. */
  readonly checksum: number;
}

export interface RecordReaderOptions {
  /** Bytes asked of the source at a time. */
  readonly chunkBytes?: number;
  /** The largest record that is read; a larger one ends reading as `oversized`. */
  readonly maxRecordBytes?: number;
  /** The data of a record holds only until the next is asked for. Large files are then read in the memory of one record. */
  readonly reuseMemory?: boolean;
}

const DEFAULT_CHUNK_BYTES = 1024 * 1024;

/** No longer record can be a message: protobuf's parser takes less than 2 GiB. */
export const MAX_RECORD_BYTES = 2 ** 31 - 1;

/**
 * Reads the records of a TFRecord file in order, holding little more than the largest of them.
 *
 * ```ts
 * const reader = new RecordReader(bytesSource(bytes));
 * for await (const record of reader) console.log(record.index, record.data.length);
 * console.log(reader.outcome.kind);
 * ```
 */
export class RecordReader implements AsyncIterable<TFRecord> {
  readonly #source: Source;
  readonly #chunkBytes: number;
  readonly #maxRecordBytes: number;
  readonly #reuseMemory: boolean;
  #memory = new Uint8Array(0);
  /** What of the file is in memory: `#chunk` begins at `#chunkOffset`, and reading has come to `#pos` in it. */
  #chunk = new Uint8Array(0);
  #chunkOffset = 0;
  #pos = 0;
  #outcome: ReadOutcome | undefined;

  constructor(
    source: Source,
    {
      chunkBytes = DEFAULT_CHUNK_BYTES,
      maxRecordBytes = MAX_RECORD_BYTES,
      reuseMemory = false,
    }: RecordReaderOptions = {},
  ) {
    this.#source = source;
    this.#chunkBytes = chunkBytes;
    this.#reuseMemory = reuseMemory;
    this.#maxRecordBytes = Math.min(maxRecordBytes, MAX_RECORD_BYTES);
  }

  /** How reading ended. Only there once the records have been read to the last. */
  get outcome(): ReadOutcome {
    if (!this.#outcome) throw new Error("the records have not been read to the last");
    return this.#outcome;
  }

  /** Where in the file the last record ends that was read. */
  get position(): number {
    return this.#chunkOffset + this.#pos;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TFRecord, void, void> {
    let records = 0;
    for (;;) {
      const next = await this.#next(records);
      if ("kind" in next) {
        this.#outcome = { ...next, records };
        return;
      }
      yield next;
      records++;
    }
  }

  async #next(index: number): Promise<TFRecord | Ended | Fault> {
    const offset = this.position;
    try {
      return await this.#record(index, offset);
    } catch (cause) {
      if (cause instanceof Error && "syscall" in cause) return { kind: "unreadable", offset, cause };
      throw cause;
    }
  }

  async #record(index: number, offset: number): Promise<TFRecord | Ended | Fault> {
    const available = this.#inMemory >= HEADER_BYTES ? this.#inMemory : await this.#hold(HEADER_BYTES);
    if (available === 0) return { kind: "end", offset };
    if (available < HEADER_BYTES) return { kind: "stray-tail", offset, length: available };

    const declared = readHeader(this.#chunk, this.#pos);
    if (declared === undefined) return { kind: "corrupt-length", offset };
    const left = Math.max(this.#source.size - offset - HEADER_BYTES, 0);
    if (declared > BigInt(this.#maxRecordBytes)) return { kind: "oversized", offset, length: declared, left };
    const length = Number(declared);
    // Checked against the file before any memory is taken for it.
    if (length + FOOTER_BYTES > left) return { kind: "truncated", offset, length: declared, left };
    const whole = HEADER_BYTES + length + FOOTER_BYTES;
    const held = this.#inMemory >= whole ? whole : await this.#hold(whole);
    if (held < whole) return { kind: "truncated", offset, length: declared, left: held - HEADER_BYTES };

    const start = this.#pos + HEADER_BYTES;
    const data = this.#chunk.subarray(start, start + length);
    const checksum = maskedCrc32c(data);
    if (checksum !== readFooter(this.#chunk, start + length)) return { kind: "corrupt-data", offset, length };
    this.#pos += whole;
    return { index, offset, data, checksum };
  }

  /** Bytes from the current position on. Where they are enough nothing is waited for: small records would do little else. */
  get #inMemory(): number {
    return this.#chunk.length - this.#pos;
  }

  /** Have more bytes in memory than are there: `bytes`, or as many as the file still has. Says how many there are. */
  async #hold(bytes: number): Promise<number> {
    const inMemory = this.#inMemory;
    const offset = this.#chunkOffset + this.#pos;
    const left = Math.max(this.#source.size - offset, 0);
    const chunk = this.#allot(Math.min(Math.max(bytes, this.#chunkBytes), left));
    chunk.set(this.#chunk.subarray(this.#pos));
    const read = await this.#source.read(chunk.subarray(inMemory), offset + inMemory);
    this.#chunk = chunk.subarray(0, inMemory + read);
    this.#chunkOffset = offset;
    this.#pos = 0;
    return this.#chunk.length;
  }

  /** A new chunk each time, so that the views handed out stay what they were, unless nobody minds. */
  #allot(bytes: number): Uint8Array<ArrayBuffer> {
    if (!this.#reuseMemory) return new Uint8Array(bytes);
    if (this.#memory.length < bytes) this.#memory = recordMemory(bytes);
    return this.#memory.subarray(0, bytes);
  }
}
