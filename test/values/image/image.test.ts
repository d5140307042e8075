import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { encodeImage, webpPixel } from "../../../src/values/image/image.js";
import { blackPixels } from "../../../src/values/image/pixels.js";
import { codes, made, prepare } from "../prepare.js";

const PIXELS = { width: 2, height: 2, channels: 3, data: Uint8Array.from({ length: 12 }, (_, i) => i) } as const;
const ascii = (bytes: Uint8Array, start: number, end: number) =>
  Buffer.from(bytes.subarray(start, end)).toString("latin1");

test("each format begins as TensorFlow's decoders tell it", () => {
  expect(Buffer.from(encodeImage("jpeg", PIXELS).subarray(0, 3)).toString("hex")).toBe("ffd8ff");
  expect(ascii(encodeImage("png", PIXELS), 1, 4)).toBe("PNG");
  expect(ascii(encodeImage("gif", PIXELS), 0, 6)).toBe("GIF89a");
  expect(ascii(encodeImage("bmp", PIXELS), 0, 2)).toBe("BM");
  expect([ascii(webpPixel(3), 8, 16), ascii(webpPixel(4), 8, 16)]).toEqual(["WEBPVP8 ", "WEBPVP8L"]);
});

test("a PNG holds the rows, each behind a filter of none, in blocks that zlib reads", () => {
  const png = Buffer.from(encodeImage("png", PIXELS));
  const start = png.indexOf("IDAT") + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  expect([...rows]).toEqual([0, 0, 1, 2, 3, 4, 5, 0, 6, 7, 8, 9, 10, 11]);
});

test("a PNG larger than one block is whole", () => {
  const png = Buffer.from(encodeImage("png", blackPixels(200, 200, 3)));
  const start = png.indexOf("IDAT") + 4;
  expect(inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)))).toHaveLength(200 * 601);
});

test("a BMP has its rows from the bottom, as blue, green, red, padded to four bytes", () => {
  expect([...encodeImage("bmp", PIXELS).subarray(54)]).toEqual([8, 7, 6, 11, 10, 9, 0, 0, 2, 1, 0, 5, 4, 3, 0, 0]);
});

describe("random images", () => {
  const spec = { kind: "image", format: "png", width: 4, height: 3 } as const;

  test("are the same for the same seed, and each one of its own", () => {
    const value = made(spec, "string", { shape: [2], seed: 5n });
    if (!("strings" in value)) throw new Error("no strings");
    expect(value).toEqual(made(spec, "string", { shape: [2], seed: 5n }));
    expect(value.strings[0]).not.toEqual(value.strings[1]);
    expect(Buffer.from(value.strings[0]!).readUInt32BE(16)).toBe(4);
  });

  test("are strings only, and no more of them than a message holds", () => {
    expect(codes(prepare(spec, "float32"))).toEqual(["values-not-for-dtype"]);
    const huge = { ...spec, width: 16384, height: 16384 };
    expect(codes(prepare(huge, "string", { shape: [3] }))).toEqual(["values-too-large"]);
  });
});
