/** Tensors that are known without running the model: Const, and what is only a Const in another shape. */
import type { TensorProto } from "../../proto/messages.js";
import type { GraphNode } from "../graph.js";
import { constantInts } from "./constant-values.js";
import { originOf } from "./origin.js";
import type { Scope } from "./scope.js";
import type { Trace } from "./trace.js";

export interface Constant {
  /** DataType. */
  readonly dtype: number;
  readonly shape: readonly number[];
  /** Values as stored, whatever shape they are stored in; undefined where they are too large to keep. */
  readonly tensor: TensorProto | undefined;
  /** The first strings of a tensor that is too large to keep. */
  readonly firstStrings: readonly Uint8Array[];
}

/** Reshape(Reshape(Const)) and the like. */
const MAX_FOLDS = 8;

export function elementsOf({ shape }: Constant): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** The value of an input, where the graph says it. */
export function constantOf(trace: Trace, scope: Scope, input: string | undefined, folds = 0): Constant | undefined {
  if (input === undefined || folds > MAX_FOLDS) return undefined;
  const origin = originOf(trace, scope, input);
  if (origin === undefined) return undefined;
  const { node } = origin;
  if (node.op === "Const") return constNode(node);
  const inner = (place: number) => constantOf(trace, origin.scope, node.inputs[place], folds + 1);
  if (node.op === "Reshape") return reshaped(inner(0), inner(1));
  if (node.op === "Fill") return filled(inner(0), inner(1));
  return undefined;
}

/** The tensor of a Const node. */
function constNode(node: GraphNode): Constant | undefined {
  const value = node.attr("value");
  if (value?.kind === "elided") {
    const { dtype, shape, strings } = value;
    return { dtype, shape: shape?.dims.map(Number) ?? [], tensor: undefined, firstStrings: strings };
  }
  if (value?.kind !== "tensor") return undefined;
  const { dtype, shape } = value.value;
  return { dtype, shape: shape?.dims.map(Number) ?? [], tensor: value.value, firstStrings: [] };
}

function reshaped(value: Constant | undefined, shape: Constant | undefined): Constant | undefined {
  const dims = shape && constantInts(shape);
  if (value === undefined || dims === undefined) return undefined;
  const known = dims.filter((size) => size >= 0).reduce((product, size) => product * size, 1);
  const inferred = known === 0 ? 0 : elementsOf(value) / known;
  return { ...value, shape: dims.map((size) => (size < 0 ? inferred : size)) };
}

/** One value repeated, which is how a tensor of one stored value and a larger shape is read, too. */
function filled(shape: Constant | undefined, value: Constant | undefined): Constant | undefined {
  const dims = shape && constantInts(shape);
  return value && dims && { ...value, shape: dims };
}
