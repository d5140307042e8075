/** `256MiB` as a number of bytes. */
/** Undefined: no size, or none that fits 53 bits. Zero is none: nothing can be written into it. */
export declare function parseByteSize(text: string): number | undefined;
