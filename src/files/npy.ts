/** The array of a `.npy` file, or of one entry of an `.npz`. */
import type { Outcome } from "../problem.js";
import type { ArrayFile, StoredDtype } from "./array-file.js";
import type { Bytes } from "./bytes.js";
import { readNpyHeader } from "./npy-header.js";
import { found } from "./outcome.js";

export function openNpy(bytes: Bytes, name: string): Outcome<ArrayFile> {
  const { value: header, problems } = readNpyHeader(bytes);
  if (!header) return { value: undefined, problems };
  const { stored, shape, dataOffset } = header;
  // Up to one dimension the two orders are the same.
  const scattered = header.fortranOrder && shape.length > 1;
  return found({
    kind: "array",
    name,
    stored,
    shape,
    read: (count) => {
      const raw = scattered
        ? readFortran(bytes, dataOffset, stored.width, shape, count)
        : bytes.read(dataOffset, count * stored.width);
      return littleEndian(raw, stored);
    },
  });
}

/** Bytes of a Fortran-ordered array that are in memory at a time, besides those that are wanted. */
const CHUNK_BYTES = 1024 * 1024;

/** The first `count` elements in row-major order of an array whose first dimension changes fastest. */
function readFortran(bytes: Bytes, offset: number, width: number, shape: readonly number[], count: number): Uint8Array {
  const wanted = new Uint8Array(count * width);
  const strides = rowMajorStrides(shape);
  const total = shape.reduce((product, dim) => product * dim, 1);
  const indices = shape.map(() => 0);
  const perChunk = Math.max(1, Math.floor(CHUNK_BYTES / Math.max(width, 1)));
  let place = 0;
  for (let done = 0; done < total; done += perChunk) {
    const elements = Math.min(perChunk, total - done);
    const chunk = bytes.read(offset + done * width, elements * width);
    for (let i = 0; i < elements; i += 1) {
      if (place < count) for (let b = 0; b < width; b += 1) wanted[place * width + b] = chunk[i * width + b]!;
      place = step(indices, shape, strides, place);
    }
  }
  return wanted;
}

function rowMajorStrides(shape: readonly number[]): number[] {
  const strides = shape.map(() => 1);
  for (let axis = shape.length - 2; axis >= 0; axis -= 1) strides[axis] = strides[axis + 1]! * shape[axis + 1]!;
  return strides;
}

/** Count the indices up in Fortran order; the row-major place of the next element. */
function step(indices: number[], shape: readonly number[], strides: readonly number[], place: number): number {
  let next = place;
  for (let axis = 0; axis < shape.length; axis += 1) {
    next += strides[axis]!;
    indices[axis]! += 1;
    if (indices[axis]! < shape[axis]!) return next;
    next -= shape[axis]! * strides[axis]!;
    indices[axis] = 0;
  }
  return next;
}

/** In place. A complex number is two floats, and text is code points of four bytes. */
function littleEndian(bytes: Uint8Array, { kind, width, bigEndian }: StoredDtype): Uint8Array {
  const unit = kind === "c" ? width / 2 : kind === "U" ? 4 : width;
  if (!bigEndian || kind === "S" || unit < 2) return bytes;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (unit === 2) buffer.swap16();
  else if (unit === 4) buffer.swap32();
  else buffer.swap64();
  return bytes;
}
