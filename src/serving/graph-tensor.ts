import type { Graph, GraphNode } from "../model/graph.js";
import type { Problem } from "../problem.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { servingProblem } from "./problems.js";
import { quote } from "./words.js";

/** Operations that signatures name most, and how many outputs each has. */
const OUTPUTS_OF: ReadonlyMap<string, number> = new Map([
  ["NoOp", 0],
  ["Placeholder", 1],
  ["PlaceholderWithDefault", 1],
  ["Identity", 1],
  ["Const", 1],
]);

/** `x` is short for `x:0`. */
export function fullTensorName(name: string): string {
  return /:\d+$/.test(name) ? name : `${name}:0`;
}

/**
 * A tensor that is fed or fetched must be in the graph. Which outputs a node has is known for the operations that
 * signatures usually name; others are taken at their word.
 */
export function judgeGraphTensor(
  name: string,
  what: string,
  path: string | undefined,
  context: RecordContext,
): Problem[] {
  const full = fullTensorName(name);
  const colon = full.lastIndexOf(":");
  const node = context.model.graph.nodes.get(full.slice(0, colon));
  const index = Number(full.slice(colon + 1));
  if (node && index < outputCount(node, context.model.graph)) return [];
  const lack = node ? `node ${quote(node.name)} (${node.op}) has no output ${index}` : "the graph does not have it";
  return [
    servingProblem("serving-tensor-not-in-graph", {
      message: `${what} of the signature is the tensor ${quote(name)}, but ${lack}`,
      where: whereIn(context, path),
      server: node
        ? { status: "OUT_OF_RANGE", message: `Node '${node.name}' (type: '${node.op}') does not have output ${index}` }
        : invalidArgument(
            `Tensor ${name}, specified in either feed_devices or fetch_devices was not found in the Graph`,
          ),
    }),
  ];
}

/** Infinity where the operation is none that is known here. */
function outputCount(node: GraphNode, graph: Graph): number {
  const fixed = OUTPUTS_OF.get(node.op);
  if (fixed !== undefined) return fixed;
  const types = node.attr("Tout");
  const call = node.op === "PartitionedCall" || node.op === "StatefulPartitionedCall";
  if (call && types?.kind === "list") return types.value.type.length;
  return graph.functions.get(node.op)?.outputs.length ?? Number.POSITIVE_INFINITY;
}
