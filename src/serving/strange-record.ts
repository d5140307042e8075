import type { Problem } from "../problem.js";
import { type DecodeFailure, decodeExample, decodePredictionLog, decodeSequenceExample } from "../proto/codec.js";
import { invalidArgument, type RecordContext, usesTfrt, whereIn } from "./context.js";
import { servingProblem } from "./problems.js";
import { quoteAll } from "./words.js";

/** `predict_log` of PredictionLog and `request` of PredictLog: field numbers 6 and 1, both length-delimited. */
const PREDICT_LOG_TAG = 0x32;
const REQUEST_TAG = 0x0a;

/** Above this, bytes that are no PredictionLog are not looked at for what else they may be. */
const LARGEST_GUESS = 16 * 2 ** 20;

/** A record that the server cannot parse, told by name where it is something that people mistake for a PredictionLog. */
export function judgeUndecodable(bytes: Uint8Array, failure: DecodeFailure, context: RecordContext): Problem {
  if (failure.excess) return tooManyValues(failure, context);
  const server = invalidArgument(`Failed to parse warmup record: <bytes> from ${context.file}`);
  const where = whereIn(context, failure.path || undefined);
  const example = exampleFeatures(bytes);
  if (example) {
    const message = `the record is a ${example.kind} (features ${quoteAll(example.names)}), not a PredictionLog`;
    return servingProblem("serving-example-record", { message, where: whereIn(context), server, severity: "error" });
  }
  if (isPredictRequest(bytes)) {
    const message = "the record is a bare PredictRequest, not a PredictionLog";
    return servingProblem("serving-bare-request", { message, where: whereIn(context), server });
  }
  const message = `the record is no PredictionLog: ${failure.reason} (byte ${failure.offset} of the record)`;
  return servingProblem("serving-unparsable-record", { message, where, server });
}

/** What is not decoded is not judged, and what is not judged is not passed: the server may well take it. */
export function tooManyValues(
  { reason }: Pick<DecodeFailure, "reason">,
  context: RecordContext,
  path?: string,
): Problem {
  const message = `the record is not judged: ${reason}`;
  return servingProblem("serving-too-many-values", { message, where: whereIn(context, path) });
}

/**
 * A serialized tf.Example parses as a PredictionLog without log_type, since its features pass for log metadata. Undefined:
 * the record is not one.
 */
export function judgeExampleRecord(bytes: Uint8Array, context: RecordContext): Problem | undefined {
  const example = exampleFeatures(bytes);
  if (!example) return undefined;
  const what = `the record is a ${example.kind} (features ${quoteAll(example.names)}), not a PredictionLog`;
  if (usesTfrt(context)) {
    const server = { status: "UNIMPLEMENTED", message: "Unsupported log_type for warmup: 0" };
    return servingProblem("serving-example-record", {
      message: what,
      where: whereIn(context),
      server,
      severity: "error",
    });
  }
  const message = `${what}; the server takes it for one without log_type and warms nothing`;
  return servingProblem("serving-example-record", { message, where: whereIn(context) });
}

function exampleFeatures(bytes: Uint8Array): { readonly kind: string; readonly names: Iterable<string> } | undefined {
  if (bytes.length > LARGEST_GUESS) return undefined;
  const sequence = decodeSequenceExample(bytes);
  if (sequence.ok && sequence.value.featureLists.size > 0) {
    return { kind: "tf.SequenceExample", names: sequence.value.featureLists.keys() };
  }
  const example = decodeExample(bytes);
  if (!example.ok) return undefined;
  const features = [...example.value.features];
  // A log's metadata can pass for an Example with one nameless or valueless feature.
  const real = features.some(([name, feature]) => name !== "" && feature.kind !== undefined);
  return real ? { kind: "tf.Example", names: features.map(([name]) => name) } : undefined;
}

/** Put the frame of a PredictionLog around the bytes and see whether they make a request. */
function isPredictRequest(bytes: Uint8Array): boolean {
  if (bytes.length > LARGEST_GUESS) return false;
  const request = delimited(REQUEST_TAG, bytes);
  const decoded = decodePredictionLog(delimited(PREDICT_LOG_TAG, request));
  return decoded.ok && decoded.value.logType === "predict_log" && decoded.value.request.inputs.size > 0;
}

function delimited(tag: number, bytes: Uint8Array): Uint8Array {
  const length: number[] = [];
  for (let rest = bytes.length; ; rest >>>= 7) {
    length.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
    if (rest <= 0x7f) break;
  }
  return Buffer.concat([Uint8Array.of(tag, ...length), bytes]);
}
