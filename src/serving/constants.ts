/** Names and numbers the server has compiled in. */

/** `kSavedModelAssetsExtraDirectory`, tensorflow/cc/saved_model/constants.h. */
export const WARMUP_DIRECTORY = "assets.extra";

/** `WarmupConsts::kRequestsFileName`, tensorflow_serving/servables/tensorflow/saved_model_warmup_util.h. */
export const WARMUP_FILE = "tf_serving_warmup_requests";

/** `WarmupConsts::kMaxNumRecords`: this many load, one more fails the load. */
export const MAX_RECORDS = 1000;

/** `kDefaultServingSignatureDefKey`: what an empty `model_spec.signature_name` means. */
export const DEFAULT_SIGNATURE = "serving_default";

export const PREDICT_METHOD = "tensorflow/serving/predict";
export const CLASSIFY_METHOD = "tensorflow/serving/classify";
export const REGRESS_METHOD = "tensorflow/serving/regress";

/** Hooks that the exporter leaves among the signatures; no client can call them. */
export const HOOK_SIGNATURES: ReadonlySet<string> = new Set(["__saved_model_init_op", "__saved_model_train_op"]);

/** `max_batch_size` of session batching where BatchingParameters leave it out (batching_session.cc). */
export const DEFAULT_MAX_BATCH_SIZE = 1000;

/** The oneof field numbers of PredictionLog, which the server prints in "Unsupported log_type for warmup". */
export const LOG_TYPE_NUMBERS = {
  classify_log: 2,
  regress_log: 3,
  multi_inference_log: 4,
  session_run_log: 5,
  predict_log: 6,
  predict_streamed_log: 7,
} as const;
