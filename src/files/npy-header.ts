/** The header of a `.npy` file: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
import type { Outcome } from "../problem.js";
import type { StoredDtype } from "./array-file.js";
import type { Bytes } from "./bytes.js";
import { parseDescr } from "./npy-dtype.js";
import { found, refuse } from "./outcome.js";

export interface NpyHeader {
  readonly stored: StoredDtype;
  readonly shape: readonly number[];
  /** The first dimension changes fastest. */
  readonly fortranOrder: boolean;
  /** Where the elements begin. */
  readonly dataOffset: number;
}

const MAGIC = "\x93NUMPY";

/** Version 1 has two bytes for the header's length, 2 and 3 have four. */
const LENGTH_BYTES: Readonly<Record<number, number>> = { 1: 2, 2: 4, 3: 4 };

/** NumPy itself reads no longer header unless it is told to trust the file (`max_header_size`). */
const MAX_HEADER_BYTES = 10_000;

/** TensorShape::MaxDimensions() in tensorflow/core/framework/tensor_shape.h; NumPy stops at 64. */
const MAX_RANK = 254;

/** Strings that are all empty take no bytes of the file, so that nothing but this bounds their number. */
const MAX_EMPTY_STRINGS = 1_000_000;

/** Everything the header promises is there: the elements are counted against the bytes that follow it. */
export function readNpyHeader(bytes: Bytes): Outcome<NpyHeader> {
  const start = bytes.read(0, Math.min(12, bytes.length));
  if (Buffer.from(start.subarray(0, 6)).toString("latin1") !== MAGIC) {
    return refuse("files-npy", "it does not begin as a .npy file does");
  }
  const [major = 0, minor = 0] = start.subarray(6, 8);
  const lengthBytes = LENGTH_BYTES[major];
  if (lengthBytes === undefined || minor !== 0) {
    return refuse("files-npy", `its format version is ${major}.${minor}; expected 1.0, 2.0 or 3.0`);
  }
  const textOffset = 8 + lengthBytes;
  if (bytes.length < textOffset) return refuse("files-npy", `it ends within its header, after ${bytes.length} bytes`);
  const view = new DataView(start.buffer, start.byteOffset, start.length);
  const length = lengthBytes === 2 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > MAX_HEADER_BYTES) {
    return refuse("files-npy", `its header says it has ${length} bytes; at most ${MAX_HEADER_BYTES} are read`);
  }
  if (textOffset + length > bytes.length) {
    return refuse("files-npy", `its header has ${length} bytes, and ${bytes.length - textOffset} are left`);
  }
  const text = Buffer.from(bytes.read(textOffset, length)).toString(major === 3 ? "utf8" : "latin1");
  return parseHeader(text, textOffset + length, bytes.length);
}

/** A Python dict of three keys, in whatever order: `{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }`. */
const DICT = /^\{([^{}]*)\}\s*$/;
const ITEM = /\s*'(descr|fortran_order|shape)'\s*:\s*('[^'\\]*'|True|False|\([\d,\sL]*\))\s*(?:,|$)/y;

function parseHeader(text: string, dataOffset: number, fileLength: number): Outcome<NpyHeader> {
  const items = parseDict(text);
  const descr = items?.get("descr");
  const order = items?.get("fortran_order");
  const shapeText = items?.get("shape");
  if (!descr?.startsWith("'") || !shapeText?.startsWith("(") || (order !== "True" && order !== "False")) {
    const structured = /'descr'\s*:\s*\[/.test(text);
    const why = structured
      ? "it holds records of several fields"
      : `its header has ${text.length} characters that are no such description`;
    return refuse("files-npy", `${why}; expected one dtype, an order and a shape`);
  }
  const name = descr.slice(1, -1);
  if (/^\|?O/.test(name)) return refuse("files-npy", "it holds pickled Python objects, which are never loaded");
  const stored = parseDescr(name);
  if (!stored)
    return refuse(
      "files-npy",
      `its dtype ${/^[<>|=]?[A-Za-z]\d{0,9}(?:\[\w{1,4}\])?$/.test(name) ? `is ${name}` : "has no name that NumPy gives"}, which no tensor holds`,
    );
  const shape = [...shapeText.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (shape.length > MAX_RANK)
    return refuse("files-npy", `it has ${shape.length} dimensions; expected at most ${MAX_RANK}`);
  // Past 2^53 the product is no longer exact, and no longer near the length of any file.
  const needed = shape.reduce((product, dim) => product * dim, stored.width);
  const left = fileLength - dataOffset;
  if (needed > left || shape.some((dim) => dim > Number.MAX_SAFE_INTEGER)) {
    return refuse("files-npy", `its header promises ${name} of shape [${shape.join(", ")}], and ${left} bytes follow`);
  }
  if (stored.width === 0 && shape.reduce((product, dim) => product * dim, 1) > MAX_EMPTY_STRINGS) {
    return refuse("files-npy", `it promises more than ${MAX_EMPTY_STRINGS} empty strings`);
  }
  return found({ stored, shape, fortranOrder: order === "True", dataOffset });
}

function parseDict(text: string): ReadonlyMap<string, string> | undefined {
  const body = DICT.exec(text)?.[1];
  if (body === undefined) return undefined;
  const items = new Map<string, string>();
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < body.length && body.slice(ITEM.lastIndex).trim() !== "") {
    const item = ITEM.exec(body);
    if (!item || items.has(item[1]!)) return undefined;
    items.set(item[1]!, item[2]!);
  }
  return items;
}
