import type { Pixels } from "../../files/index.js";

/** Codes of seven bits stand for colours, so the code that clears the table must come before it grows past eight bits. */
const COLORS = 128;
const CODE_BITS = 8;
const CLEAR = COLORS;
const END = COLORS + 1;
/** Codes between two clears: the table of 130 codes may fill to 256 and not further. */
const RUN = 120;
const MAX_BLOCK = 255;

/** A GIF of one frame in 128 shades of gray, of the first channel. LZW without repetitions: every pixel is a code of its own. */
export function encodeGif({ width, height, channels, data }: Pixels): Uint8Array {
  const head = Buffer.alloc(13);
  head.write("GIF89a", 0, "latin1");
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  // A colour table of 2^7 entries, 8 bits a colour.
  head.set([0b1111_0110, 0, 0], 10);
  const table = Buffer.alloc(COLORS * 3);
  for (let color = 0; color < COLORS; color += 1) table.fill(color * 2, color * 3, color * 3 + 3);
  const frame = Buffer.alloc(11);
  frame.writeUInt8(0x2c, 0);
  frame.writeUInt16LE(width, 5);
  frame.writeUInt16LE(height, 7);
  frame.writeUInt8(CODE_BITS - 1, 10);
  const codes: number[] = [];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (pixel % RUN === 0) codes.push(CLEAR);
    codes.push(data[pixel * channels]! >> 1);
  }
  codes.push(END);
  return Buffer.concat([head, table, frame, ...blocks(Buffer.from(codes)), Buffer.of(0, 0x3b)]);
}

/** Codes of eight bits are bytes; they come in blocks that say their length. */
function blocks(codes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let start = 0; start < codes.length; start += MAX_BLOCK) {
    const block = codes.subarray(start, start + MAX_BLOCK);
    parts.push(Buffer.of(block.length), block);
  }
  return parts;
}
