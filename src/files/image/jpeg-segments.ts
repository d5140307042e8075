/** The segments of a JPEG (ITU-T T.81, annex B), walked before anything is decoded. */
import { checkSize, ImageFault } from "./image-fault.js";

export interface JpegFile {
  readonly width: number;
  readonly height: number;
  /** One: gray. Three: as `color` says. */
  readonly components: readonly JpegComponent[];
  readonly color: "ycc" | "rgb";
  /** The file without comments and application segments: nothing that is left changes how colours are read. */
  readonly bare: Uint8Array;
}

export interface JpegComponent {
  readonly id: number;
  /** Pixels of the image that a sample stands for, across and down. */
  readonly acrossPixels: number;
  readonly downPixels: number;
}

/** Each scan of a progressive file may go through all of its pixels; encoders make about ten. */
const MAX_SCANS = 100;

const SOI = Uint8Array.of(0xff, 0xd8);
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP14 = 0xee;
/** Tables, restart interval and frames of kinds that are decoded. */
const KEPT: readonly number[] = [0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, SOS];
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
const OTHER_FRAMES: readonly number[] = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

export function readJpegSegments(bytes: Uint8Array): JpegFile {
  const kept: Uint8Array[] = [SOI];
  let frame: Pick<JpegFile, "width" | "height" | "components"> | undefined;
  let scans = 0;
  let jfif = false;
  let transform: number | undefined;
  for (const { code, data, whole } of eachSegment(bytes)) {
    if (OTHER_FRAMES.includes(code)) throw new ImageFault("is a JPEG without loss, or with arithmetic coding");
    if (FRAMES.includes(code)) {
      if (frame) throw new ImageFault("is a JPEG of several frames");
      frame = readFrame(data);
    }
    const text = Buffer.from(data.subarray(0, 5)).toString("latin1");
    if (code === APP0 && text === "JFIF\0") jfif = true;
    if (code === APP14 && text === "Adobe") transform = data[11];
    if (code === SOS) {
      scans += 1;
      if (!frame) throw new ImageFault("is a JPEG whose pixels begin before its size is said");
      if (scans > MAX_SCANS) throw new ImageFault(`is a JPEG of more than ${MAX_SCANS} scans`);
    }
    if (KEPT.includes(code)) kept.push(whole);
  }
  if (!frame || scans === 0) throw new ImageFault("is a JPEG without pixels");
  const bare = Buffer.concat([...kept, Uint8Array.of(0xff, EOI)]);
  // Every block has a code for its brightness, of one bit or more.
  if (bare.length * 8 < blocksOf(frame)) throw new ImageFault("is a damaged JPEG: it has more pixels than bits");
  return { ...frame, color: colorOf(frame.components, jfif, transform), bare };
}

function blocksOf({ width, height, components }: Pick<JpegFile, "width" | "height" | "components">): number {
  return components.reduce(
    (sum, { acrossPixels, downPixels }) =>
      sum + Math.ceil(width / acrossPixels / 8) * Math.ceil(height / downPixels / 8),
    0,
  );
}

/** As libjpeg decides (default_decompress_parms in jdapimin.c). */
function colorOf(components: readonly JpegComponent[], jfif: boolean, transform: number | undefined): "ycc" | "rgb" {
  if (jfif) return "ycc";
  if (transform !== undefined) return transform === 0 ? "rgb" : "ycc";
  return String.fromCharCode(...components.map(({ id }) => id)) === "RGB" ? "rgb" : "ycc";
}

interface Segment {
  readonly code: number;
  /** Behind its length. */
  readonly data: Uint8Array;
  /** With its marker, and of a scan with the coded pixels that follow it. */
  readonly whole: Uint8Array;
}

/** Those up to EOI. Bytes between segments are passed over, as libjpeg does. */
function* eachSegment(bytes: Uint8Array): Generator<Segment> {
  for (let at = SOI.length; ; ) {
    const marker = nextMarker(bytes, at, (code) => code !== 0x00);
    const code = bytes[marker + 1]!;
    if (code === EOI) return;
    const length = (bytes[marker + 2]! << 8) | bytes[marker + 3]!;
    const end = marker + 2 + length;
    if (length < 2 || end > bytes.length) throw new ImageFault(`ends within the segment at byte ${marker}`);
    const isRestart = (next: number) => next >= 0xd0 && next <= 0xd7;
    at = code === SOS ? nextMarker(bytes, end, (next) => next !== 0x00 && !isRestart(next)) : end;
    yield { code, data: bytes.subarray(marker + 4, end), whole: bytes.subarray(marker, at) };
  }
}

/** Where the next 0xff stands whose follower is wanted. One that follows another is padding. */
function nextMarker(bytes: Uint8Array, from: number, wanted: (code: number) => boolean): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1]!;
    if (code !== 0xff && wanted(code)) return at;
  }
  throw new ImageFault("ends before its EOI marker");
}

function readFrame(data: Uint8Array): Pick<JpegFile, "width" | "height" | "components"> {
  const [precision = 0, high = 0, low = 0, left = 0, right = 0, count = 0] = data;
  const [height, width] = [(high << 8) | low, (left << 8) | right];
  if (precision !== 8) throw new ImageFault(`is a JPEG of ${precision} bits a sample; 8 are decoded`);
  if (count === 4) throw new ImageFault("is a JPEG of four colours (CMYK); gray, YCbCr and RGB are decoded");
  if ((count !== 1 && count !== 3) || data.length < 6 + 3 * count)
    throw new ImageFault(`is a JPEG of ${count} colours`);
  checkSize(width, height);
  const declared = Array.from({ length: count }, (_, i) => {
    const [id = 0, sampling = 0] = data.subarray(6 + 3 * i);
    return { id, across: sampling >> 4, down: sampling & 15 };
  });
  const across = Math.max(...declared.map((one) => one.across));
  const down = Math.max(...declared.map((one) => one.down));
  const odd = declared.some((one) => across % one.across !== 0 || down % one.down !== 0);
  const alike = new Set(declared.map(({ id }) => id)).size < count;
  if (odd || alike || across > 4 || down > 4) throw new ImageFault("is a JPEG whose colours have no common grid");
  const components = declared.map((one) => ({
    id: one.id,
    acrossPixels: across / one.across,
    downPixels: down / one.down,
  }));
  return { width, height, components };
}
