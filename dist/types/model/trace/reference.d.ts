/** A node's input as written: `node`, `node:1` in the graph; `arg`, `node:out_arg:1` in a function body. */
export interface Reference {
    readonly node: string;
    /** Name of the output argument, in function bodies only. */
    readonly output: string | undefined;
    /** Index in the graph's flat list of outputs, or within `output`. */
    readonly index: number;
}
/** Undefined for a control input, `^node`, which carries no value. */
export declare function parseReference(text: string): Reference | undefined;
