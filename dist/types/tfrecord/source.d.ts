/** Bytes that can be read from anywhere. */
export interface Source {
    /** Infinity as long as nobody knows: see FollowedFile. */
    readonly size: number;
    /** Fill `target` from `offset` on, and say how many bytes there were: fewer than asked for only at the end. */
    read(target: Uint8Array, offset: number): Promise<number>;
}
export declare function bytesSource(bytes: Uint8Array): Source;
/** An open file. Close it when done. */
export interface FileSource extends Source {
    close(): Promise<void>;
}
/** Why a file could not be opened, as the server would find it. */
export type OpenFailure = 
/** Nothing there, a dangling link, or a parent that may not be searched: the server takes all three for "no file". */
{
    readonly kind: "missing";
} | {
    readonly kind: "directory";
}
/** Neither a file nor a directory: a pipe or a device, which is not opened because that could block. */
 | {
    readonly kind: "special";
} | {
    readonly kind: "unreadable";
    readonly cause: Error;
};
export type Opened = {
    readonly kind: "open";
    readonly source: FileSource;
} | OpenFailure;
export declare function openFileSource(path: string): Promise<Opened>;
