/**
 * The dtype of a tensor of the main graph, as its node says it. The session compares what is fed with this and never with
 * TensorInfo.dtype (tensorflow/core/common_runtime/direct_session.cc). Only ops whose outputs are known are answered for:
 * `T` is the output's dtype for Identity and the input's for Equal.
 */
import type { Graph, GraphNode } from "./graph.js";
import { parseTensorName } from "./tensor-name.js";

type OutputDtype = (node: GraphNode, index: number) => number | undefined;

const DT_UINT8 = 4;
const DT_STRING = 7;
const DT_INT64 = 9;
const DT_RESOURCE = 20;

const one =
  (attr: string): OutputDtype =>
  (node, index) =>
    index === 0 ? typeAttr(node, attr) : undefined;

const fixed =
  (dtype: number): OutputDtype =>
  (_node, index) =>
    index === 0 ? dtype : undefined;

const listed =
  (attr: string): OutputDtype =>
  (node, index) =>
    typeList(node, attr)[index];

/** Indices, values and shapes of all sparse features, then the dense ones, then values and splits of the ragged ones. */
const parsed =
  (sparseTypes: string, denseTypes: string): OutputDtype =>
  (node, index) => {
    const sparse = typeList(node, sparseTypes);
    const indices = sparse.map(() => DT_INT64);
    const ragged = [...typeList(node, "ragged_value_types"), ...typeList(node, "ragged_split_types")];
    return [...indices, ...sparse, ...indices, ...typeList(node, denseTypes), ...ragged][index];
  };

const RULES: readonly (readonly [ops: string, rule: OutputDtype])[] = [
  ["Placeholder PlaceholderV2 PlaceholderWithDefault Const ReadVariableOp ResourceGather", one("dtype")],
  [
    "Identity Reshape ExpandDims Squeeze Pack Concat ConcatV2 StopGradient Snapshot EnsureShape Slice StridedSlice",
    one("T"),
  ],
  ["Add AddV2 Sub Mul RealDiv MatMul BiasAdd Relu Relu6 Sigmoid Tanh Softmax LogSoftmax Sum Mean Max Min", one("T")],
  ["Cast", one("DstT")],
  ["Gather GatherV2", one("Tparams")],
  ["LookupTableFind LookupTableFindV2", one("Tout")],
  ["ArgMax ArgMin", one("output_type")],
  ["StringToNumber Shape", one("out_type")],
  ["IdentityN", listed("T")],
  ["PartitionedCall StatefulPartitionedCall BatchFunction RemoteCall", listed("Tout")],
  ["If StatelessIf Case StatelessCase", listed("Tout")],
  ["While StatelessWhile", listed("T")],
  ["ParseExample ParseExampleV2 ParseSingleExample", parsed("sparse_types", "Tdense")],
  ["DecodeJpeg DecodeGif DecodeBmp", fixed(DT_UINT8)],
  ["DecodePng DecodeImage", one("dtype")],
  ["DecodeBase64 EncodeBase64 AsString StringJoin StringLower StringUpper", fixed(DT_STRING)],
  ["VarHandleOp HashTableV2 MutableHashTableV2", fixed(DT_RESOURCE)],
];

const BY_OP = new Map(RULES.flatMap(([ops, rule]) => ops.split(" ").map((op) => [op, rule] as const)));

/** DataType of the tensor; undefined where the graph has no such node or its op is not known here. */
export function tensorDtype(graph: Graph, tensorName: string): number | undefined {
  const { node: name, index } = parseTensorName(tensorName);
  const node = graph.nodes.get(name);
  return node && BY_OP.get(node.op)?.(node, index);
}

function typeAttr(node: GraphNode, name: string): number | undefined {
  const attr = node.attr(name);
  return attr?.kind === "type" ? attr.value : undefined;
}

function typeList(node: GraphNode, name: string): readonly number[] {
  const attr = node.attr(name);
  return attr?.kind === "list" ? attr.value.type : [];
}
