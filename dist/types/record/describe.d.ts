import type { PredictionLog } from "../proto/messages.js";
export interface LogDescription {
    readonly method: "predict" | "predict_streamed" | "classify" | "regress" | "multi_inference" | "session_run" | "none";
    /** One, but for predict_streamed, which may hold any number; none where no `log_type` is set. */
    readonly requests: readonly RequestDescription[];
}
export interface RequestDescription {
    readonly model: ModelDescription;
    readonly inputs: readonly TensorDescription[];
    readonly outputFilter: readonly string[];
    readonly tasks: readonly {
        readonly model: ModelDescription;
        readonly methodName: string;
    }[];
    /** Undefined where the request holds none. */
    readonly examples: ExamplesDescription | undefined;
    readonly context: ExamplesDescription | undefined;
}
export interface ModelDescription {
    readonly name: string;
    /** As in the record; empty means `serving_default`. */
    readonly signatureName: string;
    /** A number, a label in quotes, or undefined where the record asks for no version. */
    readonly version: string | undefined;
}
export interface TensorDescription {
    readonly name: string;
    readonly dtype: string;
    readonly shape: readonly bigint[];
    /** Bytes of the values; undefined where the server makes no tensor of it. */
    readonly bytes: bigint | undefined;
    /** Why the server makes no tensor of it. */
    readonly fault: string | undefined;
    readonly values: string | undefined;
}
export interface ExamplesDescription {
    readonly count: number;
    /** Sorted by name. */
    readonly features: readonly FeatureDescription[];
}
/** One feature over all examples of a request. */
export interface FeatureDescription {
    readonly name: string;
    /** `float_list`, `int64_list`, `bytes_list`, or `none` where a feature has no kind; sorted. */
    readonly kinds: readonly string[];
    /** Examples that have it. */
    readonly examples: number;
    /** Fewest and most values in one example. */
    readonly least: number;
    readonly most: number;
    /** Of the first example that has it. */
    readonly values: string | undefined;
}
export interface DescribeOptions {
    readonly values: boolean;
}
export declare function describeLog(log: PredictionLog, options?: DescribeOptions): LogDescription;
