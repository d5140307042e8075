/**
 * The DataType enum of `tensorflow/core/framework/types.proto`, and where `Tensor::FromProto`
 * (tensorflow/core/framework/tensor.cc) looks for the values of each.
 */
/** The TensorProto field that holds the values of a dtype when `tensor_content` is empty. */
export type TypedField = "float_val" | "double_val" | "int_val" | "string_val" | "scomplex_val" | "int64_val" | "bool_val" | "dcomplex_val" | "half_val" | "resource_handle_val" | "variant_val" | "uint32_val" | "uint64_val" | "float8_val";
/** How the elements of a dtype behave, which decides what literals and random ranges they accept. */
export type DTypeKind = "float" | "int" | "complex" | "bool" | "string" | "handle";
export interface DType {
    readonly name: `DT_${string}`;
    readonly number: number;
    /** NumPy's and saved_model_cli's word, accepted in specs: `float32`, `int64`, `string`. */
    readonly alias: string;
    readonly kind: DTypeKind;
    readonly field: TypedField;
    /** Bytes an element takes in `tensor_content`; 0 where elements have no fixed width. */
    readonly width: number;
    /** Significant bits of an integer; 0 for other kinds. Sub-byte integers still take one byte. */
    readonly bits: number;
    readonly signed: boolean;
}
export declare const DTYPES: readonly DType[];
/** The dtype with that enum value; undefined for DT_INVALID, reference types and numbers TensorFlow 2.21 does not know. */
export declare function dtypeByNumber(number: number): DType | undefined;
/** The dtype a spec names: `DT_FLOAT` or `float32`. */
export declare function dtypeByName(name: string): DType | undefined;
/** The name for people: `DT_FLOAT`, `DT_FLOAT_REF`, `DT_INVALID`, or `DataType 77` for a number nobody knows. */
export declare function dtypeName(number: number): string;
