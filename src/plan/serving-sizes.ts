import { batchFunctions, type Signature } from "../model/index.js";
import type { Planning } from "./planning.js";

/**
 * The batch sizes that a signature is run with: the allowed sizes of the server's batching, else those of the BatchFunction
 * ops in its graph. Undefined where neither pads batches to known sizes.
 */
export function servingSizes(
  signature: Signature,
  { spec: { serving }, model }: Pick<Planning, "spec" | "model">,
): readonly number[] | undefined {
  if (serving.allowedBatchSizes) return serving.allowedBatchSizes;
  const functions = batchFunctions(model, signature);
  const most = Math.min(serving.maxBatchSize ?? Infinity, ...functions.map(({ maxBatchSize }) => maxBatchSize));
  const sizes = new Set(functions.flatMap(({ allowedBatchSizes }) => allowedBatchSizes));
  const possible = [...sizes].filter((size) => size > 0 && size <= most).sort((a, b) => a - b);
  return possible.length === 0 ? undefined : possible;
}
