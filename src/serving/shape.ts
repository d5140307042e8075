import type { Graph } from "../model/graph.js";
import type { Dim, TensorInfo } from "../model/model.js";

/**
 * Up to this GraphDef producer a Placeholder of rank 0 meant "shape unknown" (tensorflow/core/ops/array_ops.cc), and
 * signatures of that time say `[]` for it.
 */
const LAST_PRODUCER_WITH_SCALAR_AS_UNKNOWN = 21;

/** The shape that a signature declares; undefined where it says nothing. */
export function declaredShape(info: TensorInfo, graph: Graph): readonly Dim[] | undefined {
  if (info.shape?.length === 0 && graph.producer <= LAST_PRODUCER_WITH_SCALAR_AS_UNKNOWN) return undefined;
  return info.shape;
}

/** Why a concrete shape is none of the declared ones; undefined where it fits. */
export function shapeMismatch(actual: readonly bigint[], declared: readonly Dim[] | undefined): string | undefined {
  if (!declared) return undefined;
  if (actual.length !== declared.length) return `rank ${actual.length} instead of ${declared.length}`;
  const wrong = declared.flatMap((dim, index) =>
    dim === null || BigInt(dim) === actual[index] ? [] : [`dimension ${index} is ${actual[index]} instead of ${dim}`],
  );
  return wrong.length === 0 ? undefined : wrong.join(", ");
}
