/** Values of `float` fields. Decoding gives numbers rounded to single precision. */
export type Floats = readonly number[] | Float32Array;
/** Values of `double` fields. */
export type Doubles = readonly number[] | Float64Array;
/** Values of `int32` fields: whole numbers from -2^31 to 2^31 - 1. */
export type Int32s = readonly number[] | Int32Array;
/** Values of `uint32` fields: whole numbers from 0 to 2^32 - 1. */
export type Uint32s = readonly number[] | Uint32Array;
export type Int64s = readonly bigint[] | BigInt64Array;
export type Uint64s = readonly bigint[] | BigUint64Array;
/** TensorShapeProto. Dim names are checked and dropped: nothing in the server looks at them. */
export interface TensorShapeProto {
    /** In TensorInfo -1 is an unknown dimension; in a TensorProto no negative number is legal. */
    readonly dims: readonly bigint[];
    readonly unknownRank: boolean;
}
/** TensorProto: one tensor, in `tensorContent` or, when that is empty, in the typed field of its dtype. */
export interface TensorProto {
    /** Number of the DataType enum, which is open: a number nobody knows survives decoding. */
    readonly dtype: number;
    /** Not on the wire means a scalar. */
    readonly shape: TensorShapeProto | undefined;
    readonly versionNumber: number;
    readonly tensorContent: Uint8Array;
    readonly floatVal: Floats;
    readonly doubleVal: Doubles;
    readonly intVal: Int32s;
    readonly stringVal: readonly Uint8Array[];
    /** Real and imaginary parts by turns. */
    readonly scomplexVal: Floats;
    readonly int64Val: Int64s;
    readonly boolVal: readonly boolean[];
    /** Real and imaginary parts by turns. */
    readonly dcomplexVal: Doubles;
    /** Bit patterns of float16 and bfloat16 in the low 16 bits. */
    readonly halfVal: Int32s;
    readonly resourceHandleVal: readonly ResourceHandleProto[];
    readonly variantVal: readonly VariantTensorDataProto[];
    readonly uint32Val: Uint32s;
    readonly uint64Val: Uint64s;
    /** One byte an element. */
    readonly float8Val: Uint8Array;
}
export interface ResourceHandleProto {
    readonly device: string;
    readonly container: string;
    readonly name: string;
    readonly hashCode: bigint;
    readonly maybeTypeName: string;
    readonly dtypesAndShapes: readonly DtypeAndShape[];
}
export interface DtypeAndShape {
    readonly dtype: number;
    readonly shape: TensorShapeProto | undefined;
}
export interface VariantTensorDataProto {
    readonly typeName: string;
    readonly metadata: Uint8Array;
    readonly tensors: readonly TensorProto[];
}
