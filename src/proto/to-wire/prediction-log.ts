import type { Wire } from "../generated/messages.js";
import type {
  ClassificationRequest,
  Input,
  ModelSpec,
  MultiInferenceRequest,
  PredictionLog,
  PredictRequest,
  PredictRequestOptions,
  PredictStreamedOptions,
  SessionRunRequest,
} from "../messages.js";
import { exampleToWire } from "./example.js";
import { tensorToWire } from "./tensor.js";
import { entries } from "./entries.js";

export function predictionLogToWire(log: PredictionLog): Wire["tensorflow.serving.PredictionLog"] {
  switch (log.logType) {
    case "classify_log":
      return { classify_log: { request: inferenceToWire(log.request) } };
    case "regress_log":
      return { regress_log: { request: inferenceToWire(log.request) } };
    case "multi_inference_log":
      return { multi_inference_log: { request: multiInferenceToWire(log.request) } };
    case "session_run_log":
      return { session_run_log: { request: sessionRunToWire(log.request) } };
    case "predict_log":
      return { predict_log: { request: predictToWire(log.request) } };
    case "predict_streamed_log":
      return { predict_streamed_log: { request: log.requests.map(predictToWire) } };
    case undefined:
      break;
  }
  return {};
}

function predictToWire(request: PredictRequest): Wire["tensorflow.serving.PredictRequest"] {
  const { predictStreamedOptions: streamed, requestOptions: options } = request;
  return {
    model_spec: modelSpecToWire(request.modelSpec),
    inputs: entries(request.inputs, tensorToWire),
    output_filter: request.outputFilter,
    predict_streamed_options: streamed ? streamedOptionsToWire(streamed) : undefined,
    client_id: request.clientId,
    request_options: options ? requestOptionsToWire(options) : undefined,
  };
}

function streamedOptionsToWire(options: PredictStreamedOptions): Wire["tensorflow.serving.PredictStreamedOptions"] {
  return {
    request_state: options.requestState,
    split_dimensions: entries(options.splitDimensions, (dimension) => dimension),
    return_single_response: options.returnSingleResponse,
  };
}

function requestOptionsToWire(
  options: PredictRequestOptions,
): Wire["tensorflow.serving.PredictRequest.RequestOptions"] {
  return {
    client_id: options.clientId,
    deterministic_mode: options.deterministicMode,
    return_additional_arrays_from_prefill: options.returnAdditionalArraysFromPrefill,
    return_stoptokens: options.returnStoptokens,
    max_cache_length: options.maxCacheLength,
    return_all_stoptokens: options.returnAllStoptokens,
  };
}

/** ClassificationRequest and RegressionRequest have the same fields. */
function inferenceToWire(request: ClassificationRequest): Wire["tensorflow.serving.ClassificationRequest"] {
  return { model_spec: modelSpecToWire(request.modelSpec), input: inputToWire(request.input) };
}

function multiInferenceToWire(request: MultiInferenceRequest): Wire["tensorflow.serving.MultiInferenceRequest"] {
  const tasks = request.tasks.map((task) => ({
    model_spec: modelSpecToWire(task.modelSpec),
    method_name: task.methodName,
  }));
  return { tasks, input: inputToWire(request.input) };
}

function sessionRunToWire(request: SessionRunRequest): Wire["tensorflow.serving.SessionRunRequest"] {
  return {
    model_spec: modelSpecToWire(request.modelSpec),
    feed: request.feeds.map(({ name, tensor }) => ({ name, tensor: tensor ? tensorToWire(tensor) : undefined })),
    fetch: request.fetch,
    target: request.target,
  };
}

function inputToWire(input: Input | undefined): Wire["tensorflow.serving.Input"] | undefined {
  if (!input) return undefined;
  switch (input.kind) {
    case "example_list":
      return { example_list: { examples: input.examples.map(exampleToWire) } };
    case "example_list_with_context": {
      const context = input.context ? exampleToWire(input.context) : undefined;
      return { example_list_with_context: { examples: input.examples.map(exampleToWire), context } };
    }
    case undefined:
      break;
  }
  return {};
}

function modelSpecToWire(spec: ModelSpec | undefined): Wire["tensorflow.serving.ModelSpec"] | undefined {
  if (!spec) return undefined;
  const wire = { name: spec.name, signature_name: spec.signatureName };
  switch (spec.versionChoice.kind) {
    case "version":
      return { ...wire, version: { value: spec.versionChoice.version } };
    case "version_label":
      return { ...wire, version_label: spec.versionChoice.versionLabel };
    case undefined:
      break;
  }
  return wire;
}
