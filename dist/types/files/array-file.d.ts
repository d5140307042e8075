/** An array in a file, whatever its format: what its header says, and its elements on demand. */
import { type DType } from "../dtype.js";
/** How elements are stored. */
export interface StoredDtype {
    /** NumPy's letter: boolean, signed and unsigned integer, float, complex, bytes, UCS-4 text. */
    readonly kind: "b" | "i" | "u" | "f" | "c" | "S" | "U";
    /** Bytes of one element; 0 for strings that are all empty. */
    readonly width: number;
    readonly bigEndian: boolean;
}
export interface ArrayFile {
    readonly kind: "array";
    /** As the spec names it. */
    readonly name: string;
    readonly stored: StoredDtype;
    readonly shape: readonly number[];
    /** The first `count` elements, row-major, each as little-endian bytes: fresh memory, the same at every call. */
    readonly read: (count: number) => Uint8Array;
}
/** NumPy's word for a dtype: `float32`, `bool`, `bytes`. */
export declare function storedName({ kind, width }: StoredDtype): string;
/** TensorFlow's dtype of the same bytes; undefined for fixed-width strings, which it has none of. */
export declare function tensorDtype(stored: StoredDtype): DType | undefined;
