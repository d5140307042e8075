import type { TensorShapeProto } from "../proto/messages.js";

/** `TensorShape::MaxDimensions` (tensorflow/core/framework/tensor_shape.h). */
export const MAX_DIMENSIONS = 254;

const INT64_MAX = 2n ** 63n - 1n;

export type ShapeReading =
  | { readonly ok: true; readonly dims: readonly bigint[]; readonly elements: bigint }
  | { readonly ok: false; readonly reason: string; readonly field: string };

/**
 * The shape of a concrete tensor as `TensorShape::IsValid` judges it (tensorflow/core/framework/tensor_shape.cc). A
 * missing shape is a scalar, and so is one without dims that says `unknown_rank`: for a concrete tensor the flag is ignored.
 */
export function readShape(shape: TensorShapeProto | undefined): ShapeReading {
  const dims = shape?.dims ?? [];
  if (dims.length > MAX_DIMENSIONS) {
    return fault(`the shape has ${dims.length} dimensions, and ${MAX_DIMENSIONS} are the most`, "tensor_shape");
  }
  // Multiplied in the order of the wire: a zero in front hides an overflow that a zero behind would not.
  let elements = 1n;
  for (const [index, dim] of dims.entries()) {
    if (dim < 0n) return fault(`dimension ${index} is ${dim}, and a tensor's size cannot be negative`, dimPath(index));
    elements *= dim;
    if (elements > INT64_MAX) {
      return fault(`the shape [${dims.join(", ")}] has more elements than an int64 counts`, dimPath(index));
    }
  }
  return { ok: true, dims, elements };
}

const dimPath = (index: number): string => `tensor_shape.dim[${index}].size`;

const fault = (reason: string, field: string): ShapeReading => ({ ok: false, reason, field });
