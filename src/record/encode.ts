import type { PlannedExample, PlannedExamples, PlannedPredict, PlannedRecord } from "../plan/plan.js";
import { type Allot, encodePredictionLog, PredictionLogEncoder } from "../proto/codec.js";
import type { Example, Feature, Input, ModelSpec, PredictionLog, PredictRequest } from "../proto/messages.js";
import type { FeatureValue } from "../values/feature-value.js";
import { EncodedRecord } from "./encode-alike.js";
import { encodeTensor } from "./tensor-encode.js";

/**
 * The bytes of one planned record: a PredictionLog with the request only, since warm-up reads neither metadata nor
 * response. Its values are made here, so one record at a time is in memory. The same record gives the same bytes.
 *
 * @param modelName `model_spec.name`; the server minds it in multi-inference only.
 */
export function encodeRecord(record: PlannedRecord, modelName: string): Uint8Array {
  return encodePredictionLog(predictionLog(record, modelName));
}

/** Encodes one record after the other, as {@link encodeRecord} does, in the same memory: each holds until the next. */
export class RecordEncoder {
  readonly #logs: PredictionLogEncoder;
  #last: EncodedRecord | undefined;
  #unchanged = false;

  /** @param allot Where the memory of large records comes from. */
  constructor(allot?: Allot) {
    this.#logs = new PredictionLogEncoder(allot);
  }

  encode(record: PlannedRecord, modelName: string): Uint8Array {
    const overwritten = this.#last?.overwrite(record, modelName);
    this.#unchanged = overwritten?.unchanged === true;
    if (overwritten) return overwritten.bytes;
    const bytes = this.#logs.encode(predictionLog(record, modelName));
    this.#last = EncodedRecord.of(record, modelName, bytes);
    return bytes;
  }

  /** The last call gave the bytes that the one before it gave: a request that is repeated, without anything random in it. */
  get unchanged(): boolean {
    return this.#unchanged;
  }
}

function predictionLog(record: PlannedRecord, modelName: string): PredictionLog {
  switch (record.method) {
    case "predict":
      return { logType: "predict_log", request: predictRequest(record, modelName) };
    case "predict_streamed":
      return { logType: "predict_streamed_log", requests: [predictRequest(record, modelName)] };
    case "classify":
      return { logType: "classify_log", request: inferenceRequest(record, modelName) };
    case "regress":
      return { logType: "regress_log", request: inferenceRequest(record, modelName) };
    case "multi_inference": {
      const tasks = record.tasks.map(({ signatureName, methodName }) => ({
        modelSpec: modelSpec(modelName, signatureName),
        methodName,
      }));
      return { logType: "multi_inference_log", request: { tasks, input: exampleInput(record) } };
    }
  }
}

function predictRequest({ signatureName, inputs, outputFilter }: PlannedPredict, modelName: string): PredictRequest {
  return {
    modelSpec: modelSpec(modelName, signatureName),
    inputs: new Map([...inputs].map(([alias, tensor]) => [alias, encodeTensor(tensor.make())])),
    outputFilter,
    predictStreamedOptions: undefined,
    clientId: undefined,
    requestOptions: undefined,
  };
}

function inferenceRequest(record: PlannedExamples, modelName: string): { modelSpec: ModelSpec; input: Input } {
  return { modelSpec: modelSpec(modelName, record.signatureName), input: exampleInput(record) };
}

function modelSpec(name: string, signatureName: string): ModelSpec {
  return { name, signatureName, versionChoice: { kind: undefined } };
}

function exampleInput({ examples, context }: PlannedExamples): Input {
  const made = examples.map(example);
  return context
    ? { kind: "example_list_with_context", examples: made, context: example(context) }
    : { kind: "example_list", examples: made };
}

function example(planned: PlannedExample): Example {
  return { features: new Map([...planned].map(([name, { make }]) => [name, feature(make())])) };
}

function feature(made: FeatureValue): Feature {
  switch (made.kind) {
    case "bytes_list":
      return { kind: made.kind, value: made.values };
    case "float_list":
      return { kind: made.kind, value: made.values };
    case "int64_list":
      return { kind: made.kind, value: made.values };
  }
}
