import type { Channels, Pixels } from "../../files/index.js";

export function blackPixels(width: number, height: number, channels: Channels): Pixels {
  return { width, height, channels, data: new Uint8Array(width * height * channels) };
}
