/** Lists and ranges of sizes. */
import type { BatchSizes as BatchSizesDocument, Range, Sizes } from "../generated/document.js";
import { MAX_RANGE_SIZES } from "../limits.js";
import { formatPath } from "../node.js";
import type { Reading } from "../reading.js";
import type { BatchSizes, SpecPath } from "../spec.js";

export function normaliseBatchSizes(
  sizes: BatchSizesDocument | undefined,
  path: SpecPath,
  reading: Reading,
): BatchSizes | undefined {
  return sizes === undefined || sizes === "from_serving" ? sizes : normaliseSizes(sizes, path, reading);
}

/** Named dimensions in the order of the text. */
export function normaliseDims(
  dims: Readonly<Record<string, Sizes>> | undefined,
  path: SpecPath,
  reading: Reading,
): Map<string, readonly number[]> {
  const entries = reading.entries(path, dims ?? {});
  return new Map(entries.map(([name, sizes]) => [name, normaliseSizes(sizes, [...path, name], reading)]));
}

export function normaliseSizes(sizes: Sizes, path: SpecPath, reading: Reading): readonly number[] {
  if (!Array.isArray(sizes)) return expandRange(sizes, path, reading);
  const seen = new Set<number>();
  for (const [i, size] of sizes.entries()) {
    if (seen.has(size)) {
      const message = `\`${formatPath(path)}\` lists ${size} already.`;
      reading.report("spec-duplicate-value", [...path, i], message);
    }
    seen.add(size);
  }
  return sizes;
}

/** `min`, then `step` added or `factor` multiplied as long as `max` is not passed. Empty where that is reported as wrong. */
function expandRange({ min, max, step, factor }: Range, path: SpecPath, reading: Reading): readonly number[] {
  const place = `\`${formatPath(path)}\``;
  if (step !== undefined && factor !== undefined) {
    reading.report(
      "spec-range",
      [...path, "factor"],
      `${place} has both \`step\` and \`factor\`; expected one of them.`,
    );
    return [];
  }
  if (step === undefined && factor === undefined) {
    if (reading.mentions(path, "step") || reading.mentions(path, "factor")) return [];
    reading.report("spec-range", path, `${place} has neither \`step\` nor \`factor\`; expected one of them.`);
    return [];
  }
  if (min > max) {
    reading.report(
      "spec-range",
      [...path, "min"],
      `${place} goes from ${min} to ${max}; \`min\` is greater than \`max\`.`,
    );
    return [];
  }
  const sizes: number[] = [];
  for (let size = min; size <= max; size = factor === undefined ? size + (step ?? 1) : size * factor) {
    if (sizes.push(size) > MAX_RANGE_SIZES) {
      reading.report("spec-range", path, `${place} expands to more than ${MAX_RANGE_SIZES} sizes.`);
      return [];
    }
  }
  return sizes;
}
