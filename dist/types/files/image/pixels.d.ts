/** An image that is not encoded: rows from the top, `channels` bytes a pixel. */
export interface Pixels {
    readonly width: number;
    readonly height: number;
    /** 1: gray. 3: red, green, blue. 4: with alpha. */
    readonly channels: Channels;
    readonly data: Uint8Array;
}
export type Channels = 1 | 3 | 4;
