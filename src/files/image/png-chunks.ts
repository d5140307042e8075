/** The chunks of a PNG that say something of its pixels (https://www.w3.org/TR/png-3/#5DataRep). */
import { crc32 } from "node:zlib";
import { checkSize, ImageFault } from "./image-fault.js";

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  readonly color: PngColor;
  /** Samples of a pixel. */
  readonly samples: number;
  readonly interlaced: boolean;
}

export type PngColor = "gray" | "rgb" | "palette" | "gray_alpha" | "rgba";

export interface PngChunks extends PngHeader {
  /** Red, green and blue of each entry. */
  readonly palette: Uint8Array;
  /** As it stands in tRNS, which means something else for each colour type; undefined where there is none. */
  readonly transparency: Uint8Array | undefined;
  readonly compressed: Uint8Array;
}

/** By colour type. */
const COLORS: ReadonlyMap<number, Pick<PngHeader, "color" | "samples"> & { readonly depths: readonly number[] }> =
  new Map([
    [0, { color: "gray", samples: 1, depths: [1, 2, 4, 8, 16] }],
    [2, { color: "rgb", samples: 3, depths: [8, 16] }],
    [3, { color: "palette", samples: 1, depths: [1, 2, 4, 8] }],
    [4, { color: "gray_alpha", samples: 2, depths: [8, 16] }],
    [6, { color: "rgba", samples: 4, depths: [8, 16] }],
  ]);

const SIGNATURE_BYTES = 8;
const USED: readonly string[] = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];

export function readPngChunks(bytes: Uint8Array): PngChunks {
  const chunks = eachChunk(bytes);
  const first = chunks.next().value;
  if (first?.type !== "IHDR") throw new ImageFault("does not begin with an IHDR chunk");
  const header = readHeader(first.data);
  let palette: Uint8Array = new Uint8Array();
  let transparency: Uint8Array | undefined;
  const compressed: Uint8Array[] = [];
  for (const { type, data } of chunks) {
    if (type === "PLTE") palette = data;
    else if (type === "tRNS") transparency = data;
    else if (type === "IDAT") compressed.push(data);
  }
  if (header.color === "palette" && palette.length === 0) throw new ImageFault("has no palette");
  return { ...header, palette, transparency, compressed: Buffer.concat(compressed) };
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Those that are used, up to IEND, each held against its checksum. */
function* eachChunk(bytes: Uint8Array): Generator<Chunk, undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = SIGNATURE_BYTES; ; ) {
    if (at + 12 > bytes.length) throw new ImageFault("ends before its IEND chunk");
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) throw new ImageFault(`ends within the chunk at byte ${at}`);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    if (USED.includes(type)) {
      if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) {
        throw new ImageFault(`is damaged: the chunk at byte ${at} has another checksum than it says`);
      }
      yield { type, data: bytes.subarray(at + 8, end) };
      if (type === "IEND") return undefined;
    }
    at = end + 4;
  }
}

function readHeader(data: Uint8Array): PngHeader {
  if (data.length !== 13) throw new ImageFault(`has a header of ${data.length} bytes; expected 13`);
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  const [type, compression, filter, interlace] = data.subarray(9);
  const known = COLORS.get(type!);
  if (!known?.depths.includes(depth)) throw new ImageFault(`has colour type ${type} with ${depth} bits a sample`);
  if (compression !== 0 || filter !== 0 || interlace! > 1) {
    throw new ImageFault(
      `has compression ${compression}, filter ${filter} and interlace ${interlace}; expected 0, 0, 0 or 1`,
    );
  }
  checkSize(width, height);
  return { width, height, depth, color: known.color, samples: known.samples, interlaced: interlace === 1 };
}
