import type { Pixels } from "../../files/index.js";

/** Where a place of the result lies between two of the image. */
interface Between {
  readonly lower: number;
  readonly upper: number;
  /** Part of the way from the lower to the upper. */
  readonly part: number;
}

const round = Math.fround;

/**
 * Bilinear with half-pixel centres, as tf.image.resize does it with `antialias=False`: the steps of
 * tensorflow/core/kernels/image/resize_bilinear_op.cc in their order, each rounded to float32, so that the bits are the same.
 */
export function resizeBilinear(image: Pixels, width: number, height: number): Float32Array {
  const { channels, data } = image;
  if (image.width === width && image.height === height) return Float32Array.from(data);
  const columns = placesBetween(image.width, width);
  const rows = placesBetween(image.height, height);
  const stride = image.width * channels;
  const resized = new Float32Array(width * height * channels);
  let at = 0;
  for (const row of rows) {
    for (const column of columns) {
      for (let channel = 0; channel < channels; channel += 1) {
        const left = column.lower * channels + channel;
        const right = column.upper * channels + channel;
        const top = lerp(data[row.lower * stride + left]!, data[row.lower * stride + right]!, column.part);
        const bottom = lerp(data[row.upper * stride + left]!, data[row.upper * stride + right]!, column.part);
        resized[at++] = lerp(top, bottom, row.part);
      }
    }
  }
  return resized;
}

function lerp(from: number, to: number, part: number): number {
  return round(from + round(round(to - from) * part));
}

function placesBetween(size: number, wanted: number): readonly Between[] {
  const scale = round(size / wanted);
  return Array.from({ length: wanted }, (_, i) => {
    const place = round(round(round(i + 0.5) * scale) - 0.5);
    const below = Math.floor(place);
    return {
      lower: Math.min(Math.max(below, 0), size - 1),
      upper: Math.min(Math.ceil(place), size - 1),
      part: round(place - below),
    };
  });
}
