import type { MessageSchema } from "./wire-schema.js";
/** Where the memory comes from, in bytes. */
export type Allot = (bytes: number) => Uint8Array<ArrayBuffer>;
/**
 * Messages to bytes: fields by number, numbers packed, defaults left out where they are the same as nothing. It writes from the
 * last byte to the first: a length stands before what it measures, and so is known when its turn comes. All messages are
 * written in the same memory, which grows to the largest: each holds until the next is written.
 *
 * A value that its field cannot hold throws RangeError.
 */
export declare class WireWriter {
    #private;
    constructor(allot?: Allot);
    write(schema: MessageSchema, message: object): Uint8Array;
}
