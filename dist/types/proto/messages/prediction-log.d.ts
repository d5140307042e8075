import type { Example } from "./example.js";
import type { TensorProto } from "./tensor.js";
/**
 * PredictionLog: one record of a warm-up file. `logType` is the oneof of that name. Log metadata and responses are checked
 * when decoding, because the server refuses a record it cannot parse as a whole, and then dropped: warm-up reads neither.
 *
 * A request that is not on the wire reads as one without fields, as it does in the server.
 */
export type PredictionLog = {
    readonly logType: "classify_log";
    readonly request: ClassificationRequest;
} | {
    readonly logType: "regress_log";
    readonly request: RegressionRequest;
} | {
    readonly logType: "multi_inference_log";
    readonly request: MultiInferenceRequest;
} | {
    readonly logType: "session_run_log";
    readonly request: SessionRunRequest;
} | {
    readonly logType: "predict_log";
    readonly request: PredictRequest;
} | {
    readonly logType: "predict_streamed_log";
    readonly requests: readonly PredictRequest[];
} | {
    readonly logType: undefined;
};
export interface ModelSpec {
    readonly name: string;
    readonly signatureName: string;
    readonly versionChoice: {
        readonly kind: "version";
        readonly version: bigint;
    } | {
        readonly kind: "version_label";
        readonly versionLabel: string;
    } | {
        readonly kind: undefined;
    };
}
export interface PredictRequest {
    readonly modelSpec: ModelSpec | undefined;
    readonly inputs: ReadonlyMap<string, TensorProto>;
    readonly outputFilter: readonly string[];
    readonly predictStreamedOptions: PredictStreamedOptions | undefined;
    readonly clientId: Uint8Array | undefined;
    readonly requestOptions: PredictRequestOptions | undefined;
}
export interface PredictStreamedOptions {
    /** Number of the RequestState enum: 0 NONE, 1 SPLIT, 2 END_SPLIT, 3 CANCEL. */
    readonly requestState: number;
    readonly splitDimensions: ReadonlyMap<string, number>;
    readonly returnSingleResponse: boolean;
}
/** PredictRequest.RequestOptions; undefined where the wire is silent, since every singular field has presence. */
export interface PredictRequestOptions {
    readonly clientId: Uint8Array | undefined;
    /** Number of the DeterministicMode enum. */
    readonly deterministicMode: number | undefined;
    readonly returnAdditionalArraysFromPrefill: boolean | undefined;
    readonly returnStoptokens: readonly bigint[];
    readonly maxCacheLength: bigint | undefined;
    readonly returnAllStoptokens: boolean | undefined;
}
/** Input: the examples of classify, regress and multi-inference. */
export type Input = {
    readonly kind: "example_list";
    readonly examples: readonly Example[];
} | {
    readonly kind: "example_list_with_context";
    readonly examples: readonly Example[];
    readonly context: Example | undefined;
} | {
    readonly kind: undefined;
};
export interface ClassificationRequest {
    readonly modelSpec: ModelSpec | undefined;
    readonly input: Input | undefined;
}
export interface RegressionRequest {
    readonly modelSpec: ModelSpec | undefined;
    readonly input: Input | undefined;
}
export interface InferenceTask {
    readonly modelSpec: ModelSpec | undefined;
    readonly methodName: string;
}
export interface MultiInferenceRequest {
    readonly tasks: readonly InferenceTask[];
    readonly input: Input | undefined;
}
/** SessionRunRequest, as far as a report needs it: no server warms up with one. */
export interface SessionRunRequest {
    readonly modelSpec: ModelSpec | undefined;
    readonly feeds: ReadonlyArray<{
        readonly name: string;
        readonly tensor: TensorProto | undefined;
    }>;
    readonly fetch: readonly string[];
    readonly target: readonly string[];
}
