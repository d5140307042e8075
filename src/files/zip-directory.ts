/**
 * What a zip archive holds, by its central directory (PKWARE APPNOTE.TXT 4.3 and 4.5.3), as far as `numpy.savez` uses it:
 * one disk, no encryption. Packages that unzip either take the whole archive into memory or hand out streams; rows of a
 * stored array are wanted from their place in the file.
 */
import type { Outcome } from "../problem.js";
import type { Bytes } from "./bytes.js";
import { found, refuse } from "./outcome.js";

export interface ZipEntry {
  readonly name: string;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of the entry's local header. */
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_BYTES = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const MAX_COMMENT_BYTES = 0xffff;
/** A field of 32 bits that says "see the zip64 extra field". */
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;

/** A directory entry takes 46 bytes and its name: enough for half a million arrays. */
const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024;

export function readZipDirectory(bytes: Bytes): Outcome<readonly ZipEntry[]> {
  const end = findEnd(bytes);
  if (!end) return refuse("files-npz", "it has no directory at its end, so it is no zip archive, or was cut off");
  const { offset, length } = end;
  if (!within(offset, length, bytes.length) || length > MAX_DIRECTORY_BYTES) {
    return refuse(
      "files-npz",
      `its directory is said to have ${length} bytes from ${offset}, in ${bytes.length} bytes`,
    );
  }
  const directory = viewOf(bytes.read(offset, length));
  const entries: ZipEntry[] = [];
  for (let at = 0; at < length; ) {
    const entry = readEntry(directory, at);
    if (!entry) return refuse("files-npz", `entry ${entries.length} of its directory is broken`);
    entries.push(entry.value);
    at = entry.next;
  }
  return found(entries);
}

/** Where the bytes of an entry begin; undefined where its local header is broken, or they do not fit into the file. */
export function entryOffset(bytes: Bytes, { headerOffset, compressedSize }: ZipEntry): number | undefined {
  if (!within(headerOffset, LOCAL_BYTES, bytes.length)) return undefined;
  const header = viewOf(bytes.read(headerOffset, LOCAL_BYTES));
  if (header.getUint32(0, true) !== LOCAL_SIGNATURE) return undefined;
  const offset = headerOffset + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  return within(offset, compressedSize, bytes.length) ? offset : undefined;
}

interface Directory {
  readonly offset: number;
  readonly length: number;
}

/** A comment of unknown length stands behind the end record, so it is searched for from the back. */
function findEnd(bytes: Bytes): Directory | undefined {
  const length = Math.min(bytes.length, END_BYTES + MAX_COMMENT_BYTES);
  const tail = viewOf(bytes.read(bytes.length - length, length));
  for (let at = length - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_BYTES + tail.getUint16(at + 20, true) !== length) continue;
    const directory = { length: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
    return readEnd64(bytes, bytes.length - length + at) ?? directory;
  }
  return undefined;
}

/** The same for archives past 4 GiB. */
function readEnd64(bytes: Bytes, end: number): Directory | undefined {
  if (end < LOCATOR64_BYTES) return undefined;
  const locator = viewOf(bytes.read(end - LOCATOR64_BYTES, LOCATOR64_BYTES));
  if (locator.getUint32(0, true) !== LOCATOR64_SIGNATURE) return undefined;
  const at = Number(locator.getBigUint64(8, true));
  if (!within(at, 56, bytes.length)) return undefined;
  const record = viewOf(bytes.read(at, 56));
  if (record.getUint32(0, true) !== END64_SIGNATURE) return undefined;
  return { length: Number(record.getBigUint64(40, true)), offset: Number(record.getBigUint64(48, true)) };
}

function readEntry(view: DataView, at: number): { readonly value: ZipEntry; readonly next: number } | undefined {
  if (!within(at, ENTRY_BYTES, view.byteLength) || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + ENTRY_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  const flags = view.getUint16(at + 8, true);
  const nameBytes = Buffer.from(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameLength);
  const wide = zip64Fields(view, at + ENTRY_BYTES + nameLength, extraLength);
  /** In the order of the zip64 extra field, which holds only those that do not fit. */
  const [size, compressedSize, headerOffset] = [24, 20, 42].map((field) => {
    const narrow = view.getUint32(at + field, true);
    return narrow === IN_ZIP64 && wide.length > 0 ? wide.shift()! : narrow;
  }) as [number, number, number];
  return {
    value: {
      name: nameBytes.toString("utf8"),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      crc32: view.getUint32(at + 16, true),
      compressedSize,
      size,
      headerOffset,
    },
    next,
  };
}

function zip64Fields(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; ) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > start + length) return [];
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      return Array.from({ length: Math.min(3, size >> 3) }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)));
    }
    at += 4 + size;
  }
  return [];
}

function within(offset: number, length: number, total: number): boolean {
  return Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset + length <= total;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
