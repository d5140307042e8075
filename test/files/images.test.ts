import { createHash } from "node:crypto";
import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { BlobFiles, Channels, Pixels } from "../../src/files/index.js";
import { resizeBilinear } from "../../src/values/image/resize.js";
import { littleEndianBytes } from "../../src/values/host-order.js";
import { folder, open, said } from "./rig.js";

const IMAGES = fileURLToPath(new URL("../fixtures/images/", import.meta.url));
const names = (extension: string) => readdirSync(IMAGES).filter((name) => name.endsWith(extension));

/** What TensorFlow makes of the file, by channels. */
interface Twin {
  readonly width: number;
  readonly height: number;
  readonly decoded: Readonly<Record<string, string>>;
  readonly resized: Readonly<Record<string, string>>;
}

const twinOf = (name: string) => JSON.parse(readFileSync(join(IMAGES, `${name}.json`), "utf8")) as Twin;

async function decoded(name: string, channels: Channels, folder = IMAGES): Promise<Pixels | string> {
  const opened = await open(name, folder);
  if (!opened.value) throw new Error(said(opened));
  return (opened.value as BlobFiles).images![0]!.decode(channels);
}

async function pixelsOf(name: string, channels: Channels): Promise<Pixels> {
  const pixels = await decoded(name, channels);
  if (typeof pixels === "string") throw new Error(pixels);
  return pixels;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("a PNG", () => {
  test.each(names(".png"))("%s has the pixels that tf.io.decode_png reads, bit by bit", async (name) => {
    const { width, height, decoded, resized } = twinOf(name);
    for (const [channels, hash] of Object.entries(decoded)) {
      const pixels = await pixelsOf(name, Number(channels) as Channels);
      expect(pixels).toMatchObject({ width, height });
      expect([channels, sha256(pixels.data)]).toEqual([channels, hash]);
    }
    for (const [size, hash] of Object.entries(resized)) {
      const [rows, columns, channels] = size.split("x").map(Number) as [number, number, Channels];
      const small = resizeBilinear(await pixelsOf(name, channels), columns, rows);
      expect([size, sha256(littleEndianBytes(small))]).toEqual([size, hash]);
    }
  });
});

test("four channels of an image without transparency are opaque", async () => {
  const { data } = await pixelsOf("q95_444.jpg", 4);
  expect(data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  const rgb = await pixelsOf("q95_444.jpg", 3);
  expect(Buffer.from(data.filter((_, i) => i % 4 !== 3))).toEqual(Buffer.from(rgb.data));
  expect((await pixelsOf("gray.jpg", 4)).data.subarray(0, 4)).toEqual(
    Uint8Array.of(...(await pixelsOf("gray.jpg", 3)).data.subarray(0, 3), 255),
  );
});

describe("a JPEG", () => {
  test.each(names(".jpg"))(
    "%s has the pixels that tf.io.decode_jpeg reads, but for its cosine transform",
    async (name) => {
      const { width, height, decoded } = twinOf(name);
      for (const [channels, base64] of Object.entries(decoded)) {
        const pixels = await pixelsOf(name, Number(channels) as Channels);
        expect(pixels).toMatchObject({ width, height });
        const expected = Buffer.from(base64, "base64");
        expect(pixels.data.length).toBe(expected.length);
        const most = pixels.data.reduce((max, value, i) => Math.max(max, Math.abs(value - expected[i]!)), 0);
        // One step in brightness and in each colour; where these are the same everywhere, nothing.
        expect(most).toBeLessThanOrEqual(name.startsWith("flat") ? 0 : channels === "1" ? 1 : 3);
      }
    },
  );
});

/** What is said of an image file of these bytes. */
async function fault(bytes: Uint8Array, name = "x.jpg"): Promise<Pixels | string> {
  const directory = folder();
  writeFileSync(join(directory, name), bytes);
  return decoded(name, 3, directory);
}

const bytesOf = (name: string) => readFileSync(join(IMAGES, name));
/** At the start of the first segment or chunk of a kind. */
const at = (bytes: Buffer, what: Buffer | string) => bytes.indexOf(what);
const changed = (bytes: Buffer, offset: number, ...values: readonly number[]) => {
  const copy = Buffer.from(bytes);
  copy.set(values, offset);
  return copy;
};

describe("a file that is called an image", () => {
  test("is what its first bytes say", async () => {
    expect(await fault(bytesOf("rgb_8.png"), "x.jpg")).toMatchObject({ width: 13, height: 11 });
  });

  test.each([
    ["nothing", "", "begins neither as a JPEG nor as a PNG does"],
    ["text", "version: 1", "begins neither as a JPEG nor as a PNG does"],
    ["WebP", "RIFF\0\0\0\0WEBPVP8 ", "is a WebP image; only JPEG and PNG are decoded"],
    ["GIF", "GIF89a", "is a GIF image; only JPEG and PNG are decoded"],
    ["BMP", "BM\0\0", "is a BMP image; only JPEG and PNG are decoded"],
  ])("and holds %s is refused by what it is", async (_, text, message) => {
    expect(await fault(Buffer.from(text, "latin1"))).toBe(message);
  });

  test("and cut anywhere is refused, as TensorFlow refuses it, and never thrown", async () => {
    for (const name of ["palette_4_interlaced_clear.png", "flat_restarts.jpg", "one_pixel.jpg"]) {
      const bytes = bytesOf(name);
      for (let length = 0; length < bytes.length; length += 1) {
        expect(typeof (await fault(bytes.subarray(0, length)))).toBe("string");
      }
    }
  });
});

describe("a hostile PNG", () => {
  /** Chunks with their checksums, after the signature. */
  const png = (...chunks: readonly (readonly [type: string, data: Uint8Array])[]) =>
    Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      ...chunks.map(([type, data]) => {
        const body = Buffer.concat([Buffer.from(type), data]);
        const frame = Buffer.alloc(8);
        frame.writeUInt32BE(data.length, 0);
        frame.writeUInt32BE(crc32(body), 4);
        return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
      }),
    ]);
  const header = (width: number, height: number, ...rest: readonly number[]) => {
    const data = Buffer.alloc(13);
    data.writeUInt32BE(width, 0);
    data.writeUInt32BE(height, 4);
    data.set(rest, 8);
    return ["IHDR", data] as const;
  };
  const RGB = [8, 2, 0, 0, 0];
  const pixels = (bytes: number) => ["IDAT", deflateSync(Buffer.alloc(bytes))] as const;
  const end = ["IEND", new Uint8Array()] as const;

  test.each([
    ["no header", png(pixels(1), end), "does not begin with an IHDR chunk"],
    ["no width", png(header(0, 9, ...RGB), pixels(1), end), "is 0 by 9 pixels"],
    [
      "five gigapixels",
      png(header(70000, 70000, ...RGB), pixels(1), end),
      "is 70000 by 70000 pixels; at most 16777216 pixels are decoded",
    ],
    [
      "one row of pixels too few",
      png(header(2, 2, ...RGB), pixels(7), end),
      "is damaged: it holds 7 of 14 bytes of pixels",
    ],
    [
      "a gigabyte behind a pixel",
      png(header(1, 1, ...RGB), pixels(2 ** 28), end),
      "is damaged: its pixels do not inflate (ERR_BUFFER_TOO_LARGE)",
    ],
    [
      "no zlib",
      png(header(1, 1, ...RGB), ["IDAT", Buffer.from("abc")], end),
      "is damaged: its pixels do not inflate (Z_DATA_ERROR)",
    ],
    ["no pixels", png(header(1, 1, ...RGB), end), "is damaged: its pixels do not inflate (Z_BUF_ERROR)"],
    ["three bits a sample", png(header(1, 1, 3, 0, 0, 0, 0), end), "has colour type 0 with 3 bits a sample"],
    [
      "another compression",
      png(header(1, 1, 8, 0, 1, 0, 0), end),
      "has compression 1, filter 0 and interlace 0; expected 0, 0, 0 or 1",
    ],
    ["no palette", png(header(1, 1, 8, 3, 0, 0, 0), pixels(2), end), "has no palette"],
    [
      "a filter that is none",
      png(header(1, 1, ...RGB), ["IDAT", deflateSync(Buffer.alloc(4, 5))], end),
      "is damaged: a row has the filter 5; expected 0 to 4",
    ],
  ])("with %s is refused", async (_, bytes, message) => {
    expect(await fault(bytes)).toBe(message);
  });

  test("with another checksum is refused", async () => {
    const bytes = bytesOf("rgb_8.png");
    expect(await fault(changed(bytes, at(bytes, "IDAT") + 9, 0))).toMatch(
      /^is damaged: the chunk at byte 60 has another checksum/,
    );
  });
});

