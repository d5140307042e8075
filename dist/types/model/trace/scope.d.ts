import type { Graph, GraphFunction, GraphNode } from "../graph.js";
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
export declare class Scope {
    #private;
    /** Undefined for the main graph. */
    readonly body: GraphFunction | undefined;
    readonly nodes: ReadonlyMap<string, GraphNode>;
    constructor(graph: Graph, body: GraphFunction | undefined);
    /** The place of an argument in the call; -1 where the name is none. */
    argument(name: string): number;
    /** The inputs that take output `index` of a node; an index of -1 stands for all outputs. */
    consumersOf(node: string, index: number): Generator<Consumer>;
    /** The function's results that are output `index` of a node, or an argument. */
    resultsOf(node: string, index: number): Generator<number>;
    /** The tensor behind an input; undefined for a control input. */
    tensor(input: string): Tensor | undefined;
}
/** The scopes of a graph, made as they are entered and kept for the next trace. */
export declare class Scopes {
    #private;
    readonly graph: Graph;
    readonly main: Scope;
    constructor(graph: Graph);
    static of(graph: Graph): Scopes;
    /** The body of a function; undefined where the library has none of that name. */
    function(name: string): Scope | undefined;
}
