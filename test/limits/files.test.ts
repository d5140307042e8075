/** Data files at each limit, and one step beyond it. */
import { expect, test } from "vitest";
import { type Bytes, memoryBytes } from "../../src/files/bytes.js";
import { decodeImage } from "../../src/files/image/decode-image.js";
import { checkSize } from "../../src/files/image/image-fault.js";
import { readJpegSegments } from "../../src/files/image/jpeg-segments.js";
import { parseJson } from "../../src/files/json.js";
import { parseDescr } from "../../src/files/npy-dtype.js";
import { readNpyHeader } from "../../src/files/npy-header.js";
import { openNpz } from "../../src/files/npz.js";
import { judgeMatches } from "../../src/files/open-files.js";
import { readLines } from "../../src/files/whole-text.js";
import { readZipDirectory } from "../../src/files/zip-directory.js";
import type { Outcome } from "../../src/problem.js";

const said = ({ problems }: Outcome<unknown> = { value: undefined, problems: [] }) =>
  problems.map(({ code, message }) => `${code}: ${message}`).join();

/** Zeros, of which only those that are asked for take memory; `end` stands at their end. */
const zeros = (length: number, end: Uint8Array = new Uint8Array()): Bytes => ({
  length,
  read: (offset, count) => {
    const bytes = new Uint8Array(count);
    const from = Math.max(0, length - end.length - offset);
    if (from < count) bytes.set(end.subarray(offset + from - (length - end.length), count - from), from);
    return bytes;
  },
});

const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}${close.repeat(depth)}`;

// limit: src/files/json.ts MAX_DEPTH
test("JSON has at most 260 lists in its outermost", () => {
  expect(parseJson(nested("[", "]", 261), "nothing")).toHaveProperty("value");
  expect(parseJson(nested("[", "]", 262), "nothing")).toHaveProperty("fault");
});

// limit: src/files/json.ts MAX_WEIGHT
test("JSON has at most six million lists, or values that take as much memory", () => {
  const lists = (count: number) => `[${"[],".repeat(count)}1,1,1,1]`;
  expect(parseJson(lists(5_999_998), "nothing")).toHaveProperty("value");
  expect(parseJson(lists(5_999_998).replace("1,", "1,1,"), "nothing")).toMatchObject({
    fault: expect.stringContaining("more values than are read"),
  });
  expect(parseJson(`[${"{},".repeat(2_000_000)}1]`, "nothing")).toHaveProperty("fault");
});

// limit: src/files/npy-dtype.ts MAX_STRING_WIDTH
test("a NumPy string has at most 256 MiB", () => {
  expect(parseDescr(`|S${2 ** 28}`)).toMatchObject({ width: 2 ** 28 });
  expect(parseDescr(`|S${2 ** 28 + 1}`)).toBeUndefined();
  expect(parseDescr(`<U${2 ** 26}`)).toMatchObject({ width: 2 ** 28 });
  expect(parseDescr(`<U${2 ** 26 + 1}`)).toBeUndefined();
});

function npy(descr: string, shape: string, length?: number): Bytes {
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`.padEnd(length ?? 0);
  const head = Buffer.from([0x93, ...Buffer.from("NUMPY"), 1, 0, text.length & 0xff, text.length >> 8]);
  return memoryBytes(Buffer.concat([head, Buffer.from(text), Buffer.alloc(8)]));
}

// limit: src/files/npy-header.ts MAX_HEADER_BYTES
test("a NumPy header has at most 10,000 bytes", () => {
  expect(said(readNpyHeader(npy("<f4", "(2,)", 10_000)))).toBe("");
  expect(said(readNpyHeader(npy("<f4", "(2,)", 10_001)))).toContain("has 10001 bytes");
});

// limit: src/files/npy-header.ts MAX_RANK
test("a NumPy array has at most 254 dimensions", () => {
  expect(said(readNpyHeader(npy("<f4", `(${"1,".repeat(254)})`)))).toBe("");
  expect(said(readNpyHeader(npy("<f4", `(${"1,".repeat(255)})`)))).toContain("255 dimensions");
});

