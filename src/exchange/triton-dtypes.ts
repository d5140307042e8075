/**
 * Triton's DataType enum (model_config.proto) and TensorFlow's names for the same elements. Both store them alike,
 * little-endian and row-major, but for strings: see string-bytes.ts.
 */
import { type DType, dtypeByName } from "../dtype.js";

const ROWS: readonly (readonly [name: string, number: number, dtype: string])[] = [
  ["TYPE_BOOL", 1, "DT_BOOL"],
  ["TYPE_UINT8", 2, "DT_UINT8"],
  ["TYPE_UINT16", 3, "DT_UINT16"],
  ["TYPE_UINT32", 4, "DT_UINT32"],
  ["TYPE_UINT64", 5, "DT_UINT64"],
  ["TYPE_INT8", 6, "DT_INT8"],
  ["TYPE_INT16", 7, "DT_INT16"],
  ["TYPE_INT32", 8, "DT_INT32"],
  ["TYPE_INT64", 9, "DT_INT64"],
  ["TYPE_FP16", 10, "DT_HALF"],
  ["TYPE_FP32", 11, "DT_FLOAT"],
  ["TYPE_FP64", 12, "DT_DOUBLE"],
  ["TYPE_STRING", 13, "DT_STRING"],
  ["TYPE_BF16", 14, "DT_BFLOAT16"],
];

export interface TritonDtype {
  /** `TYPE_FP32`. */
  readonly name: string;
  readonly dtype: DType;
}

const DTYPES = ROWS.map(([name, number, dtype]) => ({ name, number, dtype: dtypeByName(dtype)! }));

/** By its name, or by its number in decimal, as text format takes both. TYPE_INVALID is none. */
export function tritonDtype(word: string): TritonDtype | undefined {
  return DTYPES.find(({ name, number }) => name === word || String(number) === word);
}

/** Triton's name; undefined for what it has no type for: complex and quantized numbers, 8-bit floats, 4-bit integers. */
export function tritonName(dtype: DType): string | undefined {
  return DTYPES.find((one) => one.dtype === dtype)?.name;
}
