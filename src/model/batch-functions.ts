/** In-graph batching: BatchFunction ops batch whatever the server's flags say. */
import type { GraphNode } from "./graph.js";
import { inputTrace } from "./inputs.js";
import type { Model, Signature } from "./model.js";
import { boolAttr, intAttr, intList } from "./trace/attrs.js";

export interface BatchFunction {
  readonly node: string;
  /** A request with more rows is refused, also where large batches are split. */
  readonly maxBatchSize: number;
  /** Batches are padded up to one of these; empty: to none. */
  readonly allowedBatchSizes: readonly number[];
  readonly splitsLargeBatches: boolean;
}

/** The BatchFunction ops that the inputs of a signature reach, each once, in the order of their names. */
export function batchFunctions(model: Model, signature: Signature): readonly BatchFunction[] {
  const nodes = new Set<GraphNode>();
  for (const alias of signature.inputs.keys()) {
    for (const { node } of inputTrace(model, signature, alias)?.callSites ?? []) {
      if (node.op === "BatchFunction") nodes.add(node);
    }
  }
  return [...nodes].map(describe).sort((a, b) => (a.node < b.node ? -1 : 1));
}

function describe(node: GraphNode): BatchFunction {
  return {
    node: node.name,
    maxBatchSize: intAttr(node, "max_batch_size") ?? 0,
    allowedBatchSizes: intList(node, "allowed_batch_sizes"),
    splitsLargeBatches: boolAttr(node, "enable_large_batch_splitting") ?? false,
  };
}
