import type { Graph, GraphAttr, GraphFunction, GraphNode } from "./graph.js";
import type { Signature } from "./model.js";
import { parseTensorName } from "./tensor-name.js";

/** What runs when a signature is called, as far as anyone asks. */
export interface GraphReach {
  /** Names of the nodes of the main graph that the outputs need. Another signature may hang other nodes on the same input. */
  readonly nodes: ReadonlySet<string>;
  /** BatchFunction operations, which batch whatever the server's flags say. */
  readonly batchFunctions: readonly GraphNode[];
  /** Some part must be compiled by XLA: it was exported with `jit_compile=True`. */
  readonly mustCompile: boolean;
}

const reaches = new WeakMap<Signature, GraphReach>();

/** Walk from a signature's outputs back to its inputs, into every function called. Walked once for each signature. */
export function graphReach(signature: Signature, graph: Graph): GraphReach {
  const known = reaches.get(signature);
  if (known) return known;
  const found = walk(signature, graph);
  reaches.set(signature, found);
  return found;
}

function walk(signature: Signature, graph: Graph): GraphReach {
  const batchFunctions: GraphNode[] = [];
  let mustCompile = false;
  const functions = new Set<GraphFunction>();
  const visit = (node: GraphNode): void => {
    if (node.op === "BatchFunction") batchFunctions.push(node);
    mustCompile ||= isTrue(node.attr("_XlaMustCompile"));
    for (const name of calledFunctions(node)) {
      const called = graph.functions.get(name);
      if (called) functions.add(called);
    }
  };
  const fed = new Set([...signature.inputs.values()].map(({ name }) => nodeName(name)));
  const pending = [...signature.outputs.values()].map(({ name }) => nodeName(name));
  const seen = new Set(fed);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const node = graph.nodes.get(name);
    if (!node) continue;
    visit(node);
    pending.push(...node.inputs.map((input) => nodeName(input.replace(/^\^/, ""))));
  }
  // The set grows while it is walked: a called function may call others.
  for (const called of functions) {
    mustCompile ||= isTrue(called.attr("_XlaMustCompile"));
    for (const node of called.nodes.values()) visit(node);
  }
  return { nodes: seen, batchFunctions, mustCompile };
}

function nodeName(tensor: string): string {
  return parseTensorName(tensor).node;
}

/** The attributes in which call-like operations keep their functions; a node may also be named like a function. */
const FUNCTION_ATTRS = ["f", "then_branch", "else_branch", "branches", "cond", "body"];

function calledFunctions(node: GraphNode): readonly string[] {
  const named = FUNCTION_ATTRS.flatMap((name) => {
    const attr = node.attr(name);
    if (attr?.kind === "func") return [attr.value.name];
    return attr?.kind === "list" ? attr.value.func.map((func) => func.name) : [];
  });
  return [node.op, ...named];
}

function isTrue(attr: GraphAttr | undefined): boolean {
  return attr?.kind === "b" && attr.value;
}
