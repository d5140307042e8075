/**
 * JPEG as tf.io.decode_jpeg reads it (tensorflow/core/lib/jpeg, libjpeg-turbo), but for the inverse cosine transform, which is
 * jpeg-js's and may differ by a step or two. What a camera says of its orientation and profile is passed over, as there.
 */
import decode from "jpeg-js/lib/decoder.js";
import { ImageFault } from "./image-fault.js";
import { type JpegFile, readJpegSegments } from "./jpeg-segments.js";
import type { Channels, Pixels } from "./pixels.js";
import { upsample } from "./upsample.js";

/** What jpeg-js counts of its memory, of which the most pixels need half. */
const DECODER_MEGABYTES = 512;

export function decodeJpeg(bytes: Uint8Array, channels: Channels): Pixels {
  const file = readJpegSegments(bytes);
  const { width, height } = file;
  const planes = planesOf(file, samplesOf(file));
  const data = new Uint8Array(width * height * channels).fill(OPAQUE);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    writePixel(data, pixel, channels, file.color, planes);
  }
  return { width, height, channels, data };
}

const OPAQUE = 255;

/** Three bytes a pixel, each colour as it is stored, its samples repeated. */
function samplesOf({ bare, width, height }: JpegFile): Uint8Array {
  try {
    const options = { colorTransform: false, formatAsRGBA: false, useTArray: true, tolerantDecoding: false } as const;
    const { data } = decode(bare, { ...options, maxMemoryUsageInMB: DECODER_MEGABYTES });
    if (data.length === 3 * width * height) return data;
  } catch (error) {
    throw new ImageFault(`is a damaged JPEG (${(error as Error).message})`);
  }
  throw new ImageFault("is a damaged JPEG");
}

function planesOf({ components, width, height }: JpegFile, samples: Uint8Array): readonly Uint8Array[] {
  return components.map(({ acrossPixels: across, downPixels: down }, component) => {
    const plane = { width: Math.ceil(width / across), height: Math.ceil(height / down) };
    const data = new Uint8Array(plane.width * plane.height);
    for (let y = 0; y < plane.height; y += 1) {
      const row = Math.min(y * down + (down >> 1), height - 1) * width;
      for (let x = 0; x < plane.width; x += 1) {
        data[y * plane.width + x] = samples[3 * (row + Math.min(x * across + (across >> 1), width - 1)) + component]!;
      }
    }
    return across === 1 && down === 1 ? data : upsample({ ...plane, data }, across, down, width, height);
  });
}

/** In 65536ths, as libjpeg calculates (jdcolor.c). */
const CR_TO_RED = 91881;
const CB_TO_GREEN = 22554;
const CR_TO_GREEN = 46802;
const CB_TO_BLUE = 116130;
const GRAY = { red: 19595, green: 38470, blue: 7471 };
const HALF = 32768;

function writePixel(
  data: Uint8Array,
  pixel: number,
  channels: Channels,
  color: JpegFile["color"],
  [first, second, third]: readonly Uint8Array[],
): void {
  const at = pixel * channels;
  const a = first![pixel]!;
  if (!second || !third) {
    data.fill(a, at, at + Math.min(channels, 3));
    return;
  }
  const [b, c] = [second[pixel]!, third[pixel]!];
  if (channels === 1) {
    data[at] = color === "ycc" ? a : (a * GRAY.red + b * GRAY.green + c * GRAY.blue + HALF) >> 16;
    return;
  }
  const [blue, red] = [b - 128, c - 128];
  data[at] = color === "rgb" ? a : clamp(a + ((CR_TO_RED * red + HALF) >> 16));
  data[at + 1] = color === "rgb" ? b : clamp(a + ((HALF - CB_TO_GREEN * blue - CR_TO_GREEN * red) >> 16));
  data[at + 2] = color === "rgb" ? c : clamp(a + ((CB_TO_BLUE * blue + HALF) >> 16));
}

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}
