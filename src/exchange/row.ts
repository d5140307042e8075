/** What Triton is given of a tensor: one row of its batch, which it repeats, or all of it where there is no batch. */
import type { TensorValue } from "../tensor.js";
import { encodeStrings } from "./string-bytes.js";

export interface Row {
  /** As Triton reads them from a file. */
  readonly bytes: Uint8Array;
  /** All zeros or false, or all strings empty: what zero_data stands for. */
  readonly isZero: boolean;
  /** False where other rows of the batch hold other values. */
  readonly standsForAll: boolean;
}

/** @param rows how many rows the tensor is made of; 1 where it has no batch. */
export function firstRow(tensor: TensorValue, rows: number): Row {
  const bytes = "content" in tensor ? tensor.content : encodeStrings(tensor.strings);
  const first = "content" in tensor ? bytes.subarray(0, bytes.length / rows) : encodeStrings(rowStrings(tensor, rows));
  return {
    bytes: first,
    isZero: first.every((byte) => byte === 0),
    standsForAll: isRepeated(bytes, first),
  };
}

function rowStrings(tensor: Extract<TensorValue, { strings: unknown }>, rows: number): readonly Uint8Array[] {
  return tensor.strings.slice(0, tensor.strings.length / rows);
}

function isRepeated(bytes: Uint8Array, row: Uint8Array): boolean {
  if (row.length === 0) return bytes.length === 0;
  if (bytes.length % row.length !== 0) return false;
  for (let at = row.length; at < bytes.length; at += row.length) {
    if (Buffer.compare(bytes.subarray(at, at + row.length), row) !== 0) return false;
  }
  return true;
}
