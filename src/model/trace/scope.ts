import type { Graph, GraphFunction, GraphNode } from "../graph.js";
import { outputIndex } from "./outputs.js";
import { parseReference, referredNode } from "./reference.js";

/** A tensor in the main graph or in a function's body: an output of a node, or an argument of the function. */
export interface Tensor {
  readonly scope: Scope;
  readonly node: string;
  readonly index: number;
}

/** One input of one node. */
export interface Consumer {
  readonly node: GraphNode;
  readonly input: number;
}

/** The main graph or the body of one function, with the way from each node to its consumers. */
export class Scope {
  /** Undefined for the main graph. */
  readonly body: GraphFunction | undefined;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly #graph: Graph;
  #consumers: ReadonlyMap<string, readonly Consumer[]> | undefined;
  #results: ReadonlyMap<string, readonly Result[]> | undefined;

  constructor(graph: Graph, body: GraphFunction | undefined) {
    this.body = body;
    this.nodes = body?.nodes ?? graph.nodes;
    this.#graph = graph;
  }

  /** The place of an argument in the call; -1 where the name is none. */
  argument(name: string): number {
    return this.body?.args.findIndex((arg) => arg.name === name) ?? -1;
  }

  /** The inputs that take output `index` of a node; an index of -1 stands for all outputs. */
  *consumersOf(node: string, index: number): Generator<Consumer> {
    this.#consumers ??= indexConsumers(this.nodes);
    for (const consumer of this.#consumers.get(node) ?? []) {
      if (this.#means(consumer.node.inputs[consumer.input]!, index)) yield consumer;
    }
  }

  /** The function's results that are output `index` of a node, or an argument. */
  *resultsOf(node: string, index: number): Generator<number> {
    if (this.body === undefined) return;
    this.#results ??= indexResults(this.body);
    for (const { place, source } of this.#results.get(node) ?? []) {
      if (this.#means(source, index)) yield place;
    }
  }

  /** The tensor behind an input; undefined for a control input. */
  tensor(input: string): Tensor | undefined {
    const reference = parseReference(input);
    if (reference === undefined) return undefined;
    const node = this.nodes.get(reference.node);
    const index = node ? outputIndex(reference, node, this.#graph) : 0;
    return { scope: this, node: reference.node, index };
  }

  #means(text: string, index: number): boolean {
    if (index < 0) return true;
    const tensor = this.tensor(text);
    return tensor?.index === index || (tensor !== undefined && !this.nodes.has(tensor.node));
  }
}

/** The scopes of a graph, made as they are entered and kept for the next trace. */
export class Scopes {
  readonly graph: Graph;
  readonly main: Scope;
  readonly #functions = new Map<string, Scope>();

  constructor(graph: Graph) {
    this.graph = graph;
    this.main = new Scope(graph, undefined);
  }

  static of(graph: Graph): Scopes {
    let scopes = KNOWN.get(graph);
    if (scopes === undefined) KNOWN.set(graph, (scopes = new Scopes(graph)));
    return scopes;
  }

  /** The body of a function; undefined where the library has none of that name. */
  function(name: string): Scope | undefined {
    const body = this.graph.functions.get(name);
    if (body === undefined) return undefined;
    let scope = this.#functions.get(name);
    if (scope === undefined) this.#functions.set(name, (scope = new Scope(this.graph, body)));
    return scope;
  }
}

const KNOWN = new WeakMap<Graph, Scopes>();

function indexConsumers(nodes: ReadonlyMap<string, GraphNode>): ReadonlyMap<string, readonly Consumer[]> {
  const index = new Map<string, Consumer[]>();
  for (const node of nodes.values()) {
    node.inputs.forEach((text, input) => {
      const source = referredNode(text);
      if (source !== undefined) collect(index, source, { node, input });
    });
  }
  return index;
}

/** A result of a function and the tensor of its body that it is. */
interface Result {
  readonly place: number;
  readonly source: string;
}

function indexResults(body: GraphFunction): ReadonlyMap<string, readonly Result[]> {
  const index = new Map<string, Result[]>();
  body.outputs.forEach((output, place) => {
    const source = body.ret.get(output);
    const node = source === undefined ? undefined : referredNode(source);
    if (node !== undefined) collect(index, node, { place, source: source! });
  });
  return index;
}

function collect<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}
