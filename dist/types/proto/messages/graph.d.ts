import type { TensorProto, TensorShapeProto } from "./tensor.js";
export interface NodeDef {
    readonly name: string;
    readonly op: string;
    /** `node`, `node:index`, `^control`; inside a function `node:output:index`. */
    readonly input: readonly string[];
    readonly device: string;
    readonly attr: ReadonlyMap<string, AttrValue>;
}
/** AttrValue. `value` holds what the oneof member of that name holds. */
export type AttrValue = {
    readonly kind: "list";
    readonly value: AttrList;
} | {
    readonly kind: "s";
    readonly value: Uint8Array;
} | {
    readonly kind: "i";
    readonly value: bigint;
} | {
    readonly kind: "f";
    readonly value: number;
} | {
    readonly kind: "b";
    readonly value: boolean;
}
/** Number of the DataType enum. */
 | {
    readonly kind: "type";
    readonly value: number;
} | {
    readonly kind: "shape";
    readonly value: TensorShapeProto;
} | {
    readonly kind: "tensor";
    readonly value: TensorProto;
} | {
    readonly kind: "placeholder";
    readonly value: string;
} | {
    readonly kind: "func";
    readonly value: NameAttrList;
} | {
    readonly kind: undefined;
};
/** AttrValue.ListValue. */
export interface AttrList {
    readonly s: readonly Uint8Array[];
    readonly i: readonly bigint[];
    readonly f: readonly number[];
    readonly b: readonly boolean[];
    readonly type: readonly number[];
    readonly shape: readonly TensorShapeProto[];
    readonly tensor: readonly TensorProto[];
    readonly func: readonly NameAttrList[];
}
export interface NameAttrList {
    readonly name: string;
    readonly attr: ReadonlyMap<string, AttrValue>;
}
export interface FunctionDef {
    readonly signature: OpDef | undefined;
    readonly nodeDef: readonly NodeDef[];
    /** Output argument to `node:output:index`. */
    readonly ret: ReadonlyMap<string, string>;
    readonly attr: ReadonlyMap<string, AttrValue>;
    readonly controlRet: ReadonlyMap<string, string>;
}
/** OpDef, as far as a function's signature needs it. */
export interface OpDef {
    readonly name: string;
    readonly inputArg: readonly ArgDef[];
    readonly outputArg: readonly ArgDef[];
    readonly isStateful: boolean;
    readonly controlOutput: readonly string[];
}
/** OpDef.ArgDef. */
export interface ArgDef {
    readonly name: string;
    /** Number of the DataType enum; 0 where an attr decides. */
    readonly type: number;
    readonly typeAttr: string;
    readonly numberAttr: string;
    readonly typeListAttr: string;
}
export interface VersionDef {
    readonly producer: number;
    readonly minConsumer: number;
    readonly badConsumers: readonly number[];
}
