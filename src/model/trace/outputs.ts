/**
 * Function bodies name outputs (`node:dense_values:2`), the graph numbers them (`node:5`). Names are those of the OpDefs of
 * TensorFlow 2.21.
 */
import type { Graph, GraphNode } from "../graph.js";
import { parseOutputs } from "./parse-ops.js";
import type { Reference } from "./reference.js";

/** Outputs of ops that have several single ones, in order. Ops with one output, or one list of outputs, need no row. */
const NAMED_OUTPUTS: Readonly<Record<string, string>> = {
  StringSplit: "indices values shape",
  StringSplitV2: "indices values shape",
  SparseFillEmptyRows: "output_indices output_values empty_row_indicator reverse_index_map",
  SparseReorder: "output_indices output_values",
  RaggedTensorToSparse: "sparse_indices sparse_values sparse_dense_shape",
  Unique: "y idx",
  UniqueV2: "y idx",
  UniqueWithCounts: "y idx count",
  UniqueWithCountsV2: "y idx count",
  TopKV2: "values indices",
  Switch: "output_false output_true",
  RefSwitch: "output_false output_true",
  Merge: "output value_index",
  TensorListPopBack: "output_handle tensor",
  TensorListConcatV2: "tensor lengths",
  TensorArrayV3: "handle flow",
  TensorArrayConcatV3: "value lengths",
};

const ORDER = new Map(Object.entries(NAMED_OUTPUTS).map(([op, names]) => [op, names.split(" ")]));

/** The place in the flat list of a node's outputs that a reference means. */
export function outputIndex({ output, index }: Reference, node: GraphNode, graph: Graph): number {
  if (output === undefined) return index;
  const names = ORDER.get(node.op) ?? graph.functions.get(node.op)?.outputs;
  if (names) return Math.max(names.indexOf(output), 0) + index;
  const part = parseOutputs(node)?.find(({ name }) => name === output);
  return (part?.start ?? 0) + index;
}
