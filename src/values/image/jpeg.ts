import encode from "jpeg-js/lib/encoder.js";
import type { Pixels } from "../../files/index.js";

/** Quality of 1 to 100, as most cameras and web sites have it. */
const QUALITY = 90;

/** A baseline JPEG. The encoder calculates with + - * / and floor alone, so the bytes are the same on every engine. */
export function encodeJpeg({ width, height, channels, data }: Pixels): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      rgba[pixel * 4 + channel] = data[pixel * channels + Math.min(channel, channels - 1)]!;
    }
  }
  return encode({ width, height, data: rgba }, QUALITY).data;
}
