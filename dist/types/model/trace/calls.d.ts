/** Ops that run functions of the library, and how their inputs become the functions' arguments. */
import type { Graph, GraphNode } from "../graph.js";
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
/** The calls that a node makes; none for ordinary ops. A node whose op is a function's name is a call of the old kind. */
export declare function callsOf(node: GraphNode, graph: Graph): readonly Call[];
