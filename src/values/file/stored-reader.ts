import { dtypeByName } from "../../dtype.js";
import type { StoredDtype } from "../../files/index.js";
import type { Complex } from "../convert.js";
import { decodeFloat, floatFormat } from "../float-format.js";

/** One element as it is stored; bytes and text without the NULs that pad them. */
export type Stored = bigint | number | boolean | string | Uint8Array | Complex;

const HALF = floatFormat(dtypeByName("DT_HALF")!)!;

/** Reads the element at a place of little-endian bytes. */
export function storedReader(bytes: Uint8Array, { kind, width }: StoredDtype): (place: number) => Stored {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (kind) {
    case "b":
      return (place) => view.getUint8(place) !== 0;
    case "i":
      return (place) => BigInt.asIntN(8 * width, unsigned(view, place * width, width));
    case "u":
      return (place) => unsigned(view, place * width, width);
    case "f":
      return (place) => float(view, place * width, width);
    case "c":
      return (place) => ({
        real: float(view, place * width, width / 2),
        imaginary: float(view, place * width + width / 2, width / 2),
      });
    case "S":
      return (place) => withoutPadding(bytes.subarray(place * width, (place + 1) * width));
    case "U":
      return (place) => text(view, place * width, width);
  }
}

function unsigned(view: DataView, offset: number, width: number): bigint {
  if (width === 8) return view.getBigUint64(offset, true);
  if (width === 4) return BigInt(view.getUint32(offset, true));
  return BigInt(width === 2 ? view.getUint16(offset, true) : view.getUint8(offset));
}

function float(view: DataView, offset: number, width: number): number {
  if (width === 8) return view.getFloat64(offset, true);
  return width === 4 ? view.getFloat32(offset, true) : decodeFloat(HALF, view.getUint16(offset, true));
}

function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.slice(0, end);
}

const MAX_CODE_POINT = 0x10ffff;
/** Half a surrogate pair: no text, and refused as such where it is converted. */
const NO_CHARACTER = "\uD800";

function text(view: DataView, offset: number, width: number): string {
  const codes: number[] = [];
  for (let at = offset; at < offset + width; at += 4) codes.push(view.getUint32(at, true));
  while (codes.at(-1) === 0) codes.pop();
  return codes.map((code) => (code > MAX_CODE_POINT ? NO_CHARACTER : String.fromCodePoint(code))).join("");
}
