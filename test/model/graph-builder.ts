/** Graphs laid out by hand: `graph({ nodes: ["x = Placeholder", "y = Identity(x)"] })`. */
import type { AttrValue } from "../../src/proto/messages.js";
import type { Graph, GraphFunction, GraphNode } from "../../src/model/graph.js";

export interface FunctionText {
  readonly args: readonly string[];
  readonly nodes: readonly string[];
  /** Results in order, `node:output:index` or an argument. */
  readonly results: readonly string[];
}

export interface GraphText {
  readonly nodes: readonly string[];
  readonly functions?: Readonly<Record<string, FunctionText>>;
}

const NODE = /^(\S+) = (\w+)(?:<([^>]*)>)?(?:\((.*)\))?$/u;

/** `name = Op<f=function>(input, input)`; an attribute names a function. */
export function nodeOf(text: string): GraphNode {
  const [, name, op, attrs = "", inputs = ""] = NODE.exec(text)!;
  const values = new Map<string, AttrValue>(
    attrs.split(",").flatMap((attr): [string, AttrValue][] => {
      const [key, value] = attr.trim().split("=");
      return value === undefined ? [] : [[key!, { kind: "func", value: { name: value, attr: new Map() } }]];
    }),
  );
  return {
    name: name!,
    op: op!,
    inputs: inputs === "" ? [] : inputs.split(/,\s*/u),
    attr: (key) => values.get(key),
  };
}

export function graph({ nodes, functions = {} }: GraphText): Graph {
  return {
    nodes: byName(nodes),
    functions: new Map(Object.entries(functions).map(([name, text]) => [name, functionOf(name, text)])),
    producer: 0,
  };
}

function functionOf(name: string, { args, nodes, results }: FunctionText): GraphFunction {
  const outputs = results.map((_, place) => `result_${place}`);
  return {
    name,
    args: args.map((arg) => ({ name: arg, dtype: 0 })),
    outputs,
    nodes: byName(nodes),
    ret: new Map(outputs.map((output, place) => [output, results[place]!])),
    attr: () => undefined,
  };
}

function byName(nodes: readonly string[]): ReadonlyMap<string, GraphNode> {
  return new Map(nodes.map(nodeOf).map((node) => [node.name, node]));
}
