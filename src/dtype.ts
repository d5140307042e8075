/**
 * The DataType enum of `tensorflow/core/framework/types.proto`, and where `Tensor::FromProto`
 * (tensorflow/core/framework/tensor.cc) looks for the values of each.
 */

/** The TensorProto field that holds the values of a dtype when `tensor_content` is empty. */
export type TypedField =
  | "float_val"
  | "double_val"
  | "int_val"
  | "string_val"
  | "scomplex_val"
  | "int64_val"
  | "bool_val"
  | "dcomplex_val"
  | "half_val"
  | "resource_handle_val"
  | "variant_val"
  | "uint32_val"
  | "uint64_val"
  | "float8_val";

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

const row = (
  number: number,
  name: string,
  alias: string,
  kind: DTypeKind,
  field: TypedField,
  width: number,
  bits = 0,
  signed = kind !== "bool",
): DType => ({ number, name: `DT_${name}`, alias, kind, field, width, bits, signed });

export const DTYPES: readonly DType[] = [
  row(1, "FLOAT", "float32", "float", "float_val", 4),
  row(2, "DOUBLE", "float64", "float", "double_val", 8),
  row(3, "INT32", "int32", "int", "int_val", 4, 32),
  row(4, "UINT8", "uint8", "int", "int_val", 1, 8, false),
  row(5, "INT16", "int16", "int", "int_val", 2, 16),
  row(6, "INT8", "int8", "int", "int_val", 1, 8),
  row(7, "STRING", "string", "string", "string_val", 0),
  row(8, "COMPLEX64", "complex64", "complex", "scomplex_val", 8),
  row(9, "INT64", "int64", "int", "int64_val", 8, 64),
  row(10, "BOOL", "bool", "bool", "bool_val", 1),
  row(11, "QINT8", "qint8", "int", "int_val", 1, 8),
  row(12, "QUINT8", "quint8", "int", "int_val", 1, 8, false),
  row(13, "QINT32", "qint32", "int", "int_val", 4, 32),
  row(14, "BFLOAT16", "bfloat16", "float", "half_val", 2),
  row(15, "QINT16", "qint16", "int", "int_val", 2, 16),
  row(16, "QUINT16", "quint16", "int", "int_val", 2, 16, false),
  row(17, "UINT16", "uint16", "int", "int_val", 2, 16, false),
  row(18, "COMPLEX128", "complex128", "complex", "dcomplex_val", 16),
  row(19, "HALF", "float16", "float", "half_val", 2),
  row(20, "RESOURCE", "resource", "handle", "resource_handle_val", 0),
  row(21, "VARIANT", "variant", "handle", "variant_val", 0),
  row(22, "UINT32", "uint32", "int", "uint32_val", 4, 32, false),
  row(23, "UINT64", "uint64", "int", "uint64_val", 8, 64, false),
  row(24, "FLOAT8_E5M2", "float8_e5m2", "float", "float8_val", 1),
  row(25, "FLOAT8_E4M3FN", "float8_e4m3fn", "float", "float8_val", 1),
  row(26, "FLOAT8_E4M3FNUZ", "float8_e4m3fnuz", "float", "float8_val", 1),
  row(27, "FLOAT8_E4M3B11FNUZ", "float8_e4m3b11fnuz", "float", "float8_val", 1),
  row(28, "FLOAT8_E5M2FNUZ", "float8_e5m2fnuz", "float", "float8_val", 1),
  row(29, "INT4", "int4", "int", "int_val", 1, 4),
  row(30, "UINT4", "uint4", "int", "int_val", 1, 4, false),
  row(31, "INT2", "int2", "int", "int_val", 1, 2),
  row(32, "UINT2", "uint2", "int", "int_val", 1, 2, false),
  row(33, "FLOAT4_E2M1FN", "float4_e2m1fn", "float", "float8_val", 1),
];

/** Enum values above this are the `_REF` twin of the value less 100; they cannot be fed. */
const REF_OFFSET = 100;

const BY_NUMBER = new Map(DTYPES.map((dtype) => [dtype.number, dtype]));
const BY_NAME = new Map(
  DTYPES.flatMap((dtype) => [
    [dtype.name as string, dtype],
    [dtype.alias, dtype],
  ]),
);

/** The dtype with that enum value; undefined for DT_INVALID, reference types and numbers TensorFlow 2.21 does not know. */
export function dtypeByNumber(number: number): DType | undefined {
  return BY_NUMBER.get(number);
}

/** The dtype a spec names: `DT_FLOAT` or `float32`. */
export function dtypeByName(name: string): DType | undefined {
  return BY_NAME.get(name);
}

/** The name for people: `DT_FLOAT`, `DT_FLOAT_REF`, `DT_INVALID`, or `DataType 77` for a number nobody knows. */
export function dtypeName(number: number): string {
  if (number === 0) return "DT_INVALID";
  const known = BY_NUMBER.get(number);
  if (known) return known.name;
  const referred = BY_NUMBER.get(number - REF_OFFSET);
  return referred ? `${referred.name}_REF` : `DataType ${number}`;
}
