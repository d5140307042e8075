/** What no string of the file may match. */
/** A part of a string, in bytes; `end` is the first byte behind it. */
export interface Match {
    readonly start: number;
    readonly end: number;
}
/**
 * The first match in a string, as bytes: most strings are UTF-8, and nothing says so. Its work is in proportion to the
 * length of the string, whatever the string holds.
 */
export type Find = (bytes: Uint8Array) => Match | undefined;
export interface Pattern {
    /** As reports call it. */
    readonly name: string;
    readonly find: Find;
    /** The same question to an integer of 64 bits; undefined where none can match. */
    readonly isMatch?: (integer: bigint) => boolean;
}
