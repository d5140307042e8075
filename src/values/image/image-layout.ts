import type { DType } from "../../dtype.js";
import type { Channels } from "../../files/index.js";
import { packElements } from "../elements.js";
import { littleEndianBytes } from "../host-order.js";

/** How the pixels of one image lie in a row of a tensor. */
export interface ImageLayout {
  readonly height: number;
  readonly width: number;
  readonly channels: Channels;
  readonly channelsFirst: boolean;
}

/** What the pixel values 0 and 255 become. */
export type ImageScale = readonly [min: number, max: number];

/** Pixels as they are stored. */
export const PIXEL_SCALE: ImageScale = [0, 255];

/** `[H, W, C]`, else `[C, H, W]`, else `[H, W]`; undefined for what is none of them. */
export function imageLayout(row: readonly number[]): ImageLayout | undefined {
  const [first = 0, second = 0, third = 0] = row;
  if (row.length === 2 && !isChannels(second))
    return { height: first, width: second, channels: 1, channelsFirst: false };
  if (row.length !== 3) return undefined;
  if (isChannels(third)) return { height: first, width: second, channels: third, channelsFirst: false };
  return isChannels(first) ? { height: second, width: third, channels: first, channelsFirst: true } : undefined;
}

function isChannels(size: number): size is Channels {
  return size === 1 || size === 3 || size === 4;
}

/** The elements of one row. An integer dtype cuts fractions off, as tf.cast does. */
export function layOutImage(
  pixels: Float32Array,
  layout: ImageLayout,
  [min, max]: ImageScale,
  dtype: DType,
): Uint8Array {
  const { channels, channelsFirst } = layout;
  const area = layout.width * layout.height;
  const isStored = min === PIXEL_SCALE[0] && max === PIXEL_SCALE[1];
  // Double precision, so that the dtype rounds once; 0 to 1 is then what dividing by 255 gives.
  const scaled = (pixel: number) => (isStored ? pixel : min + (pixel * (max - min)) / 255);
  const ordered = new Float64Array(pixels.length);
  for (let i = 0; i < pixels.length; i += 1) {
    const at = channelsFirst ? (i % area) * channels + Math.floor(i / area) : i;
    ordered[i] = scaled(pixels[at]!);
  }
  if (dtype.name === "DT_FLOAT") return littleEndianBytes(Float32Array.from(ordered));
  // A typed array cuts fractions off as well.
  if (dtype.name === "DT_UINT8") return Uint8Array.from(ordered);
  const elements = Array.from(ordered, (value) => (dtype.kind === "int" ? BigInt(Math.trunc(value)) : value));
  return packElements(elements, dtype) as Uint8Array;
}