// limit: src/files/npy-header.ts MAX_EMPTY_STRINGS
test("a NumPy array that takes no bytes has at most a million elements", () => {
  expect(said(readNpyHeader(npy("|S0", "(1000, 1000)")))).toBe("");
  expect(said(readNpyHeader(npy("|S0", "(101, 9901)")))).toContain("empty strings");
  expect(said(readNpyHeader(npy("<U0", "(9007199254740991, 2)")))).toContain("empty strings");
});

/** An archive of one deflated entry that says it has `size` bytes; its stream is two bytes that inflate to nothing. */
function npz(size: number): Bytes {
  const name = Buffer.from("x.npy");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(2, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const before = Buffer.concat([local, name, Buffer.from([3, 0])]);
  return memoryBytes(Buffer.concat([before, entry, name, end(entry.length + name.length, before.length)]));
}

function end(length: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

// limit: src/files/npz.ts MAX_INFLATED_BYTES
test("an entry of an archive inflates to at most 512 MiB", () => {
  expect(said(openNpz(npz(2 ** 29), "x", "a.npz"))).toContain("does not inflate to the");
  expect(said(openNpz(npz(2 ** 29 + 1), "x", "a.npz"))).toContain("files-too-large");
});

// limit: src/files/zip-directory.ts MAX_DIRECTORY_BYTES
test("the directory of an archive has at most 32 MiB", () => {
  const most = 32 * 2 ** 20;
  expect(said(readZipDirectory(zeros(2 * most, end(most, 0))))).toContain("entry 0 of its directory");
  expect(said(readZipDirectory(zeros(2 * most, end(most + 1, 0))))).toContain("its directory is said to have");
});

// limit: src/files/open-files.ts MAX_MATCHES
test("a pattern matches at most 100,000 files", () => {
  expect(judgeMatches(100_000)).toBeUndefined();
  expect(said(judgeMatches(100_001))).toContain("matches 100001 files");
});

// limit: src/files/whole-text.ts MAX_TEXT_BYTES
test("a text has at most 64 MiB", () => {
  const lines = (length: number) => readLines({ length, read: () => Buffer.from("a\nb") });
  expect(lines(64 * 2 ** 20).value).toEqual(["a", "b"]);
  expect(said(lines(64 * 2 ** 20 + 1))).toContain("files-too-large");
});

// limit: src/files/image/decode-image.ts MAX_IMAGE_BYTES
test("an image file has at most 64 MiB", () => {
  const decoded = (length: number) => decodeImage({ length, read: () => Buffer.from("no image") }, 3);
  expect(decoded(64 * 2 ** 20)).toBe("begins neither as a JPEG nor as a PNG does");
  expect(decoded(64 * 2 ** 20 + 1)).toBe("has 67108865 bytes; at most 67108864 are decoded");
});

// limit: src/files/image/image-fault.ts MAX_PIXELS
test("an image has at most 4096 by 4096 pixels", () => {
  expect(() => checkSize(4096, 4096)).not.toThrow();
  expect(() => checkSize(24_929, 673)).toThrow("is 24929 by 673 pixels; at most 16777216 pixels are decoded");
});

// limit: src/files/image/jpeg-segments.ts MAX_SCANS
test("a JPEG has at most 100 scans", () => {
  // One gray pixel, and scans that hold no more than their header.
  const frame = [0xff, 0xc2, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0];
  const jpeg = (scans: number) =>
    Uint8Array.from([0xff, 0xd8, ...frame, ...Array.from({ length: scans }, () => scan).flat(), 0xff, 0xd9]);
  expect(readJpegSegments(jpeg(100))).toMatchObject({ width: 1, height: 1 });
  expect(() => readJpegSegments(jpeg(101))).toThrow("is a JPEG of more than 100 scans");
});
