/** Small valid images in the formats that TensorFlow decodes (tensorflow/core/kernels/image/decode_image_op.cc). */
import { encodeBmp } from "./bmp.js";
import { encodeGif } from "./gif.js";
import { encodeJpeg } from "./jpeg.js";
import type { Pixels } from "../../files/index.js";
import { encodePng } from "./png.js";

export type EncodedFormat = "jpeg" | "png" | "gif" | "bmp";

const ENCODERS: Readonly<Record<EncodedFormat, (pixels: Pixels) => Uint8Array>> = {
  jpeg: encodeJpeg,
  png: encodePng,
  gif: encodeGif,
  bmp: encodeBmp,
};

export function encodeImage(format: EncodedFormat, pixels: Pixels): Uint8Array {
  return ENCODERS[format](pixels);
}

/** At least the bytes of an image of three channels: a PNG here is not compressed, and of random pixels JPEG keeps more than a bit each. */
export function leastImageBytes(format: EncodedFormat, width: number, height: number): number {
  return width * height * (format === "jpeg" ? 1 / 8 : 3);
}

/** One pixel, without transparency and with it: no encoder of WebP is small enough to come along. */
const WEBP = {
  opaque: Buffer.from("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA", "base64"),
  transparent: Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64"),
};

/** DecodeWebP does not convert: four channels are of a file that has them, and three of one that has not. */
export function webpPixel(channels: number): Uint8Array {
  return channels === 4 ? WEBP.transparent : WEBP.opaque;
}
