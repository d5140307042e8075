/** Shapes that the graph puts a traced tensor into, or insists on: so many elements there must be. */
import { constantOf } from "./constant.js";
import { constantInts } from "./constant-values.js";
import type { Trace, Use } from "./trace.js";

/** In the order in which they were met; -1 for a size that is not known. */
export function imposedShapes(trace: Trace): readonly (readonly number[])[] {
  return trace.moves.flatMap((move) => {
    const dims = imposedShape(trace, move);
    return dims ? [dims] : [];
  });
}

function imposedShape(trace: Trace, { scope, node }: Use): readonly number[] | undefined {
  if (node.op === "Reshape") {
    const shape = constantOf(trace, scope, node.inputs[1]);
    return shape && constantInts(shape);
  }
  const shape = node.op === "EnsureShape" ? node.attr("shape") : undefined;
  return shape?.kind === "shape" && !shape.value.unknownRank ? shape.value.dims.map(Number) : undefined;
}

/** Height and width, where each image on its own must be of one size. A gray one may go without its channel. */
export function imposedImageSize(
  trace: Trace,
  channels: number,
): { readonly height: number; readonly width: number } | undefined {
  for (const dims of imposedShapes(trace)) {
    const [height = -1, width = -1] = dims;
    const isImage = dims.length === 3 || (dims.length === 2 && channels === 1);
    if (isImage && height > 0 && width > 0) return { height, width };
  }
  return undefined;
}

/** Elements of one row: all known sizes but a leading one that is not known, which is the batch. */
export function imposedRowLength(trace: Trace): number | undefined {
  for (const dims of imposedShapes(trace)) {
    const inner = dims[0] === -1 ? dims.slice(1) : dims;
    if (inner.length > 0 && inner.every((size) => size > 0)) return inner.reduce((product, size) => product * size, 1);
  }
  return undefined;
}
