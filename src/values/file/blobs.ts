/** Tensors from whole files: one string each, or the elements as raw bytes. */
import type { DType } from "../../dtype.js";
import type { BlobFiles } from "../../files/index.js";
import type { SpecPath, ValueSpec } from "../../spec/spec.js";
import { elementCount } from "../../tensor.js";
import type { Complaints } from "../complaints.js";
import { cycleElements, type Elements } from "../elements.js";
import { checkFits } from "../literal.js";
import type { FileRequest } from "./array.js";
import { prepareImageRows } from "./images.js";

/** One file is one string; a glob is a list of them. Raw bytes take the shape that they are given. */
export function blobsShape({ isGlob, blobs }: BlobFiles, dtype: DType): readonly number[] | undefined {
  if (dtype.kind !== "string") return undefined;
  return isGlob ? [blobs.length] : [];
}

/** How many rows of `rowElements` raw bytes bring along, or a list of images; undefined for one that is repeated. */
export function rawRows({ isGlob, blobs, images }: BlobFiles, dtype: DType, rowElements: number): number | undefined {
  if (images) return isGlob ? images.length : undefined;
  const bytes = blobs[0]!.length;
  const rowBytes = rowElements * dtype.width;
  return isGlob || rowBytes === 0 || bytes % rowBytes !== 0 ? undefined : bytes / rowBytes;
}

export function prepareBlobs(
  spec: Extract<ValueSpec, { kind: "blobs" }>,
  request: FileRequest,
  complaints: Complaints,
): (() => Elements) | undefined {
  const { files, scale, path } = spec;
  if (request.dtype.kind !== "string") {
    if (files.images) return prepareImageRows(files.images, spec, request, complaints);
    return prepareRaw(files, request, path, complaints);
  }
  if (scale) {
    const message = "The model takes the bytes of images as they are, which `scale` cannot change.";
    complaints.add("values-not-for-dtype", path, message, "Remove `scale`.");
    return undefined;
  }
  return prepareStrings(files, request, path, complaints);
}

/** Bytes of the strings that a tensor of `count` elements repeats, on the whole. */
export function meanBlobBytes({ blobs }: BlobFiles): number {
  return blobs.reduce((sum, { length }) => sum + length, 0) / blobs.length;
}

function prepareStrings(
  files: BlobFiles,
  { dtype, shape, hasBatch }: FileRequest,
  path: SpecPath,
  complaints: Complaints,
): (() => Elements) | undefined {
  const own = blobsShape(files, dtype)!;
  if (!checkFits(own, shape, hasBatch, `${JSON.stringify(files.name)} as a list`, path, complaints)) return undefined;
  const count = elementCount(shape);
  const needed = files.blobs.slice(0, count);
  return () =>
    cycleElements(
      needed.map((blob) => blob.read(0, blob.length)),
      count,
      dtype,
    );
}

/** By its ending, or without one, as raw files of Triton mostly are. */
const RAW_FILE = /(?:\.(?:bin|raw)|(?:^|[/\\])[^./\\]+)$/i;

function prepareRaw(
  { name, isGlob, blobs }: BlobFiles,
  { dtype, shape, hasBatch }: FileRequest,
  path: SpecPath,
  complaints: Complaints,
): (() => Elements) | undefined {
  const quoted = JSON.stringify(name);
  if (isGlob) {
    const message = `The glob ${quoted} gives one string a file, and the dtype is ${dtype.alias}.`;
    const hint = "Name one .npy, .npz, .json or .bin file, or let the glob match .jpg and .png images alone.";
    complaints.add("values-not-for-dtype", path, message, hint);
    return undefined;
  }
  if (!RAW_FILE.test(name)) {
    const message = `${quoted} is no file of ${dtype.alias} values.`;
    const hint = "Name a .npy, .npz or .json file, a .bin file of raw little-endian values, or a .jpg or .png image.";
    complaints.add("values-not-for-dtype", path, message, hint);
    return undefined;
  }
  const [blob] = blobs;
  const bytes = elementCount(shape) * dtype.width;
  const rowBytes = hasBatch ? elementCount(shape.slice(1)) * dtype.width : bytes;
  const sound = hasBatch ? blob!.length > 0 && blob!.length % rowBytes === 0 : blob!.length === bytes;
  if (!sound && bytes > 0) {
    const expected = hasBatch ? `one or more rows of ${rowBytes} bytes` : `${bytes} bytes`;
    const message = `${quoted} has ${blob!.length} bytes; ${dtype.alias} of this shape takes ${expected}.`;
    complaints.add("values-shape", path, message);
    return undefined;
  }
  return () => cycleElements(blob!.read(0, Math.min(blob!.length, bytes)), elementCount(shape), dtype);
}
