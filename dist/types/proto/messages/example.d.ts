import type { Floats, Int64s } from "./tensor.js";
/** Feature: the values of one feature. Without a kind it counts as missing. */
export type Feature = {
    readonly kind: "bytes_list";
    readonly value: readonly Uint8Array[];
} | {
    readonly kind: "float_list";
    readonly value: Floats;
} | {
    readonly kind: "int64_list";
    readonly value: Int64s;
} | {
    readonly kind: undefined;
};
/** Features: feature values by name, in the order of the wire. */
export type Features = ReadonlyMap<string, Feature>;
export interface Example {
    readonly features: Features;
}
export interface SequenceExample {
    readonly context: Features;
    readonly featureLists: ReadonlyMap<string, readonly Feature[]>;
}
