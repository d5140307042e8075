import type { DType } from "./dtype.js";
/** The values of one tensor: little-endian row-major bytes for dtypes of fixed width, one byte string an element otherwise. */
export type TensorValue = {
    readonly dtype: DType;
    readonly shape: readonly number[];
    readonly content: Uint8Array;
} | {
    readonly dtype: DType;
    readonly shape: readonly number[];
    readonly strings: readonly Uint8Array[];
};
/** Number of elements of a shape; 1 for rank 0. */
export declare function elementCount(shape: readonly number[]): number;
