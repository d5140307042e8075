/** What `checks.coverage` asks of the coverage table. */
import type { CoverageCheck } from "../spec/spec.js";
import type { CoverageCell } from "./plan.js";
import type { Planning } from "./planning.js";
import { servingSizes } from "./serving-sizes.js";

export function isInScope(check: CoverageCheck | undefined, signature: string): check is CoverageCheck {
  return check !== undefined && (check.signatures === "all" || check.signatures.includes(signature));
}

/** The batch sizes that the check asks of a signature; undefined where it names none, so that all in the table count. */
export function checkedSizes(signature: string, planning: Planning): readonly number[] | undefined {
  const check = planning.spec.checks.coverage;
  if (!isInScope(check, signature)) return undefined;
  return check.batchSizes === "from_serving" ? (servedSizes(signature, planning) ?? []) : check.batchSizes;
}

/** The batch sizes that a signature of the table is run with, where that is known. */
export function servedSizes(signature: string, planning: Planning): readonly number[] | undefined {
  const found = planning.model.signatures.get(signature);
  return found && servingSizes(found, planning);
}

/** How many combinations of named dimensions a check asks for. */
export function countCheckedDims({ dims }: CoverageCheck): number {
  return [...dims.values()].reduce((count, sizes) => count * sizes.length, 1);
}

/** Combinations of named dimensions that a check may ask for. */
export const MAX_CHECKED_DIMS = 5000;

/** All combinations of the dimensions that a check names; none where they are too many. */
export function checkedDims(check: CoverageCheck | undefined): readonly ReadonlyMap<string, number>[] {
  if (!check || check.dims.size === 0 || countCheckedDims(check) > MAX_CHECKED_DIMS) return [];
  return [...check.dims].reduce<readonly ReadonlyMap<string, number>[]>(
    (made, [name, sizes]) => made.flatMap((one) => sizes.map((size) => new Map(one).set(name, size))),
    [new Map()],
  );
}

/** A check that names batch sizes or dimensions minds only those. */
export function isChecked({ dims }: CoverageCheck, sizes: readonly number[] | undefined, at: CoverageCell): boolean {
  if (sizes && at.batchSize !== undefined && !sizes.includes(at.batchSize)) return false;
  return [...dims].every(([name, wanted]) => wanted.includes(at.dims.get(name) ?? Number.NaN));
}