describe("a hostile JPEG", () => {
  const jpeg = bytesOf("flat_420.jpg");
  const frame = at(jpeg, Buffer.of(0xff, 0xc0));
  const scan = at(jpeg, Buffer.of(0xff, 0xda));

  test.each([
    ["four colours", bytesOf("cmyk.refused"), "is a JPEG of four colours (CMYK); gray, YCbCr and RGB are decoded"],
    ["12 bits", changed(jpeg, frame + 4, 12), "is a JPEG of 12 bits a sample; 8 are decoded"],
    ["two colours", changed(jpeg, frame + 9, 2), "is a JPEG of 2 colours"],
    ["no height", changed(jpeg, frame + 5, 0, 0), "is 43 by 0 pixels"],
    [
      "four gigapixels",
      changed(jpeg, frame + 5, 255, 255, 255, 255),
      "is 65535 by 65535 pixels; at most 16777216 pixels are decoded",
    ],
    [
      "more pixels than bits",
      changed(jpeg, frame + 5, 15, 0, 15, 0),
      "is a damaged JPEG: it has more pixels than bits",
    ],
    ["no sampling", changed(jpeg, frame + 11, 0), "is a JPEG whose colours have no common grid"],
    ["thirds of a pixel", changed(jpeg, frame + 11, 0x32, 0, 2, 0x21), "is a JPEG whose colours have no common grid"],
    ["a colour twice", changed(jpeg, frame + 13, 1), "is a JPEG whose colours have no common grid"],
    ["arithmetic coding", changed(jpeg, frame + 1, 0xc9), "is a JPEG without loss, or with arithmetic coding"],
    [
      "two frames",
      Buffer.concat([jpeg.subarray(0, scan), jpeg.subarray(frame, scan), jpeg.subarray(scan)]),
      "is a JPEG of several frames",
    ],
    [
      "pixels before the frame",
      Buffer.concat([jpeg.subarray(0, frame), jpeg.subarray(scan)]),
      "is a JPEG whose pixels begin before its size is said",
    ],
    ["no pixels", Buffer.concat([jpeg.subarray(0, scan), Buffer.of(0xff, 0xd9)]), "is a JPEG without pixels"],
    [
      "a hundred scans and one",
      Buffer.concat([
        jpeg.subarray(0, scan),
        ...Array.from({ length: 101 }, () => jpeg.subarray(scan, -2)),
        Buffer.of(0xff, 0xd9),
      ]),
      "is a JPEG of more than 100 scans",
    ],
    [
      "a segment past the end",
      Buffer.concat([jpeg.subarray(0, 2), Buffer.of(0xff, 0xdb, 0xff, 0xff)]),
      "ends within the segment at byte 2",
    ],
  ])("with %s is refused", async (_, bytes, message) => {
    expect(await fault(bytes)).toBe(message);
  });

  test("with tables that are missing or mad is refused", async () => {
    const tables = at(jpeg, Buffer.of(0xff, 0xc4));
    expect(await fault(Buffer.concat([jpeg.subarray(0, tables), jpeg.subarray(frame)]))).toMatch(/^is a damaged JPEG/);
    expect(await fault(changed(jpeg, tables + 5, ...Array.from({ length: 16 }, () => 255)))).toMatch(
      /^is a damaged JPEG/,
    );
  });
});

test("an image file of more than 64 MiB is refused before it is read", async () => {
  const directory = folder();
  writeFileSync(join(directory, "x.png"), bytesOf("rgb_8.png"));
  truncateSync(join(directory, "x.png"), 64 * 2 ** 20 + 1);
  expect(await decoded("x.png", 3, directory)).toBe("has 67108865 bytes; at most 67108864 are decoded");
});

test("the pixels of an image are those of the file that was opened", async () => {
  const directory = folder();
  writeFileSync(join(directory, "x.png"), bytesOf("rgb_8.png"));
  const opened = await open("x.png", directory);
  writeFileSync(join(directory, "x.png"), bytesOf("rgb_16.png"));
  expect(() => (opened.value as BlobFiles).images![0]!.decode(3)).toThrow(/was changed while it was being used/);
});
