/**
 * The part of a Triton Inference Server `config.pbtxt` that a warm-up is made of. Names, types and what they mean are those
 * of model_config.proto (ModelConfig, ModelWarmup, ModelDynamicBatching); fields that are not looked at are only named.
 *
 * ```ts
 * parseTritonConfig(Buffer.from('max_batch_size: 8 model_warmup { batch_size: 4 inputs { key: "x" value {...} } }'));
 * ```
 */
import { parseText } from "../model/text-format.js";
import { type Place, TextError, type TextFault } from "../model/text-tokens.js";
import { TextFields } from "./text-fields.js";
import { type TritonDtype, tritonDtype } from "./triton-dtypes.js";

export interface TritonConfig {
  readonly name: string;
  /** `platform`, else `backend`; empty where neither is said. */
  readonly platform: string;
  /** 0: requests have no batch dimension, and the dims of the config are whole shapes. */
  readonly maxBatchSize: number;
  readonly preferredBatchSizes: readonly number[];
  /** By key: TF_SIGNATURE_DEF and TF_GRAPH_TAG are the TensorFlow backend's. */
  readonly parameters: ReadonlyMap<string, string>;
  /** By input: the shape that the model gets, where the config says one beside `dims`. */
  readonly reshapes: ReadonlyMap<string, readonly number[]>;
  readonly samples: readonly WarmupSample[];
  /** Fields with no counterpart in a spec, in the order of the text. */
  readonly others: readonly string[];
}

export interface WarmupSample extends Place {
  readonly name: string;
  readonly batchSize: number;
  readonly count: number;
  readonly inputs: ReadonlyMap<string, SampleInput>;
}

export interface SampleInput extends Place {
  readonly type: TritonDtype;
  readonly dims: readonly number[];
  readonly values: "zero_data" | "random_data" | { readonly file: string } | undefined;
}

export type ParsedTritonConfig =
  | { readonly ok: true; readonly value: TritonConfig }
  /** One of each section and sample that has one; at least one. */
  | { readonly ok: false; readonly faults: readonly TextFault[] };

/** They describe the model, which the SavedModel does better, or are looked at. */
const KNOWN = new Set([
  "name",
  "platform",
  "backend",
  "default_model_filename",
  "max_batch_size",
  "input",
  "output",
  "dynamic_batching",
  "parameters",
  "model_warmup",
]);

export function parseTritonConfig(bytes: Buffer): ParsedTritonConfig {
  const tree = parseText(bytes.toString("latin1"));
  if (!tree.ok) return { ok: false, faults: [tree.fault] };
  const config = new TextFields("ModelConfig", tree.fields, { line: 1, column: 1 });
  const faults: TextFault[] = [];
  const read = <T>(part: () => T, instead: T): T => {
    try {
      return part();
    } catch (error) {
      if (!(error instanceof TextError)) throw error;
      faults.push(error.fault);
      return instead;
    }
  };
  const samples = read(() => config.messages("model_warmup", "ModelWarmup"), []);
  const value: TritonConfig = {
    name: read(() => config.text("name"), "") ?? "",
    platform: read(() => config.text("platform") || config.text("backend"), "") ?? "",
    maxBatchSize: read(() => readMaxBatchSize(config), 0),
    preferredBatchSizes: read(() => readPreferred(config), []),
    parameters: read(() => readParameters(config), new Map()),
    reshapes: read(() => readReshapes(config), new Map()),
    samples: samples.flatMap((sample) => read(() => [readSample(sample)], [])),
    others: config.names.filter((name) => !KNOWN.has(name)),
  };
  return faults.length === 0 ? { ok: true, value } : { ok: false, faults };
}

function readMaxBatchSize(config: TextFields): number {
  const size = Number(config.integer("max_batch_size", "int32") ?? 0n);
  if (size < 0) throw new TextError(`max_batch_size is ${size}, and must not be negative`, config);
  return size;
}

function readPreferred(config: TextFields): readonly number[] {
  const batching = config.message("dynamic_batching", "ModelDynamicBatching");
  const preferred = (batching?.integers("preferred_batch_size", "int32") ?? []).map(Number);
  if (preferred.length <= MAX_PREFERRED) return preferred;
  throw new TextError(`preferred_batch_size holds more than ${MAX_PREFERRED} sizes`, batching ?? config);
}

/** Sizes of batches: each of them would get a record, and no file holds more. */
const MAX_PREFERRED = 1000;

function readParameters(config: TextFields): ReadonlyMap<string, string> {
  const entries = config.messages("parameters", "parameters").map((entry) => {
    const value = entry.message("value", "ModelParameter");
    return [entry.text("key") ?? "", value?.text("string_value") ?? ""] as const;
  });
  return new Map(entries);
}

function readReshapes(config: TextFields): ReadonlyMap<string, readonly number[]> {
  const entries = config.messages("input", "ModelInput").flatMap((input) => {
    const reshape = input.message("reshape", "ModelTensorReshape");
    return reshape ? [[input.text("name") ?? "", sizes(reshape, "shape")] as const] : [];
  });
  return new Map(entries);
}

function readSample(sample: TextFields): WarmupSample {
  sample.allowOnly(["name", "batch_size", "inputs", "count"]);
  const inputs = sample.messages("inputs", "inputs").map((entry) => {
    entry.allowOnly(["key", "value"]);
    const value = entry.message("value", "ModelWarmup.Input") ?? new TextFields("ModelWarmup.Input", [], entry);
    return [entry.text("key") ?? "", readInput(value)] as const;
  });
  return {
    name: sample.text("name") ?? "",
    batchSize: Number(sample.integer("batch_size", "uint32") ?? 0n),
    count: Number(sample.integer("count", "uint32") ?? 0n),
    // Of a key that stands twice the last value holds, as in every map of protobuf.
    inputs: new Map(inputs),
    line: sample.line,
    column: sample.column,
  };
}

function readInput(input: TextFields): SampleInput {
  input.allowOnly(["data_type", "dims", "zero_data", "random_data", "input_data_file"]);
  const word = input.enumWord("data_type");
  const type = word && tritonDtype(word.text);
  if (!type) {
    const found = word === undefined ? "nothing" : JSON.stringify(word.text.slice(0, 40));
    throw new TextError(`a data_type such as TYPE_FP32 was expected, not ${found}`, word ?? input);
  }
  const kind = input.oneOf(["zero_data", "random_data", "input_data_file"]);
  if (kind === "zero_data" || kind === "random_data") input.bool(kind);
  return {
    type,
    dims: sizes(input, "dims"),
    // The boolean's value is not looked at by Triton either: that it is there is enough.
    values:
      kind === "input_data_file" ? { file: input.text(kind)! } : (kind as "zero_data" | "random_data" | undefined),
    line: input.line,
    column: input.column,
  };
}

/** -1 stands for a size that varies. */
function sizes(message: TextFields, name: string): readonly number[] {
  const found = message.integers(name, "int64").map(Number);
  const wrong = found.find((size) => size < -1 || size > MAX_SIZE);
  if (wrong !== undefined) throw new TextError(`${name} holds ${wrong}, which is no size of a dimension`, message);
  if (found.length > MAX_RANK) throw new TextError(`${name} has more than ${MAX_RANK} dimensions`, message);
  return found;
}

/** A larger dimension is no message of 2 GiB any more. */
const MAX_SIZE = 2 ** 31 - 1;

/** TensorShape::MaxDimensions() in tensorflow/core/framework/tensor_shape.h. */
const MAX_RANK = 254;
