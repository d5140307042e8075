/**
 * The warm-up spec after validation and normalisation: what the user asked for, with no optional left to interpret.
 * Paths are absolute. Integers are bigint wherever the language allows more than 2^53.
 */
import type { DType } from "../dtype.js";
import type { ArrayFile, BlobFiles, JsonValue } from "../files/index.js";
import type { Excerpt, Where } from "../problem.js";
import type { TensorValue } from "../tensor.js";
/** Keys and indices from the document's root: `["requests", 0, "inputs", "x"]`. */
export type SpecPath = readonly (string | number)[];
/** Where a value of the spec stands in its file, for problems. A path that is not there gives its nearest ancestor. */
export type Locate = (path: SpecPath) => {
    readonly where: Where;
    readonly excerpt?: Excerpt;
};
export interface Spec {
    /** Path of the spec file as the user named it; undefined when everything is derived from a model. */
    readonly file: string | undefined;
    readonly locate: Locate;
    readonly model: ModelChoice;
    readonly serving: Serving;
    readonly defaults: Defaults;
    readonly requests: "auto" | readonly RequestSpec[];
    /** In the order of the spec. */
    readonly sources: readonly SourceSpec[];
    readonly limits: Limits;
    readonly checks: Checks;
    readonly privacy: Privacy;
    /** Absolute paths of the files that sources, `input_data_file` and `rest_body` name, globs as they are; sorted, each once. */
    readonly realData: readonly string[];
}
/** What the recorded traffic of a source is written in. */
export type SourceFormat = "rest_jsonl" | "cloudevents_jsonl" | "sagemaker_data_capture" | "example_tfrecord" | "prediction_log_tfrecord" | "csv" | "tf_example_jsonl";
/** One entry of `sources`: recorded traffic, which is read when its requests are wanted. */
export interface SourceSpec {
    /** `["sources", name]`. */
    readonly path: SpecPath;
    readonly name: string;
    readonly format: SourceFormat;
    /** A file or a glob as the spec has it, relative to the spec's folder. */
    readonly file: string;
    /** Undefined: every request is taken, and more than a warm-up file holds are a problem. */
    readonly sample: SampleSpec | undefined;
    /** The same request is taken once, however often it was recorded. */
    readonly deduplicate: boolean;
    /** What becomes of a line or record that holds no request: a problem, or nothing but a number in the report. */
    readonly onBad: "error" | "skip";
}
export interface SampleSpec {
    readonly count: number;
    readonly seed: bigint;
    /** Properties of which every combination is to be represented. */
    readonly stratifyBy: readonly StratumKey[];
}
export type StratumKey = "signature_name" | "method" | "batch_size";
export interface ModelChoice {
    /** Absolute path of the base path (with numeric version folders) or of one version folder. */
    readonly path: string;
    readonly versions: "latest" | "all" | readonly bigint[];
    /** `model_spec.name` of the requests; undefined: the base path's folder name. */
    readonly name: string | undefined;
    readonly tags: readonly string[];
}
/** What the model server is run with. Nothing of it is written into the file. */
export interface Serving {
    /** Absolute path of the file that holds the server's BatchingParameters. */
    readonly batchingParametersFile: string | undefined;
    readonly allowedBatchSizes: readonly number[] | undefined;
    readonly maxBatchSize: number | undefined;
    /** True where batching is known only from a file beside the model, which the server reads when it is told to. */
    readonly batchingAssumed: boolean;
    /** `pad_variable_length_inputs` of the batching parameters. */
    readonly padsInputs: boolean;
    readonly runtime: Runtime;
    readonly signatureMethodNameCheck: boolean;
    readonly xla: boolean;
}
export type Runtime = "tf" | "tfrt" | "navi";
export interface Defaults {
    readonly seed: bigint;
    /** Undefined: not said, so a request's own or the derived ones hold. */
    readonly batchSizes: BatchSizes | undefined;
    readonly repeat: number;
    readonly unknownDims: "error" | number;
}
/** Ranges are expanded; `from_serving` needs the model. */
export type BatchSizes = readonly number[] | "from_serving";
export interface Limits {
    readonly maxRecords: number;
    /** Bytes. */
    readonly maxFileSize: number;
    /** Bytes. */
    readonly maxRecordSize: number;
}
export interface Checks {
    readonly coverage: CoverageCheck | undefined;
    readonly warningsAsErrors: boolean;
}
/** What keeps real data out of the file. */
export interface Privacy {
    readonly redact: readonly RedactRule[];
    readonly denyPatterns: readonly DenyPattern[];
}
/** What is replaced by synthetic data, in every record. */
export type RedactRule = {
    readonly kind: "input" | "feature";
    readonly name: string;
    readonly path: SpecPath;
}
/** The whole context of an ExampleListWithContext. */
 | {
    readonly kind: "context";
    readonly path: SpecPath;
};
export type KnownPattern = "email" | "phone" | "ipv4" | "credit_card";
export interface DenyPattern {
    readonly path: SpecPath;
    /** Of a known pattern its own. */
    readonly name: string;
    /** Undefined: a known pattern. Not compiled yet. */
    readonly regex: string | undefined;
}
export interface CoverageCheck {
    readonly signatures: "all" | readonly string[];
    readonly batchSizes: BatchSizes | undefined;
    readonly dims: ReadonlyMap<string, readonly number[]>;
    readonly min: number;
}
export type Method = "predict" | "classify" | "regress" | "multi_inference" | "predict_streamed";
export interface RequestSpec {
    /** `["requests", i]`, so that later stages can point at what they complain of; of a recorded one `["requests", i, "from", k]`. */
    readonly path: SpecPath;
    readonly name: string | undefined;
    /** Undefined: `serving_default`. */
    readonly signatureName: string | undefined;
    /** Undefined: decided by the signature. */
    readonly method: Method | undefined;
    readonly batchSizes: BatchSizes | undefined;
    /** Named inner dimensions in the order of the spec, ranges expanded. */
    readonly dims: ReadonlyMap<string, readonly number[]>;
    /** Combinations to leave out; the key `batch_size` stands beside the names of `dims`. */
    readonly exclude: readonly ReadonlyMap<string, number>[];
    readonly repeat: number;
    readonly outputFilter: readonly string[];
    /** Predict inputs in the order of the spec. */
    readonly inputs: ReadonlyMap<string, InputSpec>;
    /** In place of inputs and examples: what a client sent, or would send. What takes which part of it is known with the signature. */
    readonly body: RequestBody | undefined;
    /** Classify, regress and multi_inference only. Undefined: not said, so derived. */
    readonly examples: ExamplesSpec | undefined;
    readonly context: ReadonlyMap<string, FeatureSpec> | undefined;
    /** multi_inference only. */
    readonly tasks: readonly TaskSpec[];
    /** The source that it takes from. */
    readonly from: RequestOrigin | undefined;
}
/** A request with `from` stands for all that its source gives; once that is read, each recorded request is one of its own. */
export interface RequestOrigin {
    /** The key under `sources`. */
    readonly source: string;
    /** Place among what the source gives; undefined as long as that is not read. */
    readonly place: number | undefined;
    readonly onBad: SourceSpec["onBad"];
}
export type RequestBody = PredictBody | TensorsBody | ExamplesBody | RowsBody;
/** `instances` are rows, `inputs` are columns. */
export interface PredictBody {
    readonly path: SpecPath;
    readonly form: "instances" | "inputs";
    readonly json: JsonValue;
    /** It stands in a file, as does every value in it. */
    readonly recorded?: true;
}
/** Tensors as they were sent, by input. */
export interface TensorsBody {
    readonly path: SpecPath;
    readonly form: "tensors";
    readonly tensors: ReadonlyMap<string, TensorValue>;
}
/** Examples for the method that takes them, or serialized for the input that the graph parses. */
export interface ExamplesBody {
    readonly path: SpecPath;
    readonly form: "examples";
    readonly list: readonly ReadonlyMap<string, FeatureSpec>[];
}
/** Lines of a table, by column: features of examples, or one input a column. */
export interface RowsBody {
    readonly path: SpecPath;
    readonly form: "rows";
    readonly list: readonly ReadonlyMap<string, string>[];
}
export interface TaskSpec {
    readonly path: SpecPath;
    readonly signatureName: string | undefined;
    readonly methodName: string;
}
export interface InputSpec {
    readonly path: SpecPath;
    readonly values: ValueSpec;
    /** `null` is the batch or "as the signature says"; a string is a key of `dims`. Undefined: the signature's shape. */
    readonly shape: readonly (number | string | null)[] | undefined;
    readonly dtype: DType | undefined;
    readonly batched: boolean;
}
export interface FeatureSpec {
    readonly path: SpecPath;
    readonly values: ValueSpec;
    readonly shape: readonly number[] | undefined;
    readonly dtype: DType | undefined;
}
export type ExamplesSpec = 
/** One template makes as many examples as the batch size asks for. */
{
    readonly path: SpecPath;
    readonly template: ReadonlyMap<string, FeatureSpec>;
    readonly templateName: string;
}
/** Examples given one by one; cycled or truncated to the batch size as a literal is. */
 | {
    readonly path: SpecPath;
    readonly list: readonly ReadonlyMap<string, FeatureSpec>[];
};
/** How values are made. `derived` is what an input that the spec does not mention gets. */
export type ValueSpec = {
    readonly kind: "derived";
}
/**
 * `path` is where the literal itself stands: the input's own path, or its `value` key. What was `recorded`, and does not
 * stand in the spec, is someone's data: no message may show it.
 */
 | {
    readonly kind: "literal";
    readonly value: Literal;
    readonly path: SpecPath;
    readonly recorded?: true;
} | {
    readonly kind: "zero";
} | {
    readonly kind: "uniform";
    readonly min: Scalar | undefined;
    readonly max: Scalar | undefined;
} | {
    readonly kind: "normal";
    readonly mean: number;
    readonly stddev: number;
} | {
    readonly kind: "random_string";
    readonly length: number;
}
/** Encoded images of random pixels, three channels each. */
 | {
    readonly kind: "image";
    readonly format: "jpeg" | "png";
    readonly width: number;
    readonly height: number;
} | {
    readonly kind: "choices";
    readonly choices: readonly Scalar[];
} | {
    readonly kind: "string";
    readonly text: string;
}
/** The elements of an array in a file; `path` is where the file is named. */
 | {
    readonly kind: "array";
    readonly array: ArrayFile;
    readonly path: SpecPath;
}
/** Whole files: one string each, the elements of a tensor as raw bytes, or images. `scale`: what 0 and 255 become. */
 | {
    readonly kind: "blobs";
    readonly files: BlobFiles;
    readonly path: SpecPath;
    readonly scale?: readonly [min: number, max: number] | undefined;
}
/** Bytes of a recorded tensor, which stay as they are. */
 | {
    readonly kind: "tensor";
    readonly tensor: TensorValue;
    readonly path: SpecPath;
} | {
    readonly kind: "serialized_examples";
    readonly examples: ExamplesSpec;
};
/** An integer keeps every digit as bigint; `{b64: ...}` is bytes already. Quoted numbers stay strings until a dtype is known. */
export type Scalar = bigint | number | boolean | string | Uint8Array;
/** Nested lists, row-major, as in the REST API. */
export type Literal = Scalar | readonly Literal[];
