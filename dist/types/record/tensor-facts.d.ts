/**
 * What `Tensor::FromProto` (tensorflow/core/framework/tensor.cc) makes of a TensorProto, found without making it: a proto of
 * twenty bytes may ask for a tensor of gigabytes.
 */
import { type DType, type TypedField } from "../dtype.js";
import type { TensorProto } from "../proto/messages.js";
export interface TensorFacts {
    readonly ok: true;
    readonly dtype: DType;
    readonly dims: readonly bigint[];
    readonly elements: bigint;
    /** Bytes of the values once made: of strings their own, without what each takes beside them. */
    readonly bytes: bigint;
    /** Bytes of the buffer that the server allocates before it looks at a value. */
    readonly buffer: bigint;
    /** Where the values come from; undefined where nothing is read and every element has its default. */
    readonly source: "tensor_content" | TypedField | undefined;
    readonly observations: readonly TensorObservation[];
}
/** Why FromProto returns false, and the field at fault. */
export interface TensorFault {
    readonly ok: false;
    readonly reason: string;
    /** In the words of the proto: `tensor_shape.dim[1].size`. */
    readonly field: string;
}
/** What the server accepts without a word although the sender can hardly have meant it. */
export type TensorObservation = 
/** `unknown_rank` is set, and ignored. */
{
    readonly kind: "unknown_rank";
}
/** Values in a field that is not read for this dtype, or is not read because of `tensor_content` or an empty shape. */
 | {
    readonly kind: "ignored_values";
    readonly field: TypedField | "tensor_content";
    readonly count: number;
}
/** No value at all: every element is 0, false or empty. */
 | {
    readonly kind: "no_values";
    readonly field: TypedField;
}
/** The last value stands for the elements that are missing; of handles, a default one does. */
 | {
    readonly kind: "fewer_values";
    readonly field: TypedField;
    readonly count: number;
} | {
    readonly kind: "more_values";
    readonly field: TypedField;
    readonly count: number;
}
/** `count` values do not fit the dtype's width and wrap around; `index` is the place of the first. */
 | {
    readonly kind: "narrowed";
    readonly field: TypedField;
    readonly count: number;
    readonly index: number;
}
/** A complex field with an odd number of values: the last real part is dropped. */
 | {
    readonly kind: "lone_real";
    readonly field: TypedField;
};
export declare function tensorFacts(proto: TensorProto): TensorFacts | TensorFault;
