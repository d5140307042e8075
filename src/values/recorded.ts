/** Tensors that were recorded, byte for byte. */
import type { SpecPath } from "../spec/spec.js";
import { elementCount, type TensorValue } from "../tensor.js";
import type { Complaints } from "./complaints.js";
import { cycleElements, type Elements } from "./elements.js";
import type { FileRequest } from "./file/array.js";
import { checkFits } from "./literal.js";

/** The rows of a recorded tensor as those of a literal: cycled or cut to the batch. Its dtype is the one that is asked for. */
export function prepareRecorded(
  tensor: TensorValue,
  { dtype, shape, hasBatch }: FileRequest,
  path: SpecPath,
  complaints: Complaints,
): (() => Elements) | undefined {
  if (!checkFits(tensor.shape, shape, hasBatch, "The recorded tensor", path, complaints)) return undefined;
  const elements = "strings" in tensor ? tensor.strings : tensor.content;
  return () => cycleElements(elements, elementCount(shape), dtype);
}
