import { dtypeByNumber } from "../dtype.js";
import type { PredictionLog, PredictRequest } from "../proto/messages.js";

/** Where the values of a tensor stand in the bytes of a record. */
export interface TensorPlace {
  /** Of the input. */
  readonly alias: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The `tensor_content` of a Predict record's number tensors, in the order in which they lie in `data`, which `log` was
 * decoded from. Other bytes there make the same record with other values: a parser goes past them by the length before
 * them, and any bytes are numbers. Booleans are left out, since not every byte is one.
 */
export function tensorPlaces(data: Uint8Array, log: PredictionLog): readonly TensorPlace[] {
  return [...(requestOf(log)?.inputs ?? [])]
    .flatMap(([alias, { dtype, tensorContent }]) => {
      if (tensorContent.length === 0 || !isNumber(dtype)) return [];
      const start = tensorContent.byteOffset - data.byteOffset;
      return [{ alias, start, end: start + tensorContent.length }];
    })
    .sort((a, b) => a.start - b.start);
}

/** What decoding `data` gives, where it differs from the bytes of `log` in nothing but those places. */
export function withTensors(log: PredictionLog, data: Uint8Array, places: readonly TensorPlace[]): PredictionLog {
  const request = requestOf(log);
  if (!request || places.length === 0) return log;
  const inputs = new Map(request.inputs);
  for (const { alias, start, end } of places) {
    inputs.set(alias, { ...inputs.get(alias)!, tensorContent: data.subarray(start, end) });
  }
  const changed = { ...request, inputs };
  return log.logType === "predict_streamed_log"
    ? { logType: log.logType, requests: [changed] }
    : { logType: "predict_log", request: changed };
}

/** The one request of a Predict record; a streamed one with more is none that a server takes. */
function requestOf(log: PredictionLog): PredictRequest | undefined {
  if (log.logType === "predict_log") return log.request;
  return log.logType === "predict_streamed_log" && log.requests.length === 1 ? log.requests[0] : undefined;
}

function isNumber(dtype: number): boolean {
  const { kind } = dtypeByNumber(dtype) ?? { kind: undefined };
  return kind === "float" || kind === "int" || kind === "complex";
}
