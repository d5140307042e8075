/** Every string of a record, wherever it stands, and its 64-bit integers. */
import type { Feature, Features, Input, PredictionLog, PredictRequest, TensorProto } from "../proto/messages.js";
import { decodeStringList } from "../record/string-list.js";

/** Where something stands in a record; told only when something is found there. */
export type At = () => string;

export interface Visitor {
  text(bytes: Uint8Array, at: At): void;
  integer(value: bigint, at: At): void;
  /** A name as a path may show it. */
  nameOf(name: string, place: number): string;
}

const DT_STRING = 7;
const DT_INT64 = 9;
const DT_UINT64 = 23;

export function visitTexts(log: PredictionLog, visitor: Visitor): void {
  switch (log.logType) {
    case "predict_log":
      return visitPredict(log.request, "", visitor);
    case "predict_streamed_log":
      return log.requests.forEach((request, i) => visitPredict(request, `request[${i}].`, visitor));
    case "classify_log":
    case "regress_log":
    case "multi_inference_log":
      return visitInput(log.request.input, visitor);
    case "session_run_log":
      return log.request.feeds.forEach(({ tensor }, i) => tensor && visitTensor(tensor, `feed[${i}].tensor`, visitor));
    case undefined:
  }
}

function visitPredict({ inputs, clientId, requestOptions }: PredictRequest, path: string, visitor: Visitor): void {
  for (const [alias, tensor] of inputs) visitTensor(tensor, `${path}inputs[${JSON.stringify(alias)}]`, visitor);
  if (clientId) visitor.text(clientId, () => `${path}client_id`);
  const { clientId: inOptions } = requestOptions ?? {};
  if (inOptions) visitor.text(inOptions, () => `${path}request_options.client_id`);
}

/** Also of fields that the server does not read: they are in the file. */
function visitTensor(tensor: TensorProto, path: string, visitor: Visitor): void {
  const { dtype, stringVal, tensorContent, int64Val, uint64Val } = tensor;
  stringVal.forEach((bytes, i) => visitor.text(bytes, () => `${path}.string_val[${i}]`));
  visitIntegers(int64Val, `${path}.int64_val`, visitor);
  visitIntegers(uint64Val, `${path}.uint64_val`, visitor);
  if (tensorContent.length === 0) return;
  if (dtype === DT_STRING) visitStringList(tensor, path, visitor);
  if (dtype === DT_INT64 || dtype === DT_UINT64) visitContent(tensorContent, `${path}.tensor_content`, visitor);
}

function visitStringList({ shape, tensorContent }: TensorProto, path: string, visitor: Visitor): void {
  const count = (shape?.dims ?? []).reduce((product, dim) => product * dim, 1n);
  const list = decodeStringList(tensorContent, count);
  if (list.ok) list.strings.forEach((bytes, i) => visitor.text(bytes, () => `${path} element ${i}`));
  else visitor.text(tensorContent, () => `${path}.tensor_content`);
}

function visitInput(input: Input | undefined, visitor: Visitor): void {
  if (input?.kind === undefined) return;
  const path = `input.${input.kind}`;
  input.examples.forEach(({ features }, i) => visitFeatures(features, `${path}.examples[${i}].features`, visitor));
  const context = input.kind === "example_list_with_context" ? input.context : undefined;
  if (context) visitFeatures(context.features, `${path}.context.features`, visitor);
}

/** Names are searched as values are: recorded examples may have anything for a name. */
export function visitFeatures(features: Features, path: string, visitor: Visitor): void {
  let place = 0;
  for (const [name, feature] of features) {
    const here = `${path}[${visitor.nameOf(name, place)}]`;
    visitor.text(Buffer.from(name), () => `the name in ${here}`);
    visitFeature(feature, here, visitor);
    place += 1;
  }
}

export function visitFeature(feature: Feature, path: string, visitor: Visitor): void {
  if (feature.kind === "bytes_list") {
    feature.value.forEach((bytes, i) => visitor.text(bytes, () => `${path}.bytes_list.value[${i}]`));
  } else if (feature.kind === "int64_list") {
    visitIntegers(feature.value, `${path}.int64_list.value`, visitor);
  }
}

function visitIntegers(values: ArrayLike<bigint>, path: string, visitor: Visitor): void {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (value >= FEWEST && value < MOST) visitor.integer(value, () => `${path}[${i}]`);
  }
}

/** 13 to 16 digits: no other integer is one that a pattern takes. */
const FEWEST = 10n ** 12n;
const MOST = 10n ** 16n;
const FEWEST_HIGH = Number(FEWEST >> 32n);
const MOST_HIGH = Number(MOST >> 32n);

/** The upper half of nearly every integer says that it is out of the question, and needs no bigint for it. */
function visitContent(content: Uint8Array, path: string, visitor: Visitor): void {
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  for (let at = 0; at + 8 <= content.length; at += 8) {
    const high = view.getInt32(at + 4, true);
    if (high < FEWEST_HIGH || high > MOST_HIGH) continue;
    const value = view.getBigInt64(at, true);
    if (value >= FEWEST && value < MOST) visitor.integer(value, () => `${path} element ${at / 8}`);
  }
}
