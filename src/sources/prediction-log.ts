/** PredictionLog: what model servers log of their requests, and what a warm-up file is made of. */
import { decodePredictionLog } from "../proto/codec.js";
import type { Input, PredictionLog, PredictRequest } from "../proto/messages.js";
import { LENGTH_DELIMITED, WireCursor } from "../proto/wire-cursor.js";
import { bad, type Judged, type Traits } from "./format.js";
import type { RecordedBody } from "./sampled.js";

export function judgePredictionLog(record: Uint8Array): Judged {
  const decoded = decodePredictionLog(record);
  if (!decoded.ok) {
    const place = decoded.path === "" ? "" : `, in ${decoded.path.replaceAll(/\["(?:[^"\\]|\\.)*"\]/g, "[...]")}`;
    return bad(`is no PredictionLog: ${decoded.reason} at byte ${decoded.offset}${place}`);
  }
  const log = decoded.value;
  if (log.logType === undefined) return bad("is a PredictionLog without a request");
  if (log.logType === "session_run_log") return bad("is a session_run_log, with which no server warms up");
  return { kind: "request", content: requestsOf(record), traits: traitsOf(log), decode };
}

function decode(content: Uint8Array): RecordedBody {
  const decoded = decodePredictionLog(content);
  if (!decoded.ok) throw new Error("a PredictionLog that was judged sound is none");
  return { kind: "prediction_log", log: decoded.value };
}

function traitsOf(log: Exclude<PredictionLog, { logType: "session_run_log" | undefined }>): Traits {
  switch (log.logType) {
    case "predict_log":
      return predictTraits("predict", log.request);
    case "predict_streamed_log":
      return predictTraits("predict_streamed", log.requests[0]);
    case "classify_log":
      return exampleTraits("classify", log.request.modelSpec?.signatureName, log.request.input);
    case "regress_log":
      return exampleTraits("regress", log.request.modelSpec?.signatureName, log.request.input);
    case "multi_inference_log":
      return exampleTraits("multi_inference", log.request.tasks[0]?.modelSpec?.signatureName, log.request.input);
  }
}

function predictTraits(method: Traits["method"], request: PredictRequest | undefined): Traits {
  // All inputs that have a batch have the same; the first by name is the same one in every request.
  const inputs = [...(request?.inputs ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  const size = inputs.map(([, { shape }]) => shape?.dims[0]).find((dim) => dim !== undefined);
  return {
    signatureName: request?.modelSpec?.signatureName || "serving_default",
    method,
    batchSize: size === undefined ? undefined : Number(size),
  };
}

function exampleTraits(method: Traits["method"], name: string | undefined, input: Input | undefined): Traits {
  const batchSize = input?.kind === undefined ? undefined : input.examples.length;
  return { signatureName: name || "serving_default", method, batchSize };
}

/** Numbers of PredictionLog's fields: metadata first, then one a kind of log, each with a request 1 and a response 2. */
const LOG_METADATA = 1;
const LAST_LOG = 7;
const REQUEST = 1;

/**
 * The bytes of a log that is sound, without what was logged about its requests: two logs of the same request differ in
 * when they were written.
 */
function requestsOf(record: Uint8Array): Uint8Array {
  const logs: Uint8Array[] = [];
  for (const log of fieldsOf(record)) {
    if (log.number <= LOG_METADATA || log.number > LAST_LOG) continue;
    const requests = [...fieldsOf(log.value)].filter(({ number }) => number === REQUEST);
    logs.push(field(log.number, Buffer.concat(requests.map(({ value }) => field(REQUEST, value)))));
  }
  return Buffer.concat(logs);
}

/** The fields that have a length: messages, in a PredictionLog and in each kind of log. */
function* fieldsOf(bytes: Uint8Array): Generator<{ readonly number: number; readonly value: Uint8Array }, void, void> {
  const cursor = new WireCursor(bytes);
  while (cursor.pos < bytes.length) {
    const at = cursor.pos;
    const tag = cursor.tag(bytes.length)!;
    if ((tag & 7) !== LENGTH_DELIMITED) {
      cursor.skip(tag, at, bytes.length, 0);
      continue;
    }
    const length = cursor.length(bytes.length)!;
    yield { number: tag >>> 3, value: bytes.subarray(cursor.pos, cursor.pos + length) };
    cursor.pos += length;
  }
}

function field(number: number, value: Uint8Array): Uint8Array {
  const head = [(number << 3) | LENGTH_DELIMITED];
  let left = value.length;
  for (; left >= 128; left = Math.floor(left / 128)) head.push((left % 128) | 128);
  head.push(left);
  return Buffer.concat([Uint8Array.from(head), value]);
}
