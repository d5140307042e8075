import { dtypeName } from "../dtype.js";
import type { TensorInfo } from "../model/model.js";
import type { Problem } from "../problem.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { servingProblem } from "./problems.js";
import { declaredShape } from "./shape.js";
import { quote, shapeText } from "./words.js";

/**
 * The server makes its response of outputs it has not seen before the run. A signature's word for their shape is good
 * unless it is `[]`, which older exporters wrote for "unknown"; a dtype is certain only where the graph says it.
 */
export function judgeOutputRank(
  alias: string,
  info: TensorInfo,
  ranks: readonly number[],
  path: string,
  context: RecordContext,
): Problem[] {
  const shape = declaredShape(info, context.model.graph);
  if (!shape) {
    const message = `the shape of output ${quote(alias)} is not known before the run; the server wants rank ${ranks.join(" or ")}`;
    return [servingProblem("serving-output-unknown", { message, where: whereIn(context, path) })];
  }
  const columns = shape[1];
  const wide = ranks.includes(1) && shape.length === 2 && typeof columns === "number" && columns !== 1;
  if (ranks.includes(shape.length) && !wide) return [];
  const message = `output ${quote(alias)} has shape ${shapeText(shape)}; the server wants rank ${ranks.join(" or ")}${wide ? " with one column" : ""}`;
  const server = invalidArgument(
    `Expected Tensor shape: ${ranks.includes(1) ? "[batch_size]" : "[batch_size num_classes]"}`,
  );
  const severity = shape.length === 0 ? "warning" : "error";
  return [servingProblem("serving-output-unfit", { message, where: whereIn(context, path), server, severity })];
}

export function judgeOutputDtype(
  alias: string,
  info: TensorInfo,
  expected: number,
  path: string,
  context: RecordContext,
): Problem[] {
  const found = info.graphDtype ?? info.declaredDtype;
  if (found === expected || found === 0) return [];
  const message = `output ${quote(alias)} is ${dtypeName(found)}; the server wants ${dtypeName(expected)}`;
  const server = invalidArgument(`Expected output Tensor of ${dtypeName(expected)}. Got: ${dtypeName(found)}`);
  const severity = info.graphDtype === undefined ? "warning" : "error";
  return [servingProblem("serving-output-unfit", { message, where: whereIn(context, path), server, severity })];
}
