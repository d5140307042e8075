/** A spec document as a tree that knows where each value stands in the text. Aliases share the node of their anchor. */
import type { TextRange } from "./source-text.js";
import type { SpecPath } from "./spec.js";
export type SpecNode = ScalarNode | ListNode | MappingNode;
interface NodeBase {
    readonly range: TextRange;
    /** Values that this node stands for, itself included, with shared nodes counted at each use. */
    readonly size: number;
    /** Lists and mappings within each other, itself included. */
    readonly depth: number;
}
export interface ScalarNode extends NodeBase {
    readonly kind: "scalar";
    /** Integers are bigint, but for `-0`, which only a float can keep. */
    readonly value: bigint | number | boolean | string | null;
}
export interface ListNode extends NodeBase {
    readonly kind: "list";
    readonly items: readonly SpecNode[];
}
export interface MappingNode extends NodeBase {
    readonly kind: "mapping";
    readonly entries: ReadonlyMap<string, Entry>;
}
export interface Entry {
    readonly keyRange: TextRange;
    readonly node: SpecNode;
}
/** The node a step below; undefined where there is none. */
export declare function childOf(node: SpecNode, step: string | number): SpecNode | undefined;
/** The node at a path, or its nearest ancestor that exists. */
export declare function nearestNode(root: SpecNode, path: SpecPath): SpecNode;
/** The node at a path; undefined where there is none. */
export declare function nodeAt(root: SpecNode, path: SpecPath): SpecNode | undefined;
/** The path as people write it: `requests[0].inputs.x`, and `inputs["a b"]` where a key is no plain word. */
export declare function formatPath(path: SpecPath): string;
export {};
