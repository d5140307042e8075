import { type DType, dtypeByName } from "../../dtype.js";
import type { Scalar, SpecPath, ValueSpec } from "../../spec/spec.js";
import type { Complaints } from "../complaints.js";
import { convert } from "../convert.js";
import { floatFormat } from "../float-format.js";
import type { Maker } from "../maker.js";
import { floatRange } from "./float-range.js";
import { uniformFloats } from "./floats.js";
import { uniformIntegers } from "./integers.js";
import { Stream } from "./stream.js";
import { randomStrings } from "./strings.js";

type Uniform = Extract<ValueSpec, { kind: "uniform" }>;

/** Where the spec says nothing: floats of [0, 1), integers 0 and 1, fair booleans, strings of this length. */
const DEFAULT_MIN = 0n;
const DEFAULT_MAX = 1n;
const DEFAULT_STRING_LENGTH = 12;

const DOUBLE = dtypeByName("DT_DOUBLE")!;

/** Uniform values: integers of min to max, both included; floats of [min, max); both parts of complex numbers. */
export function prepareUniform(
  spec: Uniform,
  count: number,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
): Maker | undefined {
  switch (dtype.kind) {
    case "int":
      return prepareIntegers(spec, count, dtype, path, complaints);
    case "float":
    case "complex":
      return prepareFloats(spec, count, dtype, path, complaints);
    case "bool":
      if (!checkNoBounds(spec, dtype, path, complaints)) return undefined;
      return (seed) => uniformIntegers(count, dtype, 0n, 1n, new Stream(seed()));
    default:
      if (!checkNoBounds(spec, dtype, path, complaints)) return undefined;
      return (seed) => randomStrings(count, DEFAULT_STRING_LENGTH, new Stream(seed()));
  }
}

function prepareIntegers(
  spec: Uniform,
  count: number,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
): Maker | undefined {
  const min = bound(spec.min ?? DEFAULT_MIN, dtype, [...path, "min"], complaints);
  const max = bound(spec.max ?? DEFAULT_MAX, dtype, [...path, "max"], complaints);
  if (typeof min !== "bigint" || typeof max !== "bigint") return undefined;
  if (min > max) return noValues(spec, `min ${min} is above max ${max}`, path, complaints);
  return (seed) => uniformIntegers(count, dtype, min, max, new Stream(seed()));
}

function prepareFloats(
  spec: Uniform,
  count: number,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
): Maker | undefined {
  const min = finiteBound(spec.min ?? DEFAULT_MIN, dtype, [...path, "min"], complaints);
  const max = finiteBound(spec.max ?? DEFAULT_MAX, dtype, [...path, "max"], complaints);
  if (min === undefined || max === undefined) return undefined;
  if (min > max) return noValues(spec, `min ${min} is above max ${max}`, path, complaints);
  const range = floatRange(min, max, floatFormat(dtype));
  if (!range) return noValues(spec, `${dtype.alias} has no number from ${min} to below ${max}`, path, complaints);
  return (seed, memory) => uniformFloats(count, dtype, range, new Stream(seed()), memory);
}

function bound(scalar: Scalar, dtype: DType, path: SpecPath, complaints: Complaints): unknown {
  const conversion = convert(scalar, dtype);
  if (conversion.ok) return conversion.element;
  complaints.add(conversion.code, path, `${path.at(-1)} ${conversion.reason}.`, conversion.hint);
  return undefined;
}

/** A bound need not be a number of the dtype, but must be in its range. */
function finiteBound(scalar: Scalar, dtype: DType, path: SpecPath, complaints: Complaints): number | undefined {
  const value = bound(scalar, DOUBLE, path, complaints);
  if (typeof value !== "number") return undefined;
  if (!Number.isFinite(value)) {
    complaints.add("values-range", path, `${path.at(-1)} is ${value}; a range needs finite ends.`);
    return undefined;
  }
  return bound(value, dtype, path, complaints) === undefined ? undefined : value;
}

function noValues(spec: Uniform, message: string, path: SpecPath, complaints: Complaints): undefined {
  const half = (spec.min === undefined) !== (spec.max === undefined);
  const hint = half ? `Give both: min is ${DEFAULT_MIN} and max is ${DEFAULT_MAX} where they are not said.` : undefined;
  complaints.add("values-range", path, `The range is empty: ${message}.`, hint);
}

function checkNoBounds(spec: Uniform, dtype: DType, path: SpecPath, complaints: Complaints): boolean {
  if (spec.min === undefined && spec.max === undefined) return true;
  complaints.add("values-not-for-dtype", path, `A ${dtype.alias} has no min and max.`);
  return false;
}
