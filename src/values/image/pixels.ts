/** An image that is not encoded yet: rows from the top, `channels` bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 1: gray. 3: red, green, blue. 4: with alpha. */
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array;
}

export function blackPixels(width: number, height: number, channels: Pixels["channels"]): Pixels {
  return { width, height, channels, data: new Uint8Array(width * height * channels) };
}
