export interface Bytes {
    readonly length: number;
    /** Fresh memory. The range must lie within the length. */
    readonly read: (offset: number, length: number) => Uint8Array;
}
/** Told by its tag: a file that planning has looked at is another one, or gone, when its values are made. */
export declare class DataFileChanged extends Error {
    readonly syscall = "read";
    constructor(path: string);
}
/**
 * A regular file, opened anew for every read, so that a thousand of them hold no descriptors. Throws the system's error
 * where it cannot be opened.
 *
 * @returns undefined where the path is no regular file: a pipe has no rows to come back to.
 */
export declare function fileBytes(path: string): Bytes | undefined;
/** A part of other bytes. */
export declare function slice(bytes: Bytes, start: number, length: number): Bytes;
export declare function memoryBytes(memory: Uint8Array): Bytes;
