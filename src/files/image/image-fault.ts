/** Thrown within the decoders and caught at their door: why a file cannot be decoded, in words that continue `it`. */
export class ImageFault extends Error {}

/** Pixels of one image, before any are decoded. A JPEG takes up to 45 bytes of memory for each. */
const MAX_PIXELS = 4096 * 4096;

export function checkSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new ImageFault(`is ${width} by ${height} pixels`);
  if (width * height <= MAX_PIXELS) return;
  throw new ImageFault(`is ${width} by ${height} pixels; at most ${MAX_PIXELS} pixels are decoded`);
}
