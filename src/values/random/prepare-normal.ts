import type { DType } from "../../dtype.js";
import type { SpecPath, ValueSpec } from "../../spec/spec.js";
import type { Complaints } from "../complaints.js";
import { convert, integerRange } from "../convert.js";
import type { Elements } from "../elements.js";
import { normalFloats } from "./floats.js";
import { normalIntegers } from "./integers.js";
import { Stream } from "./stream.js";

/** Normal values; integers are the nearest ones. Values beyond the dtype's range become its nearest end. */
export function prepareNormal(
  { mean, stddev }: Extract<ValueSpec, { kind: "normal" }>,
  count: number,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
): ((seed: () => bigint) => Elements) | undefined {
  if (dtype.kind === "bool" || dtype.kind === "string") {
    complaints.add("values-not-for-dtype", path, `A ${dtype.alias} has no normal distribution.`);
    return undefined;
  }
  if (!Number.isFinite(stddev) || stddev < 0) {
    complaints.add("values-range", [...path, "stddev"], `stddev is ${stddev}; it must be finite and not negative.`);
    return undefined;
  }
  if (!holds(dtype, mean)) {
    complaints.add("values-out-of-range", [...path, "mean"], `mean is ${mean}, which is outside of ${dtype.alias}.`);
    return undefined;
  }
  if (dtype.kind === "int") return (seed) => normalIntegers(count, dtype, mean, stddev, new Stream(seed()));
  return (seed) => normalFloats(count, dtype, mean, stddev, new Stream(seed()));
}

function holds(dtype: DType, mean: number): boolean {
  if (!Number.isFinite(mean)) return false;
  if (dtype.kind !== "int") return convert(mean, dtype).ok;
  const { min, max } = integerRange(dtype);
  return mean >= Number(min) && mean <= Number(max);
}
