import type { ReadOutcome } from "./outcome.js";
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
/** No longer record can be a message: protobuf's parser takes less than 2 GiB. */
export declare const MAX_RECORD_BYTES: number;
/**
 * Reads the records of a TFRecord file in order, holding little more than the largest of them.
 *
 * ```ts
 * const reader = new RecordReader(bytesSource(bytes));
 * for await (const record of reader) console.log(record.index, record.data.length);
 * console.log(reader.outcome.kind);
 * ```
 */
export declare class RecordReader implements AsyncIterable<TFRecord> {
    #private;
    constructor(source: Source, { chunkBytes, maxRecordBytes, reuseMemory, }?: RecordReaderOptions);
    /** How reading ended. Only there once the records have been read to the last. */
    get outcome(): ReadOutcome;
    /** Where in the file the last record ends that was read. */
    get position(): number;
    [Symbol.asyncIterator](): AsyncGenerator<TFRecord, void, void>;
}
