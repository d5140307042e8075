/**
 * PNG as tf.io.decode_png reads it (tensorflow/core/lib/png/png_io.cc, libpng): of 16 bits the upper 8, transparency
 * left out unless four channels are wanted, and no heed of gamma and profiles.
 */
import type { Channels, Pixels } from "./pixels.js";
import { type PngChunks, readPngChunks } from "./png-chunks.js";
import { readSamples } from "./png-samples.js";

/** Weights of gray in 32768ths, as libpng makes them of 0.299 and 0.587. */
const GRAY = { red: 9797, green: 19234, blue: 3737 };

/** Of one pixel: red, green, blue and alpha, of 8 bits or, where the file has them, of 16. */
type Colors = readonly [red: number, green: number, blue: number, alpha: number];

export function decodePng(bytes: Uint8Array, channels: Channels): Pixels {
  const png = readPngChunks(bytes);
  const samples = readSamples(png);
  const { width, height } = png;
  const colorsOf = colorReader(png, samples);
  const wide = png.depth === 16;
  const data = new Uint8Array(width * height * channels);
  for (let pixel = 0, at = 0; pixel < width * height; pixel += 1) {
    const colors = colorsOf(pixel);
    if (channels === 1) data[at++] = upper(grayOf(colors, wide), wide);
    else for (let channel = 0; channel < channels; channel += 1) data[at++] = upper(colors[channel]!, wide);
  }
  return { width, height, channels, data };
}

function upper(sample: number, wide: boolean): number {
  return wide ? sample >> 8 : sample;
}

/** libpng rounds 16 bits and cuts 8. */
function grayOf([red, green, blue]: Colors, wide: boolean): number {
  if (red === green && red === blue) return red;
  return (red * GRAY.red + green * GRAY.green + blue * GRAY.blue + (wide ? 16384 : 0)) >>> 15;
}

function colorReader(png: PngChunks, samples: Uint8Array | Uint16Array): (pixel: number) => Colors {
  const { color, depth, palette, transparency } = png;
  // Where a file says nothing of transparency, png_io.cc has it filled by the depth of a sample.
  const opaque = transparency && depth < 16 ? 0xff : (1 << depth) - 1;
  const scale = depth < 8 ? 255 / ((1 << depth) - 1) : 1;
  const clear = (place: number) => transparency && (transparency[2 * place]! << 8) | transparency[2 * place + 1]!;
  switch (color) {
    case "gray": {
      const key = clear(0);
      return (pixel) => {
        const gray = samples[pixel]!;
        return [gray * scale, gray * scale, gray * scale, gray === key ? 0 : opaque];
      };
    }
    case "gray_alpha":
      return (pixel) => {
        const gray = samples[2 * pixel]!;
        return [gray, gray, gray, samples[2 * pixel + 1]!];
      };
    case "rgb": {
      const keys = [clear(0), clear(1), clear(2)];
      return (pixel) => {
        const [red, green, blue] = [samples[3 * pixel]!, samples[3 * pixel + 1]!, samples[3 * pixel + 2]!];
        const isKey = red === keys[0] && green === keys[1] && blue === keys[2];
        return [red, green, blue, isKey ? 0 : opaque];
      };
    }
    case "rgba":
      return (pixel) => [
        samples[4 * pixel]!,
        samples[4 * pixel + 1]!,
        samples[4 * pixel + 2]!,
        samples[4 * pixel + 3]!,
      ];
    case "palette":
      // libpng has black for entries that the palette does not.
      return (pixel) => {
        const entry = samples[pixel]!;
        const [red = 0, green = 0, blue = 0] = palette.subarray(3 * entry, 3 * entry + 3);
        return [red, green, blue, transparency?.[entry] ?? opaque];
      };
  }
}
