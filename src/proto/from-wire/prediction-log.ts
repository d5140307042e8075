import type { tensorflow } from "../generated/messages.js";
import { int64FromLong } from "../int64.js";
import type {
  InferenceTask,
  Input,
  ModelSpec,
  MultiInferenceRequest,
  PredictionLog,
  PredictRequest,
  PredictRequestOptions,
  PredictStreamedOptions,
  SessionRunRequest,
} from "../messages.js";
import { exampleFromWire } from "./example.js";
import { mapFromWire } from "./map.js";
import { bytesFromWire, tensorFromWire } from "./tensor.js";

export function predictionLogFromWire(wire: tensorflow.serving.PredictionLog.$Properties): PredictionLog {
  if (wire.classify_log)
    return { logType: "classify_log", request: inferenceFromWire(wire.classify_log.request ?? {}) };
  if (wire.regress_log) return { logType: "regress_log", request: inferenceFromWire(wire.regress_log.request ?? {}) };
  if (wire.multi_inference_log) {
    return { logType: "multi_inference_log", request: multiInferenceFromWire(wire.multi_inference_log.request ?? {}) };
  }
  if (wire.session_run_log) {
    return { logType: "session_run_log", request: sessionRunFromWire(wire.session_run_log.request ?? {}) };
  }
  if (wire.predict_log) return { logType: "predict_log", request: predictFromWire(wire.predict_log.request ?? {}) };
  if (wire.predict_streamed_log) {
    return { logType: "predict_streamed_log", requests: wire.predict_streamed_log.request?.map(predictFromWire) ?? [] };
  }
  return { logType: undefined };
}

function predictFromWire(wire: tensorflow.serving.PredictRequest.$Properties): PredictRequest {
  return {
    modelSpec: modelSpecFromWire(wire.model_spec),
    inputs: mapFromWire(wire.inputs, {}, tensorFromWire),
    outputFilter: wire.output_filter ?? [],
    predictStreamedOptions: wire.predict_streamed_options
      ? streamedOptionsFromWire(wire.predict_streamed_options)
      : undefined,
    clientId: wire.client_id ? bytesFromWire(wire.client_id) : undefined,
    requestOptions: wire.request_options ? requestOptionsFromWire(wire.request_options) : undefined,
  };
}

function streamedOptionsFromWire(wire: tensorflow.serving.PredictStreamedOptions.$Properties): PredictStreamedOptions {
  return {
    requestState: wire.request_state ?? 0,
    splitDimensions: mapFromWire(wire.split_dimensions, 0, (dimension: number) => dimension),
    returnSingleResponse: wire.return_single_response ?? false,
  };
}

function requestOptionsFromWire(
  wire: tensorflow.serving.PredictRequest.RequestOptions.$Properties,
): PredictRequestOptions {
  return {
    clientId: wire.client_id ? bytesFromWire(wire.client_id) : undefined,
    deterministicMode: wire.deterministic_mode ?? undefined,
    returnAdditionalArraysFromPrefill: wire.return_additional_arrays_from_prefill ?? undefined,
    returnStoptokens: wire.return_stoptokens?.map(int64FromLong) ?? [],
    maxCacheLength: wire.max_cache_length ? int64FromLong(wire.max_cache_length) : undefined,
    returnAllStoptokens: wire.return_all_stoptokens ?? undefined,
  };
}

/** ClassificationRequest and RegressionRequest have the same fields. */
function inferenceFromWire(wire: tensorflow.serving.ClassificationRequest.$Properties) {
  return { modelSpec: modelSpecFromWire(wire.model_spec), input: inputFromWire(wire.input) };
}

function multiInferenceFromWire(wire: tensorflow.serving.MultiInferenceRequest.$Properties): MultiInferenceRequest {
  return { tasks: wire.tasks?.map(taskFromWire) ?? [], input: inputFromWire(wire.input) };
}

function taskFromWire(wire: tensorflow.serving.InferenceTask.$Properties): InferenceTask {
  return { modelSpec: modelSpecFromWire(wire.model_spec), methodName: wire.method_name ?? "" };
}

function sessionRunFromWire(wire: tensorflow.serving.SessionRunRequest.$Properties): SessionRunRequest {
  return {
    modelSpec: modelSpecFromWire(wire.model_spec),
    feeds:
      wire.feed?.map(({ name, tensor }) => ({
        name: name ?? "",
        tensor: tensor ? tensorFromWire(tensor) : undefined,
      })) ?? [],
    fetch: wire.fetch ?? [],
    target: wire.target ?? [],
  };
}

function inputFromWire(wire: tensorflow.serving.Input.$Properties | null | undefined): Input | undefined {
  if (!wire) return undefined;
  if (wire.example_list) {
    return { kind: "example_list", examples: wire.example_list.examples?.map(exampleFromWire) ?? [] };
  }
  const list = wire.example_list_with_context;
  if (!list) return { kind: undefined };
  return {
    kind: "example_list_with_context",
    examples: list.examples?.map(exampleFromWire) ?? [],
    context: list.context ? exampleFromWire(list.context) : undefined,
  };
}

function modelSpecFromWire(wire: tensorflow.serving.ModelSpec.$Properties | null | undefined): ModelSpec | undefined {
  if (!wire) return undefined;
  return { name: wire.name ?? "", signatureName: wire.signature_name ?? "", versionChoice: versionFromWire(wire) };
}

function versionFromWire(wire: tensorflow.serving.ModelSpec.$Properties): ModelSpec["versionChoice"] {
  if (wire.version) return { kind: "version", version: int64FromLong(wire.version.value) };
  if (typeof wire.version_label === "string") return { kind: "version_label", versionLabel: wire.version_label };
  return { kind: undefined };
}
