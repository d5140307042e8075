import type { DType } from "../dtype.js";
import type { Literal, SpecPath } from "../spec/spec.js";
import { elementCount } from "../tensor.js";
import type { Complaints } from "./complaints.js";
import { convert, type Element } from "./convert.js";
import { type Elements, packElements } from "./elements.js";
import { eachScalar, isList, readLiteralShape } from "./literal-shape.js";
import { kindOfScalar, recordedPlace, showScalar } from "./shown.js";

/** Conversions by list: the records of one request share their literals, and a hundred batch sizes need one conversion. */
const converted = new WeakMap<readonly Literal[], Map<DType, Elements>>();

/** A literal's elements in the dtype, row-major; undefined where one cannot be had, which is complained of. */
export function packLiteral(
  literal: Literal,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
  recorded = false,
): Elements | undefined {
  if (!isList(literal)) return packScalars(literal, dtype, path, complaints, recorded);
  const known = converted.get(literal)?.get(dtype);
  if (known) return known;
  const packed = packScalars(literal, dtype, path, complaints, recorded);
  if (packed) converted.set(literal, (converted.get(literal) ?? new Map<DType, Elements>()).set(dtype, packed));
  return packed;
}

/**
 * Whether a literal's elements, gone through again and again, fill the shape: a single value does, so does the shape
 * itself; where dimension 0 is the batch, also any number of rows, and one row alone.
 */
export function checkLiteralFits(
  literal: Literal,
  shape: readonly number[],
  hasBatch: boolean,
  path: SpecPath,
  complaints: Complaints,
): boolean {
  const own = readLiteralShape(literal, path, complaints);
  return own !== undefined && checkFits(own, shape, hasBatch, "The literal", path, complaints);
}

/** The same for a shape that something other than a literal brings along. */
export function checkFits(
  own: readonly number[],
  shape: readonly number[],
  hasBatch: boolean,
  what: string,
  path: SpecPath,
  complaints: Complaints,
): boolean {
  if (!fits(own, shape, hasBatch)) {
    const row = shape.slice(1);
    const expected = hasBatch ? `${show(["n", ...row])}, one row ${show(row)}` : show(shape);
    complaints.add("values-shape", path, `${what} has shape ${show(own)}; expected ${expected} or a single value.`);
    return false;
  }
  if (elementCount(own) === 0 && elementCount(shape) > 0) {
    complaints.add("values-shape", path, `${what} is empty, and ${elementCount(shape)} elements are to be filled.`);
    return false;
  }
  return true;
}

function packScalars(
  literal: Literal,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
  recorded: boolean,
): Elements | undefined {
  const before = complaints.count;
  const elements: Element[] = [];
  eachScalar(literal, (scalar, indices) => {
    const conversion = convert(scalar, dtype);
    if (conversion.ok) {
      elements.push(conversion.element);
      return;
    }
    const { code, reason, outcome = "", hint } = conversion;
    const message = recorded
      ? `${recordedPlace(indices)}, ${kindOfScalar(scalar)}, ${reason}.`
      : `${showScalar(scalar)} ${reason}${outcome}.`;
    complaints.add(code, [...path, ...indices], message, hint);
  });
  return complaints.count === before ? packElements(elements, dtype) : undefined;
}

function fits(own: readonly number[], shape: readonly number[], hasBatch: boolean): boolean {
  if (own.length === 0 || same(own, shape)) return true;
  if (!hasBatch) return false;
  const row = shape.slice(1);
  return same(own, row) || same(own.slice(1), row);
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((dim, i) => dim === b[i]);
}

function show(shape: readonly (number | string)[]): string {
  return `[${shape.join(", ")}]`;
}
