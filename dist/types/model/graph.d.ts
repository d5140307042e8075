/**
 * The GraphDef and its function library as the reader keeps them: names, ops, inputs and small attributes.
 * Attribute values above a size limit (the weights of a Const) are skipped while reading and marked as elided.
 */
import type { AttrValue, TensorShapeProto } from "../proto/messages.js";
export interface GraphNode {
    readonly name: string;
    readonly op: string;
    /** As in the file: `node`, `node:1`, `node:out_arg:0` (function bodies), `^control`. */
    readonly inputs: readonly string[];
    /** Decoded on first use. Undefined: no such attribute, or one whose bytes are no AttrValue. */
    attr(name: string): GraphAttr | undefined;
}
export type GraphAttr = AttrValue | ElidedAttr;
/** An attribute that is too large to keep. */
export interface ElidedAttr {
    readonly kind: "elided";
    /** Bytes it takes in the file. */
    readonly bytes: number;
    /** DataType of a tensor; 0 where the attribute is no tensor. */
    readonly dtype: number;
    readonly shape: TensorShapeProto | undefined;
    /** The first values of a string tensor. */
    readonly strings: readonly Uint8Array[];
}
export interface GraphFunction {
    readonly name: string;
    /** Argument names in call order, with their DataType (0 where it is given by an attribute of the call). */
    readonly args: readonly {
        readonly name: string;
        readonly dtype: number;
    }[];
    readonly outputs: readonly string[];
    readonly nodes: ReadonlyMap<string, GraphNode>;
    /** Output name to `node:out_arg:index` of the body, or an argument's name. */
    readonly ret: ReadonlyMap<string, string>;
    attr(name: string): GraphAttr | undefined;
}
export interface Graph {
    readonly nodes: ReadonlyMap<string, GraphNode>;
    readonly functions: ReadonlyMap<string, GraphFunction>;
    /** GraphDef.versions.producer; 0 where absent. */
    readonly producer: number;
}
