import { dtypeByNumber } from "../dtype.js";
import type { PredictionLog } from "../proto/messages.js";

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
  return requestsOf(log)
    .flatMap(({ inputs }) => [...inputs])
    .flatMap(([alias, { dtype, tensorContent }]) => {
      if (tensorContent.length === 0 || !isNumber(dtype)) return [];
      const start = tensorContent.byteOffset - data.byteOffset;
      return [{ alias, start, end: start + tensorContent.length }];
    })
    .sort((a, b) => a.start - b.start);
}

function requestsOf(log: PredictionLog) {
  if (log.logType === "predict_log") return [log.request];
  return log.logType === "predict_streamed_log" ? log.requests : [];
}

function isNumber(dtype: number): boolean {
  const { kind } = dtypeByNumber(dtype) ?? { kind: undefined };
  return kind === "float" || kind === "int" || kind === "complex";
}
