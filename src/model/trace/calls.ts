/** Ops that run functions of the library, and how their inputs become the functions' arguments. */
import type { Graph, GraphNode } from "../graph.js";
import { functionNames } from "./attrs.js";

export interface Call {
  readonly functionName: string;
  /** The call's input that is the function's first argument. */
  readonly firstInput: number;
  /**
   * What the function's results are: the call's outputs, the next round's arguments and the outputs of a loop, or nothing
   * but a condition.
   */
  readonly results: "outputs" | "loop" | "condition";
}

interface CallRule {
  readonly attrs: readonly string[];
  readonly firstInput: number;
}

const RULES: ReadonlyMap<string, CallRule> = new Map(
  (
    [
      ["PartitionedCall StatefulPartitionedCall BatchFunction MapDefun TPUPartitionedCall", ["f"], 0],
      ["RemoteCall", ["f"], 1],
      ["XlaLaunch", ["function"], 0],
      ["If StatelessIf", ["then_branch", "else_branch"], 1],
      ["Case StatelessCase", ["branches"], 1],
    ] as const
  ).flatMap(([ops, attrs, firstInput]) => ops.split(" ").map((op) => [op, { attrs, firstInput }] as const)),
);

const LOOPS = new Set(["While", "StatelessWhile"]);

/** The calls that a node makes; none for ordinary ops. A node whose op is a function's name is a call of the old kind. */
export function callsOf(node: GraphNode, graph: Graph): readonly Call[] {
  if (LOOPS.has(node.op)) {
    return [
      ...functionNames(node, "cond").map(
        (functionName): Call => ({ functionName, firstInput: 0, results: "condition" }),
      ),
      ...functionNames(node, "body").map((functionName): Call => ({ functionName, firstInput: 0, results: "loop" })),
    ];
  }
  const rule = RULES.get(node.op);
  if (rule) {
    const { attrs, firstInput } = rule;
    const names = attrs.flatMap((attr) => functionNames(node, attr));
    return names.map((functionName) => ({ functionName, firstInput, results: "outputs" }));
  }
  return graph.functions.has(node.op) ? [{ functionName: node.op, firstInput: 0, results: "outputs" }] : [];
}
