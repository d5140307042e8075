import { decodePredictionLog } from "../proto/codec.js";

/** How much of a file's beginning {@link recognise} wants to see. */
export const HEAD_BYTES = 65_536;

/** What a file is that is no TFRecord file. */
export interface Recognised {
  readonly code: "serving-compressed" | "serving-git-lfs-pointer" | "serving-not-tfrecord";
  readonly what: string;
}

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x1f, 0x8b], name: "gzip" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: "zstd" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: "zip" },
  { bytes: [0x42, 0x5a, 0x68], name: "bzip2" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], name: "xz" },
  { bytes: [0x04, 0x22, 0x4d, 0x18], name: "lz4" },
  { bytes: [0xff, 0x06, 0x00, 0x00, 0x73, 0x4e, 0x61, 0x50, 0x70, 0x59], name: "snappy" },
];

const LFS_POINTER = "version https://git-lfs.github.com/spec/";

/**
 * Tell by its beginning what a file is whose first header is no TFRecord's.
 *
 * @param head the first {@link HEAD_BYTES} bytes, or all there are
 * @param size bytes of the whole file
 */
export function recognise(head: Uint8Array, size: number): Recognised | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512)).toString("latin1");
  if (text.startsWith(LFS_POINTER)) {
    return { code: "serving-git-lfs-pointer", what: "a git-LFS pointer: text that stands for the file" };
  }
  const compression = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (compression) return { code: "serving-compressed", what: `${compression.name} data` };
  if (isZlib(head)) return { code: "serving-compressed", what: "zlib data" };
  if (/^\s*[[{]/.test(text) && isText(text)) return { code: "serving-not-tfrecord", what: "JSON text" };
  if (isText(text)) return { code: "serving-not-tfrecord", what: "text" };
  if (size <= head.length && isBareLog(head)) {
    return { code: "serving-not-tfrecord", what: "a serialized PredictionLog without the TFRecord frame around it" };
  }
  return undefined;
}

/** RFC 1950: deflate with a window of 32 KiB, and a header that is a multiple of 31. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0x78 && (first * 256 + second) % 31 === 0;
}

function isText(text: string): boolean {
  return text.length > 0 && /^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(text);
}

function isBareLog(bytes: Uint8Array): boolean {
  const decoded = decodePredictionLog(bytes);
  return decoded.ok && decoded.value.logType !== undefined;
}
