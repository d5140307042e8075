import type { Wire } from "../generated/messages.js";
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
import { tensorFromWire } from "./tensor.js";

export function predictionLogFromWire(wire: Wire["tensorflow.serving.PredictionLog"]): PredictionLog {
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

function predictFromWire(wire: Wire["tensorflow.serving.PredictRequest"]): PredictRequest {
  return {
    modelSpec: modelSpecFromWire(wire.model_spec),
    inputs: mapFromWire(wire.inputs, {}, tensorFromWire),
    outputFilter: wire.output_filter ?? [],
    predictStreamedOptions: wire.predict_streamed_options
      ? streamedOptionsFromWire(wire.predict_streamed_options)
      : undefined,
    clientId: wire.client_id,
    requestOptions: wire.request_options ? requestOptionsFromWire(wire.request_options) : undefined,
  };
}

function streamedOptionsFromWire(wire: Wire["tensorflow.serving.PredictStreamedOptions"]): PredictStreamedOptions {
  return {
    requestState: wire.request_state ?? 0,
    splitDimensions: mapFromWire(wire.split_dimensions, 0, (dimension: number) => dimension),
    returnSingleResponse: wire.return_single_response ?? false,
  };
}

function requestOptionsFromWire(wire: Wire["tensorflow.serving.PredictRequest.RequestOptions"]): PredictRequestOptions {
  return {
    clientId: wire.client_id,
    deterministicMode: wire.deterministic_mode,
    returnAdditionalArraysFromPrefill: wire.return_additional_arrays_from_prefill,
    returnStoptokens: wire.return_stoptokens ?? [],
    maxCacheLength: wire.max_cache_length,
    returnAllStoptokens: wire.return_all_stoptokens,
  };
}

/** ClassificationRequest and RegressionRequest have the same fields. */
function inferenceFromWire(wire: Wire["tensorflow.serving.ClassificationRequest"]) {
  return { modelSpec: modelSpecFromWire(wire.model_spec), input: inputFromWire(wire.input) };
}

function multiInferenceFromWire(wire: Wire["tensorflow.serving.MultiInferenceRequest"]): MultiInferenceRequest {
  return { tasks: wire.tasks?.map(taskFromWire) ?? [], input: inputFromWire(wire.input) };
}

function taskFromWire(wire: Wire["tensorflow.serving.InferenceTask"]): InferenceTask {
  return { modelSpec: modelSpecFromWire(wire.model_spec), methodName: wire.method_name ?? "" };
}

function sessionRunFromWire(wire: Wire["tensorflow.serving.SessionRunRequest"]): SessionRunRequest {
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

function inputFromWire(wire: Wire["tensorflow.serving.Input"] | undefined): Input | undefined {
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

function modelSpecFromWire(wire: Wire["tensorflow.serving.ModelSpec"] | undefined): ModelSpec | undefined {
  if (!wire) return undefined;
  return { name: wire.name ?? "", signatureName: wire.signature_name ?? "", versionChoice: versionFromWire(wire) };
}

function versionFromWire(wire: Wire["tensorflow.serving.ModelSpec"]): ModelSpec["versionChoice"] {
  if (wire.version) return { kind: "version", version: wire.version.value ?? 0n };
  if (wire.version_label !== undefined) return { kind: "version_label", versionLabel: wire.version_label };
  return { kind: undefined };
}
