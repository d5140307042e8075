import type { DType } from "../dtype.js";
import type { Outcome } from "../problem.js";
import type { Locate, ValueSpec } from "../spec/spec.js";
import { blobsShape } from "./file/blobs.js";
import { literalShape } from "./literal-shape.js";

/** The shape that values bring along; undefined where they take any. */
export function ownShape(values: ValueSpec, dtype: DType, locate: Locate): Outcome<readonly number[]> | undefined {
  switch (values.kind) {
    case "literal":
      return literalShape(values.value, values.path, locate);
    case "array":
      return { value: values.array.shape, problems: [] };
    case "tensor":
      return { value: values.tensor.shape, problems: [] };
    case "blobs": {
      const value = blobsShape(values.files, dtype);
      return value && { value, problems: [] };
    }
    default:
      return undefined;
  }
}
