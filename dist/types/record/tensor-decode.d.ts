import type { TensorProto } from "../proto/messages.js";
import type { TensorValue } from "../tensor.js";
import { type TensorFault } from "./tensor-facts.js";
/**
 * Most bytes that {@link decodeTensor} makes out of a proto whose values are fewer than its elements. What stands in full
 * on the wire is bounded by the record and never refused.
 */
export declare const MAX_EXPANDED_BYTES: number;
export type TensorDecoding = {
    readonly ok: true;
    readonly value: TensorValue;
} | TensorFault;
/**
 * The tensor that `Tensor::FromProto` (tensorflow/core/framework/tensor.cc) makes: `tensor_content` as it is, else the
 * typed field of the dtype with its last value repeated, cut to the number of elements, wrapped to the dtype's bytes.
 *
 * A fault says why the server would make none, or that the tensor is past {@link MAX_EXPANDED_BYTES} or a handle,
 * which {@link tensorFacts} can tell from a tensor that the server refuses.
 */
export declare function decodeTensor(proto: TensorProto): TensorDecoding;
