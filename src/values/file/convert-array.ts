import type { DType } from "../../dtype.js";
import { type ArrayFile, storedName } from "../../files/index.js";
import type { SpecPath } from "../../spec/spec.js";
import type { Complaints } from "../complaints.js";
import { type Conversion, type Complex, convert, type Element } from "../convert.js";
import { type Elements, packElements } from "../elements.js";
import { kindOfScalar } from "../shown.js";
import { roundFloats } from "./rounded-floats.js";
import { type Stored, storedReader } from "./stored-reader.js";

/** Elements that are objects at a time; as bytes they take a tenth of it. */
const CHUNK = 8192;

/** The longest conversion of each array: the batches of a request share their rows. */
const converted = new WeakMap<ArrayFile, Map<DType, { readonly count: number; readonly elements: Elements }>>();

/** The first `count` elements in the dtype, by the rules of a literal: a float rounds, nothing else is lost. */
export function convertArray(
  array: ArrayFile,
  count: number,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
): Elements | undefined {
  const known = converted.get(array)?.get(dtype);
  if (known && known.count >= count) return firstOf(known.elements, count, dtype);
  const bytes = array.read(count);
  const rounded = storedName(array.stored) === "float64" && dtype.name === "DT_FLOAT" && roundFloats(bytes);
  const elements = rounded || convertEach(bytes, array, count, dtype, path, complaints);
  if (elements) converted.set(array, (converted.get(array) ?? new Map()).set(dtype, { count, elements }));
  return elements;
}

function convertEach(
  bytes: Uint8Array,
  array: ArrayFile,
  count: number,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
): Elements | undefined {
  const before = complaints.count;
  const read = storedReader(bytes, array.stored);
  const chunks: Elements[] = [];
  for (let start = 0; start < count; start += CHUNK) {
    const chunk: Element[] = [];
    for (let i = start; i < Math.min(start + CHUNK, count); i += 1) {
      const stored = read(i);
      const conversion = convertStored(stored, dtype);
      if (conversion.ok) chunk.push(conversion.element);
      else {
        const place = `Element [${indicesOf(i, array.shape).join(", ")}] of ${JSON.stringify(array.name)}`;
        complaints.add(conversion.code, path, `${place}, ${kindOf(stored)}, ${conversion.reason}.`);
      }
    }
    if (complaints.count === before) chunks.push(packElements(chunk, dtype));
  }
  return complaints.count === before ? join(chunks, count, dtype) : undefined;
}

function convertStored(stored: Stored, dtype: DType): Conversion {
  if (typeof stored !== "object" || stored instanceof Uint8Array) return convert(stored, dtype);
  const real = convert(stored.real, dtype);
  const imaginary = convert(stored.imaginary, dtype);
  if (!real.ok) return real;
  if (!imaginary.ok) return imaginary;
  // Each is a complex number without an imaginary part.
  return {
    ok: true,
    element: { real: (real.element as Complex).real, imaginary: (imaginary.element as Complex).real },
  };
}

function firstOf(elements: Elements, count: number, dtype: DType): Elements {
  return elements instanceof Uint8Array ? elements.subarray(0, count * dtype.width) : elements.slice(0, count);
}

function join(chunks: readonly Elements[], count: number, dtype: DType): Elements {
  if (dtype.kind === "string") return (chunks as readonly (readonly Uint8Array[])[]).flat();
  const bytes = new Uint8Array(count * dtype.width);
  let end = 0;
  for (const chunk of chunks as readonly Uint8Array[]) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes;
}

function indicesOf(place: number, shape: readonly number[]): readonly number[] {
  let rest = place;
  return shape
    .toReversed()
    .map((dim) => {
      const index = rest % dim;
      rest = Math.floor(rest / dim);
      return index;
    })
    .toReversed();
}

/** Never the value: it is someone's data. */
function kindOf(stored: Stored): string {
  return typeof stored === "object" && !(stored instanceof Uint8Array) ? "a complex number" : kindOfScalar(stored);
}
