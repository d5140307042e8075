/** Images as tf.io.decode_image reads them: the format is told by the first bytes, whatever the file is called. */
import type { Bytes } from "../bytes.js";
import { ImageFault } from "./image-fault.js";
import { decodeJpeg } from "./jpeg.js";
import type { Channels, Pixels } from "./pixels.js";
import { decodePng } from "./png.js";

/** A file is in memory while it is decoded. An image of the most pixels is smaller, unless hardly compressed. */
const MAX_IMAGE_BYTES = 64 * 1024 * 1024;

const FORMATS: readonly {
  readonly magic: RegExp;
  readonly name: string;
  readonly decode?: (bytes: Uint8Array, channels: Channels) => Pixels;
}[] = [
  { magic: /^\xff\xd8\xff/, name: "JPEG", decode: decodeJpeg },
  { magic: /^\x89PNG\r\n\x1a\n/, name: "PNG", decode: decodePng },
  { magic: /^RIFF[^]{4}WEBP/, name: "WebP" },
  { magic: /^GIF8/, name: "GIF" },
  { magic: /^BM/, name: "BMP" },
];
const MAGIC_BYTES = 12;

/** The pixels, or why there are none in words that continue `it`. */
export function decodeImage(file: Bytes, channels: Channels): Pixels | string {
  if (file.length > MAX_IMAGE_BYTES) return `has ${file.length} bytes; at most ${MAX_IMAGE_BYTES} are decoded`;
  const bytes = file.read(0, file.length);
  const start = Buffer.from(bytes.subarray(0, MAGIC_BYTES)).toString("latin1");
  const format = FORMATS.find(({ magic }) => magic.test(start));
  if (!format) return "begins neither as a JPEG nor as a PNG does";
  if (!format.decode) return `is a ${format.name} image; only JPEG and PNG are decoded`;
  try {
    return format.decode(bytes, channels);
  } catch (error) {
    if (!(error instanceof ImageFault)) throw error;
    return error.message;
  }
}
