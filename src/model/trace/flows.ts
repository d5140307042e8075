/**
 * How values move through ops that do not look at them: from which input to which outputs. What happens to shape, dtype or
 * order on the way does not matter here; whether the elements that come out are those that went in does.
 */
import type { GraphNode } from "../graph.js";

/** Outputs that hold what the input held; `all` where which of them is not known before the model runs. */
export type Flow = readonly number[] | "all";

type Rule = (input: number, node: GraphNode) => Flow | undefined;

const FIRST: readonly number[] = [0];

/** Input number to the outputs it moves to. */
const moves =
  (table: Readonly<Record<number, Flow>>): Rule =>
  (input) =>
    table[input];

const anyInput: Rule = () => FIRST;

const RULES: readonly (readonly [ops: string, rule: Rule])[] = [
  [
    `Identity RefIdentity StopGradient PreventGradient Snapshot CheckNumerics CheckNumericsV2 EnsureShape Squeeze Cast Copy
     CopyHost DebugIdentity PlaceholderWithDefault Enter RefEnter Exit RefExit NextIteration RefNextIteration
     Reshape ExpandDims Slice StridedSlice Transpose Tile BroadcastTo ReverseV2 ReverseSequence Roll Pad PadV2 MirrorPad
     Gather GatherV2 GatherNd Unique UniqueV2 UniqueWithCounts UniqueWithCountsV2 TopKV2 Print PrintV2
     TensorListFromTensor TensorListStack TensorListGetItem TensorListGather TensorListConcatV2 TensorListScatterV2
     TensorListScatter`,
    moves({ 0: FIRST }),
  ],
  ["Pack Merge RefMerge", anyInput],
  [
    "Unpack SplitV DynamicPartition Switch RefSwitch TensorListPopBack RaggedTensorFromVariant TensorListSplit",
    moves({ 0: "all" }),
  ],
  ["Split Fill", moves({ 1: "all" })],
  ["Select SelectV2", moves({ 1: FIRST, 2: FIRST })],
  ["Concat", (input) => (input > 0 ? FIRST : undefined)],
  ["ConcatV2", (input, node) => (input < lastInput(node) ? FIRST : undefined)],
  ["IdentityN", (input) => [input]],
  ["DynamicStitch ParallelDynamicStitch", (input, node) => (input > lastInput(node) / 2 ? FIRST : undefined)],
  ["TensorListSetItem", moves({ 0: FIRST, 2: FIRST })],
  ["TensorListPushBack TensorListPushBackBatch", moves({ 0: FIRST, 1: FIRST })],
  // The flow value stands for the array's contents: what is written comes out where the flow is read.
  ["TensorArrayScatterV3 TensorArrayWriteV3", moves({ 2: FIRST, 3: FIRST })],
  ["TensorArraySplitV3", moves({ 1: FIRST, 3: FIRST })],
  ["TensorArrayReadV3 TensorArrayGatherV3", moves({ 2: FIRST })],
  ["TensorArrayConcatV3", moves({ 1: FIRST })],
  ["SparseFillEmptyRows SparseReorder", moves({ 1: [1] })],
  ["SparseToDense", moves({ 2: FIRST })],
  ["RaggedTensorToTensor", moves({ 1: FIRST })],
  ["RaggedTensorToVariant", (input, node) => (input === lastInput(node) ? FIRST : undefined)],
  ["RaggedTensorToSparse", (input, node) => (input === lastInput(node) ? [1] : undefined)],
];

/** Ops that make another string, or the text of a number, out of each element; a trace remembers which it passed. */
const TRANSFORMS: readonly (readonly [ops: string, rule: Rule])[] = [
  [
    `DecodeBase64 DecodeCompressed DecodeJSONExample StringLower StringUpper StringStrip RegexReplace StaticRegexReplace
     UnicodeTranscode Substr AsString ReduceJoin`,
    moves({ 0: FIRST }),
  ],
  ["StringSplit StringSplitV2", moves({ 0: [1] })],
  ["StringJoin", anyInput],
];

/** Ops that ask for a tensor's form and never for its values. */
const FORM_ONLY = new Set("Shape ShapeN Size Rank TensorListLength ZerosLike OnesLike NoOp".split(" "));

const FLOWS = byOp(RULES);
const TRANSFORM_FLOWS = byOp(TRANSFORMS);

/** Where an op moves its input to; undefined where it consumes it. */
export function flowOf(node: GraphNode, input: number): Flow | undefined {
  return FLOWS.get(node.op)?.(input, node);
}

export function transformOf(node: GraphNode, input: number): Flow | undefined {
  return TRANSFORM_FLOWS.get(node.op)?.(input, node);
}

export function looksAtValues(node: GraphNode): boolean {
  return !FORM_ONLY.has(node.op);
}

function byOp(rules: readonly (readonly [ops: string, rule: Rule])[]): ReadonlyMap<string, Rule> {
  return new Map(rules.flatMap(([ops, rule]) => ops.split(/\s+/u).map((op) => [op, rule] as const)));
}

function lastInput(node: GraphNode): number {
  return node.inputs.filter((input) => !input.startsWith("^")).length - 1;
}
