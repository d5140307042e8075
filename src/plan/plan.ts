/** Which records to make: a Spec applied to a Model. Pure and lazy: values come later, one record at a time. */
import type { DType } from "../dtype.js";
import type { Method, SpecPath, ValueSpec } from "../spec/spec.js";

export interface Plan {
  /** `model_spec.name` of every request. */
  readonly modelName: string;
  readonly records: readonly PlannedRecord[];
  readonly coverage: readonly CoverageCell[];
}

interface PlannedRecordBase {
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

export interface PlannedPredict extends PlannedRecordBase {
  readonly method: "predict" | "predict_streamed";
  readonly signatureName: string;
  /** Sorted by alias. */
  readonly inputs: ReadonlyMap<string, PlannedTensor>;
  readonly outputFilter: readonly string[];
}

export interface PlannedExamples extends PlannedRecordBase {
  readonly method: "classify" | "regress" | "multi_inference";
  /** For multi_inference: the signature of the first task, for reports. */
  readonly signatureName: string;
  readonly tasks: readonly { readonly signatureName: string; readonly methodName: string }[];
  readonly examples: readonly PlannedExample[];
  readonly context: PlannedExample | undefined;
}

export type PlannedRecord = PlannedPredict | PlannedExamples;

/** One tensor to be made. `dtype` and `shape` are final; only the values are still to come. */
export interface PlannedTensor {
  readonly path: SpecPath;
  readonly dtype: DType;
  /** Concrete sizes. */
  readonly shape: readonly number[];
  readonly values: PlannedValues;
}

/** A spec's value maker, with what it takes to make the same bytes every time. */
export interface PlannedValues {
  readonly spec: ValueSpec;
  /**
   * Seed of this tensor's or feature's own stream: a hash of the spec's seed, the request's label, its repeat, the
   * batch size, dims and the input's name, so that adding a request never changes the bytes of the others.
   */
  readonly seed: bigint;
  /** Examples to be serialised, for `serialized_examples`: one an element. */
  readonly examples?: readonly PlannedExample[];
}

/** Feature name to its values, sorted by name. */
export type PlannedExample = ReadonlyMap<string, PlannedFeature>;

export interface PlannedFeature {
  readonly path: SpecPath;
  readonly kind: FeatureKind;
  /** Number of values. */
  readonly count: number;
  readonly values: PlannedValues;
}

export type FeatureKind = "bytes_list" | "float_list" | "int64_list";

export interface CoverageCell {
  readonly signature: string;
  readonly method: Method;
  readonly batchSize: number | undefined;
  readonly dims: ReadonlyMap<string, number>;
  readonly hits: number;
  /** True where an unknown dimension was filled by `unknown_dims`. */
  readonly guessed: boolean;
}
