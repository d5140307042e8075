/** The values of one tf.Example feature, in the one list of its three kinds that holds them. */
export type FeatureValue = {
    readonly kind: "bytes_list";
    readonly values: readonly Uint8Array[];
} | {
    readonly kind: "float_list";
    readonly values: Float32Array;
} | {
    readonly kind: "int64_list";
    readonly values: BigInt64Array;
};
export type FeatureKind = FeatureValue["kind"];
