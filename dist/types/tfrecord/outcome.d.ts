/**
 * How reading a TFRecord file ended. Each is one finding of the server's reader, `SequentialRecordReader` without
 * compression or buffering (xla/tsl/lib/io/record_reader.cc); offsets are those of its messages unless stated.
 */
export type ReadOutcome = (Ended | Fault) & {
    /** Whole records before the end or the fault. */
    readonly records: number;
};
export type Ended = {
    readonly kind: "end";
    readonly offset: number;
}
/** 1 to 11 bytes that cannot hold a header. The server takes them for the end of the file and says nothing. */
 | {
    readonly kind: "stray-tail";
    readonly offset: number;
    readonly length: number;
};
export type Fault = 
/** The file ends inside the data or its checksum. DATA_LOSS "truncated record at `offset`". */
{
    readonly kind: "truncated";
    readonly offset: number;
    readonly length: bigint;
    readonly left: number;
}
/** The length does not have its checksum. DATA_LOSS "corrupted record at `offset`"; at 0 "(Is this even a TFRecord file?)". */
 | {
    readonly kind: "corrupt-length";
    readonly offset: number;
}
/** The data does not have its checksum. DATA_LOSS "corrupted record at `offset` + 12": the server means the data. */
 | {
    readonly kind: "corrupt-data";
    readonly offset: number;
    readonly length: number;
}
/**
 * The length has its checksum and is beyond what this reader takes. From 2^64 - 5 on the server says DATA_LOSS "record
 * size too large"; below, it tries to get that much memory.
 */
 | {
    readonly kind: "oversized";
    readonly offset: number;
    readonly length: bigint;
    readonly left: number;
}
/** The file could not be read further. */
 | {
    readonly kind: "unreadable";
    readonly offset: number;
    readonly cause: Error;
};
