/** Tensors of numbers from image files: decoded, resized to the model's size, scaled. */
import type { DType } from "../../dtype.js";
import { DataFileChanged, type ImageFile, type Pixels } from "../../files/index.js";
import type { SpecPath, ValueSpec } from "../../spec/spec.js";
import { elementCount } from "../../tensor.js";
import type { Complaints } from "../complaints.js";
import { integerRange } from "../convert.js";
import { cycleElements, type Elements } from "../elements.js";
import { floatFormat, overflows } from "../float-format.js";
import { type ImageLayout, imageLayout, type ImageScale, layOutImage, PIXEL_SCALE } from "../image/image-layout.js";
import { resizeBilinear } from "../image/resize.js";
import type { FileRequest } from "./array.js";

/** Rows of one input that are kept for all records that need them; those beyond are made anew for each. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

/** Pixels that the images of one input have in all: each is decoded while planning, so that a damaged one is told in time. */
const MAX_ALL_PIXELS = 4 * 1024 * 1024 * 1024;

/** One row of the batch each, cycled or cut to it. */
export function prepareImageRows(
  images: readonly ImageFile[],
  { files, scale = PIXEL_SCALE, path }: Extract<ValueSpec, { kind: "blobs" }>,
  { dtype, shape, hasBatch }: FileRequest,
  complaints: Complaints,
): (() => Elements) | undefined {
  const layout = imageLayout(hasBatch ? shape.slice(1) : shape);
  if (!layout) {
    complainOfShape(shape, hasBatch, path, complaints);
    return undefined;
  }
  if (!hasBatch && images.length > 1) {
    const message = `${JSON.stringify(files.name)} matches ${images.length} images, and this input takes one.`;
    complaints.add("values-shape", path, message);
    return undefined;
  }
  if (!checkScale(scale, dtype, path, complaints)) return undefined;
  const needed = images.slice(0, hasBatch ? shape[0] : 1);
  const rows = rowsOf(images, { layout, scale, dtype });
  if (!rows.prepare(needed, path, complaints)) return undefined;
  return () => {
    const bytes = new Uint8Array(needed.length * rows.rowBytes);
    needed.forEach((image, i) => bytes.set(rows.make(image), i * rows.rowBytes));
    return cycleElements(bytes, elementCount(shape), dtype);
  };
}

function complainOfShape(shape: readonly number[], hasBatch: boolean, path: SpecPath, complaints: Complaints): void {
  const found = `This input has shape [${shape.join(", ")}]`;
  const message = `${found}, and an image fills [n, height, width, channels] or [n, channels, height, width] with 1, 3 or 4 channels.`;
  const unbatched = hasBatch && imageLayout(shape) !== undefined && shape.length === 3;
  const hint = unbatched
    ? "Add  batched: false  where the first dimension is the image's height."
    : "Save the array that the model takes with `numpy.save`.";
  complaints.add("values-shape", path, message, hint);
}

function checkScale([min, max]: ImageScale, dtype: DType, path: SpecPath, complaints: Complaints): boolean {
  const range = `Images of pixels from ${min} to ${max}`;
  if (dtype.kind !== "int" && dtype.kind !== "float") {
    complaints.add("values-not-for-dtype", path, `${range} cannot fill a ${dtype.alias} tensor.`);
    return false;
  }
  if (holds(min, dtype) && holds(max, dtype)) return true;
  complaints.add(
    "values-out-of-range",
    path,
    `${range} are outside of ${dtype.alias}.`,
    "Give another  scale: [min, max].",
  );
  return false;
}

function holds(value: number, dtype: DType): boolean {
  if (dtype.kind === "int") {
    const { min, max } = integerRange(dtype);
    const whole = BigInt(Math.trunc(value));
    return whole >= min && whole <= max;
  }
  const format = floatFormat(dtype);
  return !format || !overflows(format, value);
}

/** Whether a row of so many bytes is kept beside those that are. */
export function isKept(keptBytes: number, rowBytes: number): boolean {
  return keptBytes + rowBytes <= MAX_KEPT_BYTES;
}

interface RowKind {
  readonly layout: ImageLayout;
  readonly scale: ImageScale;
  readonly dtype: DType;
}

const known = new WeakMap<readonly ImageFile[], Map<string, ImageRows>>();

/** The records of a request share their images. */
function rowsOf(images: readonly ImageFile[], kind: RowKind): ImageRows {
  const kinds = known.get(images) ?? new Map<string, ImageRows>();
  known.set(images, kinds);
  const key = JSON.stringify([kind.layout, kind.scale, kind.dtype.name]);
  const rows = kinds.get(key) ?? new ImageRows(kind);
  kinds.set(key, rows);
  return rows;
}

class ImageRows {
  readonly rowBytes: number;
  readonly #kind: RowKind;
  /** Undefined: sound, and not kept. */
  readonly #rows = new Map<ImageFile, Uint8Array | undefined>();
  #kept = 0;
  #pixels = 0;

  constructor(kind: RowKind) {
    this.#kind = kind;
    const { layout, dtype } = kind;
    this.rowBytes = layout.width * layout.height * layout.channels * dtype.width;
  }

  /** Decode what was not decoded before: only so can it be told whether it can be. */
  prepare(images: readonly ImageFile[], path: SpecPath, complaints: Complaints): boolean {
    const before = complaints.count;
    for (const image of images) {
      if (this.#rows.has(image)) continue;
      const pixels = image.decode(this.#kind.layout.channels);
      if (typeof pixels === "string") {
        complaints.add("values-image", path, `${JSON.stringify(image.name)} ${pixels}.`);
        continue;
      }
      this.#pixels += pixels.width * pixels.height;
      if (this.#pixels > MAX_ALL_PIXELS) {
        const message = `The images up to ${JSON.stringify(image.name)} have more than ${MAX_ALL_PIXELS} pixels, the most that one input takes.`;
        complaints.add("values-image", path, message);
        return false;
      }
      const keeps = isKept(this.#kept, this.rowBytes);
      if (keeps) this.#kept += this.rowBytes;
      this.#rows.set(image, keeps ? this.#row(pixels) : undefined);
    }
    return complaints.count === before;
  }

  make(image: ImageFile): Uint8Array {
    const kept = this.#rows.get(image);
    if (kept) return kept;
    const pixels = image.decode(this.#kind.layout.channels);
    // It could be decoded while planning.
    if (typeof pixels === "string") throw new DataFileChanged(image.name);
    return this.#row(pixels);
  }

  #row(pixels: Pixels): Uint8Array {
    const { layout, scale, dtype } = this.#kind;
    return layOutImage(resizeBilinear(pixels, layout.width, layout.height), layout, scale, dtype);
  }
}
