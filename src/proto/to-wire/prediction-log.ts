import type { tensorflow } from "../generated/messages.js";
import { longFromInt64 } from "../int64.js";
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
import { int32, int64s } from "./number.js";
import { tensorToWire } from "./tensor.js";
import { entries, text } from "./text.js";

export function predictionLogToWire(log: PredictionLog): tensorflow.serving.PredictionLog.$Properties {
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

function predictToWire(request: PredictRequest): tensorflow.serving.PredictRequest.$Properties {
  const { predictStreamedOptions: streamed, requestOptions: options } = request;
  return {
    model_spec: modelSpecToWire(request.modelSpec),
    inputs: entries(request.inputs, tensorToWire),
    output_filter: request.outputFilter.map(text),
    predict_streamed_options: streamed ? streamedOptionsToWire(streamed) : null,
    client_id: request.clientId ?? null,
    request_options: options ? requestOptionsToWire(options) : null,
  };
}

function streamedOptionsToWire(options: PredictStreamedOptions): tensorflow.serving.PredictStreamedOptions.$Properties {
  return {
    request_state: int32(options.requestState),
    split_dimensions: entries(options.splitDimensions, int32),
    return_single_response: options.returnSingleResponse,
  };
}

function requestOptionsToWire(
  options: PredictRequestOptions,
): tensorflow.serving.PredictRequest.RequestOptions.$Properties {
  const { deterministicMode: mode, maxCacheLength: length } = options;
  return {
    client_id: options.clientId ?? null,
    deterministic_mode: mode === undefined ? null : int32(mode),
    return_additional_arrays_from_prefill: options.returnAdditionalArraysFromPrefill ?? null,
    return_stoptokens: int64s(options.returnStoptokens),
    max_cache_length: length === undefined ? null : longFromInt64(length),
    return_all_stoptokens: options.returnAllStoptokens ?? null,
  };
}

/** ClassificationRequest and RegressionRequest have the same fields. */
function inferenceToWire(request: ClassificationRequest): tensorflow.serving.ClassificationRequest.$Properties {
  return { model_spec: modelSpecToWire(request.modelSpec), input: inputToWire(request.input) };
}

function multiInferenceToWire(request: MultiInferenceRequest): tensorflow.serving.MultiInferenceRequest.$Properties {
  const tasks = request.tasks.map((task) => ({
    model_spec: modelSpecToWire(task.modelSpec),
    method_name: text(task.methodName),
  }));
  return { tasks, input: inputToWire(request.input) };
}

function sessionRunToWire(request: SessionRunRequest): tensorflow.serving.SessionRunRequest.$Properties {
  return {
    model_spec: modelSpecToWire(request.modelSpec),
    feed: request.feeds.map(({ name, tensor }) => ({ name: text(name), tensor: tensor ? tensorToWire(tensor) : null })),
    fetch: request.fetch.map(text),
    target: request.target.map(text),
  };
}

function inputToWire(input: Input | undefined): tensorflow.serving.Input.$Properties | null {
  if (!input) return null;
  switch (input.kind) {
    case "example_list":
      return { example_list: { examples: input.examples.map(exampleToWire) } };
    case "example_list_with_context": {
      const context = input.context ? exampleToWire(input.context) : null;
      return { example_list_with_context: { examples: input.examples.map(exampleToWire), context } };
    }
    case undefined:
      break;
  }
  return {};
}

function modelSpecToWire(spec: ModelSpec | undefined): tensorflow.serving.ModelSpec.$Properties | null {
  if (!spec) return null;
  const wire = { name: text(spec.name), signature_name: text(spec.signatureName) };
  switch (spec.versionChoice.kind) {
    case "version":
      return { ...wire, version: { value: longFromInt64(spec.versionChoice.version) } };
    case "version_label":
      return { ...wire, version_label: text(spec.versionChoice.versionLabel) };
    case undefined:
      break;
  }
  return wire;
}
