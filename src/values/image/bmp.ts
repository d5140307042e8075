import type { Pixels } from "../../files/index.js";

const FILE_HEADER = 14;
const INFO_HEADER = 40;

/**
 * An uncompressed BMP whose pixels have as many bytes as there are channels, which is what DecodeBmp compares with its `channels`. Rows go
 * upwards and are padded to four bytes; colours are blue, green, red.
 */
export function encodeBmp({ width, height, channels, data }: Pixels): Uint8Array {
  const stride = Math.ceil((width * channels) / 4) * 4;
  const start = FILE_HEADER + INFO_HEADER;
  const bytes = Buffer.alloc(start + stride * height);
  bytes.write("BM", 0, "latin1");
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(start, 10);
  bytes.writeUInt32LE(INFO_HEADER, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(channels * 8, 28);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      for (let channel = 0; channel < channels; channel += 1) {
        const byte = data[(row * width + column) * channels + channel]!;
        const place = channels > 2 && channel < 3 ? 2 - channel : channel;
        bytes[start + (height - 1 - row) * stride + column * channels + place] = byte;
      }
    }
  }
  return bytes;
}
