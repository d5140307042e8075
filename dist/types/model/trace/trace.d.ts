/**
 * Follow a tensor from where it is fed to the ops that look at its values: through ops that only move them, into called
 * functions, branches and loops of any depth, and back out. Every tensor is visited once for each chain of transforms, so
 * recursion and cycles end.
 *
 * ```ts
 * const trace = traceTensor(graph, "serving_default_inputs:0");
 * trace.uses.map(({ node }) => node.op); // ["ParseExampleV2"]
 * ```
 */
import type { Graph, GraphNode } from "../graph.js";
import { type Call } from "./calls.js";
import { type Scope, Scopes, type Tensor } from "./scope.js";
/** An op that looks at the values of a traced tensor. */
export interface Use {
    readonly scope: Scope;
    readonly node: GraphNode;
    /** Which of the node's inputs. */
    readonly input: number;
    /** Ops that made other strings out of the values on the way here, in order: `DecodeBase64`. */
    readonly via: readonly string[];
}
/** A call that a trace went through. */
export interface CallSite {
    readonly scope: Scope;
    readonly node: GraphNode;
    readonly call: Call;
}
/**
 * @param tensorName `node:index` in the main graph.
 * @param runs Names of the nodes of the main graph to go on to; left out: all.
 */
export declare function traceTensor(graph: Graph, tensorName: string, runs?: ReadonlySet<string>): Trace;
export declare class Trace {
    #private;
    readonly uses: Use[];
    /** Ops that moved the values on without looking at them. */
    readonly moves: Use[];
    /** @param sites Calls that were gone through before `start` was reached. */
    constructor(scopes: Scopes, start: Tensor, sites: ReadonlyMap<string, ReadonlyMap<GraphNode, CallSite>>, runs: ReadonlySet<string> | undefined);
    /** All calls that were gone through. */
    get callSites(): readonly CallSite[];
    /** The calls through which a function was entered. */
    callers(functionName: string): readonly CallSite[];
    /** A trace from a tensor that this one found on its way, which knows the calls gone through so far. */
    from(tensor: Tensor): Trace;
}
