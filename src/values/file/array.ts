/** Tensors from the arrays of files. */
import type { DType } from "../../dtype.js";
import { type ArrayFile, storedName, tensorDtype } from "../../files/index.js";
import type { SpecPath } from "../../spec/spec.js";
import { elementCount } from "../../tensor.js";
import type { Complaints } from "../complaints.js";
import { cycleElements, type Elements } from "../elements.js";
import { checkFits } from "../literal.js";
import { convertArray } from "./convert-array.js";

export interface FileRequest {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly hasBatch: boolean;
}

/** Which kinds of dtype a stored kind may become, where no value is lost. */
const CONVERTS_TO: Readonly<Record<ArrayFile["stored"]["kind"], readonly DType["kind"][]>> = {
  b: ["bool"],
  i: ["int", "float", "complex"],
  u: ["int", "float", "complex"],
  f: ["int", "float", "complex"],
  c: ["complex"],
  S: ["string"],
  U: ["string"],
};

/**
 * The rows of an array as those of a literal: cycled or cut to the batch. Where the dtype is the file's own they are read
 * when they are made, and nothing but them; else they are converted now, to say which cannot be.
 */
export function prepareArray(
  array: ArrayFile,
  { dtype, shape, hasBatch }: FileRequest,
  path: SpecPath,
  complaints: Complaints,
): (() => Elements) | undefined {
  if (!CONVERTS_TO[array.stored.kind].includes(dtype.kind)) {
    const message = `${JSON.stringify(array.name)} holds ${storedName(array.stored)}, and the dtype is ${dtype.alias}.`;
    complaints.add("values-wrong-kind", path, message, "Convert the array with `astype` before it is saved.");
    return undefined;
  }
  if (!checkFits(array.shape, shape, hasBatch, `The array in ${JSON.stringify(array.name)}`, path, complaints)) {
    return undefined;
  }
  const count = elementCount(shape);
  const needed = Math.min(count, elementCount(array.shape));
  if (tensorDtype(array.stored) === dtype) {
    // What was read is fresh memory already: only what repeats is copied.
    return () => (needed === count ? array.read(count) : cycleElements(array.read(needed), count, dtype));
  }
  const converted = convertArray(array, needed, dtype, path, complaints);
  return converted && (() => cycleElements(converted, count, dtype));
}
