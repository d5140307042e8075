/** The samples of a PNG, inflated, with filters and interlacing undone. */
import { inflateSync } from "node:zlib";
import { ImageFault } from "./image-fault.js";
import type { PngChunks, PngHeader } from "./png-chunks.js";

/** Every so-manyth pixel from the first on. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];
const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];

/** One number a sample, of as many bits as the depth; rows from the top. */
export function readSamples(png: PngChunks): Uint8Array | Uint16Array {
  const { width, height, samples, depth } = png;
  const passes = (png.interlaced ? ADAM7 : WHOLE)
    .map((pass) => ({ ...pass, columns: parts(width, pass.x, pass.stepX), rows: parts(height, pass.y, pass.stepY) }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0);
  const length = passes.reduce((sum, { columns, rows }) => sum + rows * (1 + rowBytes(columns, png)), 0);
  const raw = inflate(png.compressed, length);
  const all = depth === 16 ? new Uint16Array(width * height * samples) : new Uint8Array(width * height * samples);
  let at = 0;
  for (const { x, y, stepX, stepY, columns, rows } of passes) {
    const bytes = rowBytes(columns, png);
    let above: Uint8Array = new Uint8Array(bytes);
    for (let row = 0; row < rows; row += 1, at += 1 + bytes) {
      const line = raw.subarray(at + 1, at + 1 + bytes);
      unfilter(raw[at]!, line, above, Math.max(1, (samples * depth) >> 3));
      above = line;
      const start = (y + row * stepY) * width + x;
      for (let i = 0; i < columns * samples; i += 1) {
        const column = Math.floor(i / samples);
        all[(start + column * stepX) * samples + (i - column * samples)] = sampleOf(line, i, depth);
      }
    }
  }
  return all;
}

function parts(size: number, from: number, step: number): number {
  return Math.ceil((size - from) / step);
}

function rowBytes(columns: number, { samples, depth }: PngHeader): number {
  return Math.ceil((columns * samples * depth) / 8);
}

/** What inflates to more than the pixels take is stopped there. */
function inflate(compressed: Uint8Array, length: number): Uint8Array {
  let raw: Uint8Array;
  try {
    raw = inflateSync(compressed, { maxOutputLength: length });
  } catch (error) {
    throw new ImageFault(`is damaged: its pixels do not inflate (${(error as NodeJS.ErrnoException).code})`);
  }
  if (raw.length < length) throw new ImageFault(`is damaged: it holds ${raw.length} of ${length} bytes of pixels`);
  return raw;
}

function sampleOf(line: Uint8Array, i: number, depth: number): number {
  if (depth === 8) return line[i]!;
  if (depth === 16) return (line[2 * i]! << 8) | line[2 * i + 1]!;
  const bit = i * depth;
  return (line[bit >> 3]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** In place. @param step bytes from a pixel to the next. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  switch (filter) {
    case 0:
      return;
    case 1:
      for (let i = step; i < line.length; i += 1) line[i]! += line[i - step]!;
      return;
    case 2:
      for (let i = 0; i < line.length; i += 1) line[i]! += above[i]!;
      return;
    case 3:
      for (let i = 0; i < line.length; i += 1) line[i]! += ((i < step ? 0 : line[i - step]!) + above[i]!) >> 1;
      return;
    case 4:
      for (let i = 0; i < line.length; i += 1) {
        line[i]! += i < step ? above[i]! : paeth(line[i - step]!, above[i]!, above[i - step]!);
      }
      return;
    default:
      throw new ImageFault(`is damaged: a row has the filter ${filter}; expected 0 to 4`);
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
