import type { TensorProto, TensorShapeProto } from "./tensor.js";
export interface SignatureDef {
    readonly inputs: ReadonlyMap<string, TensorInfo>;
    readonly outputs: ReadonlyMap<string, TensorInfo>;
    readonly methodName: string;
    readonly defaults: ReadonlyMap<string, TensorProto>;
}
export interface TensorInfo {
    readonly encoding: TensorEncoding;
    readonly dtype: number;
    /** Not on the wire means nothing is known of the shape. */
    readonly shape: TensorShapeProto | undefined;
}
/** How a signature names its tensor. Only `name` can be served. */
export type TensorEncoding = 
/** `node:index` */
{
    readonly kind: "name";
    readonly name: string;
} | {
    readonly kind: "coo_sparse";
    readonly valuesTensorName: string;
    readonly indicesTensorName: string;
    readonly denseShapeTensorName: string;
} | {
    readonly kind: "composite_tensor";
    /** Number of the TypeSpecClass enum, 0 where there is none. */
    readonly typeSpecClass: number;
    readonly typeSpecClassName: string;
    readonly components: readonly TensorInfo[];
} | {
    readonly kind: undefined;
};
/** MetaGraphDef.MetaInfoDef without the stripped op list. */
export interface MetaInfoDef {
    readonly metaGraphVersion: string;
    readonly tags: readonly string[];
    readonly tensorflowVersion: string;
    readonly tensorflowGitVersion: string;
    readonly strippedDefaultAttrs: boolean;
    readonly functionAliases: ReadonlyMap<string, string>;
}
export interface AssetFileDef {
    readonly tensorInfo: TensorInfo | undefined;
    readonly filename: string;
}
/** CollectionDef, as far as a loader reads it: the kinds that name nodes or hold serialized messages. */
export type CollectionDef = {
    readonly kind: "node_list";
    readonly value: readonly string[];
} | {
    readonly kind: "bytes_list";
    readonly value: readonly Uint8Array[];
} | {
    readonly kind: "int64_list";
    readonly value: readonly bigint[];
} | {
    readonly kind: "float_list";
    readonly value: readonly number[];
} | {
    readonly kind: "any_list";
    readonly typeUrls: readonly string[];
} | {
    readonly kind: undefined;
};
