/**
 * What decoding may take of memory. Two bytes of the wire can become an object of hundreds: twenty megabytes of empty strings
 * would fill a gigabyte. So what the bytes would become is added up before anything is made of them.
 */
import type { FieldSchema } from "./wire-schema.js";
/** Bytes that the objects of one record may take, as estimated: some millions of strings, or tens of millions of numbers. */
export declare const MAX_DECODED_BYTES: number;
/** Shared by messages that are in memory together. */
export declare class DecodingRoom {
    #private;
    /** False where there is no room for it. */
    take(bytes: number): boolean;
}
/** @param size Bytes of the value on the wire; @param values How many values a packed run has. */
export declare function decodedBytes({ type }: FieldSchema, size: number, values: number): number;
