/** Which records to make: a Spec applied to a Model. Pure and lazy: values come later, one record at a time. */
import type { DType } from "../dtype.js";
import type { Method, SpecPath, ValueSpec } from "../spec/spec.js";
import type { TensorValue } from "../tensor.js";
import type { FeatureValue } from "../values/feature-value.js";
export interface Plan {
    /** `model_spec.name` of every request. */
    readonly modelName: string;
    readonly records: readonly PlannedRecord[];
    readonly coverage: readonly CoverageCell[];
    /** Signatures that a client can call and no record warms. */
    readonly uncovered: readonly UncoveredSignature[];
}
/** What every record knows of the request it comes from. */
export interface PlannedRecordBase {
    /** 0-based place in the file. */
    readonly index: number;
    /** `["requests", i]` of the spec, or `["requests"]` where the record was derived. */
    readonly path: SpecPath;
    /** The request's label: its `name`, else `requests[i]`. */
    readonly label: string;
    /** Undefined where no input has a batch dimension. */
    readonly batchSize: number | undefined;
    readonly dims: ReadonlyMap<string, number>;
}
/** A record draws from streams of its own. */
interface Seeded {
    /** The seed of one thing in the record, by its name: the same whatever other requests there are. */
    readonly seed: (values: string) => bigint;
}
export interface PlannedPredict extends PlannedRecordBase, Seeded {
    readonly method: "predict" | "predict_streamed";
    readonly signatureName: string;
    /** Sorted by alias. */
    readonly inputs: ReadonlyMap<string, PlannedTensor>;
    readonly outputFilter: readonly string[];
}
export interface PlannedExamples extends PlannedRecordBase, Seeded {
    readonly method: "classify" | "regress" | "multi_inference";
    /** For multi_inference: the signature of the first task, for reports. */
    readonly signatureName: string;
    readonly tasks: readonly {
        readonly signatureName: string;
        readonly methodName: string;
    }[];
    /** Made anew at every access, because a thousand records of a thousand examples each are too many to keep. */
    readonly examples: readonly PlannedExample[];
    readonly context: PlannedExample | undefined;
}
export type PlannedRecord = PlannedPredict | PlannedExamples;
/** One tensor to be made: everything is decided, so {@link make} cannot fail; the bytes exist only once it is called. */
export interface PlannedTensor {
    readonly path: SpecPath;
    readonly dtype: DType;
    /** Concrete sizes. */
    readonly shape: readonly number[];
    /** The same values at every call: in `memory`, where that has their length and they can be made in place. */
    readonly make: (memory?: Uint8Array) => TensorValue;
    /** Tensors of one dtype and shape with the same `fixed` have the same values. Undefined where they may differ. */
    readonly fixed?: ValueSpec | undefined;
}
/** Feature name to its values, sorted by name. */
export type PlannedExample = ReadonlyMap<string, PlannedFeature>;
export interface PlannedFeature {
    readonly path: SpecPath;
    readonly make: () => FeatureValue;
}
export interface UncoveredSignature {
    readonly signature: string;
    /** Continues `it is not warmed: `. */
    readonly reason: string;
}
export interface CoverageCell {
    readonly signature: string;
    readonly method: Method;
    readonly batchSize: number | undefined;
    readonly dims: ReadonlyMap<string, number>;
    readonly hits: number;
    /** True where an unknown dimension was filled by `unknown_dims`. */
    readonly guessed: boolean;
}
export {};
