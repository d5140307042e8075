import { type Constant } from "./constant.js";
import type { Trace, Use } from "./trace.js";
export interface ParsedFeature {
    readonly key: string;
    /** DT_FLOAT, DT_INT64 or DT_STRING, as a DataType. */
    readonly dtype: number;
    /**
     * `fixed`: exactly the product of `shape` values. `sequence`: any multiple of the product of `shape`, in dimension 0.
     * `sparse` and `ragged`: any number of values.
     */
    readonly form: "fixed" | "sequence" | "sparse" | "ragged";
    /** Without the batch, and for `sequence` without the dimension that varies; empty for `sparse` and `ragged`. */
    readonly shape: readonly number[];
    /** An example without it is refused. */
    readonly required: boolean;
    /** What stands in where the feature is left out; for a `sequence` it only pads. */
    readonly defaultValue: Constant | undefined;
    /** Where the parsed values go. */
    readonly values: Trace;
}
export interface FeatureParse {
    /** Which message the bytes must be. */
    readonly message: "example" | "sequence_example";
    readonly node: string;
    readonly op: string;
    /** True where the op takes one serialized message at a time, a scalar. */
    readonly single: boolean;
    /** Features of the Example, or of the SequenceExample's context. By key, sorted. */
    readonly features: ReadonlyMap<string, ParsedFeature>;
    /** Features of a SequenceExample's feature_lists: form and shape are those of one step. By key, sorted. */
    readonly featureLists: ReadonlyMap<string, ParsedFeature>;
    /** False where keys are computed or passed in from outside the graph, so that others than those listed may be parsed. */
    readonly complete: boolean;
    /** Ops that the bytes go through first: `DecodeBase64`, `DecodeCompressed`, `DecodeJSONExample`. */
    readonly via: readonly string[];
}
/** What a use parses; undefined where it is no Parse* op's `serialized`. */
export declare function featureParse(trace: Trace, use: Use): FeatureParse | undefined;
