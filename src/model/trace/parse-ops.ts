/**
 * The ops that parse tf.Example and tf.SequenceExample: where each keeps its keys, types, shapes and defaults, and in which
 * order its outputs come. As in the OpDefs of TensorFlow 2.21 (tensorflow/core/ops/parsing_ops.cc).
 */
import type { GraphNode } from "../graph.js";
import { typeList } from "./attrs.js";

/** Features that are parsed alike: `sparse`, `context_dense`, `feature_list_ragged`. */
export type FeatureGroup = `${"" | "context_" | "feature_list_"}${"sparse" | "dense" | "ragged"}`;

export interface ParseOp {
  readonly message: "example" | "sequence_example";
  /** Inputs in order; `*` is one for each feature of the group it is named after. */
  readonly inputs: string;
  readonly groups: readonly FeatureGroup[];
  /** Where the keys are: in attributes, in one string vector for each group, in one scalar for each feature. */
  readonly keys: "attrs" | "vectors" | "scalars";
  /** True where `serialized` must be a scalar. */
  readonly single: boolean;
  /** True where `feature_list_dense_lengths` is among the outputs. */
  readonly lengths: boolean;
}

const EXAMPLE: readonly FeatureGroup[] = ["sparse", "dense"];
const SEQUENCE: readonly FeatureGroup[] = [
  "context_sparse",
  "context_dense",
  "feature_list_sparse",
  "feature_list_dense",
];

export const PARSE_OPS: ReadonlyMap<string, ParseOp> = new Map<string, ParseOp>([
  [
    "ParseExample",
    {
      message: "example",
      inputs: "serialized names sparse_keys* dense_keys* dense_defaults*",
      groups: EXAMPLE,
      keys: "scalars",
      single: false,
      lengths: false,
    },
  ],
  [
    "ParseExampleV2",
    {
      message: "example",
      inputs: "serialized names sparse_keys dense_keys ragged_keys dense_defaults*",
      groups: [...EXAMPLE, "ragged"],
      keys: "vectors",
      single: false,
      lengths: false,
    },
  ],
  [
    "ParseSingleExample",
    {
      message: "example",
      inputs: "serialized dense_defaults*",
      groups: EXAMPLE,
      keys: "attrs",
      single: true,
      lengths: false,
    },
  ],
  [
    "ParseSequenceExample",
    {
      message: "sequence_example",
      inputs: "serialized debug_name context_dense_defaults*",
      groups: SEQUENCE,
      keys: "attrs",
      single: false,
      lengths: true,
    },
  ],
  [
    "ParseSequenceExampleV2",
    {
      message: "sequence_example",
      inputs: `serialized debug_name context_sparse_keys context_dense_keys context_ragged_keys feature_list_sparse_keys
        feature_list_dense_keys feature_list_ragged_keys feature_list_dense_missing_assumed_empty context_dense_defaults*`,
      groups: [
        "context_sparse",
        "context_dense",
        "context_ragged",
        "feature_list_sparse",
        "feature_list_dense",
        "feature_list_ragged",
      ],
      keys: "vectors",
      single: false,
      lengths: true,
    },
  ],
  [
    "ParseSingleSequenceExample",
    {
      message: "sequence_example",
      inputs: `serialized feature_list_dense_missing_assumed_empty context_sparse_keys* context_dense_keys*
        feature_list_sparse_keys* feature_list_dense_keys* context_dense_defaults* debug_name`,
      groups: SEQUENCE,
      keys: "scalars",
      single: true,
      lengths: false,
    },
  ],
]);

/** DataTypes of a group's features; their number is the number of features. */
export function groupTypes(node: GraphNode, group: FeatureGroup): readonly number[] {
  if (group === "dense" || group === "context_dense") return typeList(node, `T${group}`);
  return typeList(node, group.endsWith("ragged") ? `${group}_value_types` : `${group}_types`);
}

/** A run of inputs or outputs with one name. */
export interface Part {
  readonly name: string;
  readonly start: number;
  readonly count: number;
}

/** The inputs of a parse op by name, as indices into the node's inputs. */
export function parseInputs(node: GraphNode, { inputs }: ParseOp): readonly Part[] {
  return laidOut(
    inputs.split(/\s+/u).map((input) => {
      const name = input.replace("*", "");
      const group = name.replace(/_(?:keys|defaults)$/u, "") as FeatureGroup;
      return { name, count: input.endsWith("*") ? groupTypes(node, group).length : 1 };
    }),
  );
}

/** The flat outputs of a parse op by name; undefined for other ops. */
export function parseOutputs(node: GraphNode): readonly Part[] | undefined {
  const op = PARSE_OPS.get(node.op);
  if (op === undefined) return undefined;
  return laidOut(
    op.groups.flatMap((group) => {
      const count = groupTypes(node, group).length;
      return outputNames(group, op.lengths).map((name) => ({ name, count }));
    }),
  );
}

function outputNames(group: FeatureGroup, lengths: boolean): readonly string[] {
  if (group.endsWith("sparse")) return [`${group}_indices`, `${group}_values`, `${group}_shapes`];
  if (group === "feature_list_dense" && lengths) return [`${group}_values`, `${group}_lengths`];
  if (group.endsWith("dense")) return [`${group}_values`];
  const splits = group === "feature_list_ragged" ? ["outer_splits", "inner_splits"] : ["row_splits"];
  return [`${group}_values`, ...splits.map((name) => `${group}_${name}`)];
}

function laidOut(parts: readonly { readonly name: string; readonly count: number }[]): readonly Part[] {
  let start = 0;
  return parts.map(({ name, count }) => {
    const part = { name, start, count };
    start += count;
    return part;
  });
}
