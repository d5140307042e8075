/**
 * The features that a graph parses out of serialized tf.Examples, read from its Parse* ops.
 * Sources: tensorflow/core/ops/parsing_ops.cc, python/ops/parsing_config.py (how defaults are written), and
 * core/util/example_proto_fast_parsing.cc (what the kernel makes of them).
 */
import type { GraphNode } from "../graph.js";
import type { Dim } from "../model.js";
import { bytesList, shapeList } from "./attrs.js";
import { type Constant, constantOf, elementsOf } from "./constant.js";
import { constantBools, constantStrings } from "./constant-values.js";
import {
  type FeatureGroup,
  groupTypes,
  PARSE_OPS,
  type ParseOp,
  parseInputs,
  parseOutputs,
  type Part,
} from "./parse-ops.js";
import type { Trace, Use } from "./trace.js";

export interface ParsedFeature {
  readonly key: string;
  /** DT_FLOAT, DT_INT64 or DT_STRING, as a DataType. */
  readonly dtype: number;
  /**
   * `fixed`: exactly the product of `shape` values. `sequence`: any multiple of the product of `shape`, in dimension 0.
   * `sparse` and `ragged`: any number of values.
   */
  readonly form: "fixed" | "sequence" | "sparse" | "ragged";
  /** Without the batch, and for `sequence` without the dimension that varies; empty for `sparse` and `ragged`. */
  readonly shape: readonly number[];
  /** An example without it is refused. */
  readonly required: boolean;
  /** What stands in where the feature is left out; for a `sequence` it only pads. */
  readonly defaultValue: Constant | undefined;
  /** Where the parsed values go. */
  readonly values: Trace;
}

export interface FeatureParse {
  /** Which message the bytes must be. */
  readonly message: "example" | "sequence_example";
  readonly node: string;
  readonly op: string;
  /** True where the op takes one serialized message at a time, a scalar. */
  readonly single: boolean;
  /** Features of the Example, or of the SequenceExample's context. By key, sorted. */
  readonly features: ReadonlyMap<string, ParsedFeature>;
  /** Features of a SequenceExample's feature_lists: form and shape are those of one step. By key, sorted. */
  readonly featureLists: ReadonlyMap<string, ParsedFeature>;
  /** False where keys are computed or passed in from outside the graph, so that others than those listed may be parsed. */
  readonly complete: boolean;
  /** Ops that the bytes go through first: `DecodeBase64`, `DecodeCompressed`, `DecodeJSONExample`. */
  readonly via: readonly string[];
}

/** What a use parses; undefined where it is no Parse* op's `serialized`. */
export function featureParse(trace: Trace, use: Use): FeatureParse | undefined {
  const op = PARSE_OPS.get(use.node.op);
  if (op === undefined || use.input !== 0) return undefined;
  const groups = op.groups.map((group) => readGroup(trace, use, op, group));
  const of = (lists: boolean) =>
    groups.flatMap(({ group, features }) => (group.startsWith("feature_list") === lists ? features : []));
  return {
    message: op.message,
    node: use.node.name,
    op: use.node.op,
    single: op.single,
    features: byKey(of(false)),
    featureLists: byKey(of(true)),
    complete: groups.every(({ complete }) => complete),
    via: use.via,
  };
}

function byKey(features: readonly ParsedFeature[]): ReadonlyMap<string, ParsedFeature> {
  return new Map(features.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((feature) => [feature.key, feature]));
}

interface Group {
  readonly group: FeatureGroup;
  readonly features: readonly ParsedFeature[];
  readonly complete: boolean;
}

function readGroup(trace: Trace, { scope, node }: Use, op: ParseOp, group: FeatureGroup): Group {
  const types = groupTypes(node, group);
  const inputs = parseInputs(node, op);
  const constant = (name: string, place: number): Constant | undefined => {
    const part = partOf(inputs, name);
    return part && constantOf(trace, scope, node.inputs[part.start + place]);
  };
  const keys = readKeys(node, op, group, types.length, constant);
  const values = partOf(parseOutputs(node)!, `${group}_values`)!;
  const shapes = shapeList(node, `${group}_shapes`);
  const required = (key: string, place: number, dims: readonly Dim[], defaultValue: Constant | undefined): boolean => {
    if (group === "feature_list_dense") return !isAssumedEmpty(op, node, key, place, constant(ASSUMED_EMPTY, 0));
    return group.endsWith("dense") && isRequired(dims, defaultValue);
  };
  const features = types.flatMap((dtype, place): ParsedFeature[] => {
    const key = keys[place];
    if (key === undefined) return [];
    const dims = shapes[place]?.dims.map((size): Dim => (size < 0n ? null : Number(size))) ?? [];
    const defaultValue = constant(`${group}_defaults`, place);
    return [
      {
        key,
        dtype,
        ...formOf(group, dims),
        required: required(key, place, dims, defaultValue),
        defaultValue,
        values: trace.from({ scope, node: node.name, index: values.start + place }),
      },
    ];
  });
  return { group, features, complete: keys.every((key) => key !== undefined) };
}

function partOf(parts: readonly Part[], name: string): Part | undefined {
  return parts.find((part) => part.name === name);
}

/** One key for each feature of the group; undefined where the graph does not say it. */
function readKeys(
  node: GraphNode,
  op: ParseOp,
  group: FeatureGroup,
  count: number,
  constant: (name: string, place: number) => Constant | undefined,
): readonly (string | undefined)[] {
  const name = `${group}_keys`;
  const strings = (place: number): readonly Uint8Array[] => {
    const value = constant(name, place);
    return (value && constantStrings(value)) ?? [];
  };
  const places = Array.from({ length: count }, (_, place) => place);
  if (op.keys === "scalars") return places.map((place) => text(strings(place)[0]));
  const all = op.keys === "attrs" ? bytesList(node, name) : strings(0);
  return places.map((place) => text(all[place]));
}

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString();
}

function formOf(group: FeatureGroup, dims: readonly Dim[]): Pick<ParsedFeature, "form" | "shape"> {
  if (group.endsWith("sparse")) return { form: "sparse", shape: [] };
  if (group.endsWith("ragged")) return { form: "ragged", shape: [] };
  const known = dims.flatMap((size) => size ?? []);
  return { form: dims[0] === null ? "sequence" : "fixed", shape: known };
}

/**
 * A default without elements means that there is none. Where the default cannot be read the feature counts as required:
 * sending what could be left out is right, the other way round is not.
 */
function isRequired(dims: readonly Dim[], defaultValue: Constant | undefined): boolean {
  return dims[0] !== null && (defaultValue === undefined || elementsOf(defaultValue) === 0);
}

const ASSUMED_EMPTY = "feature_list_dense_missing_assumed_empty";

/** Is the feature list of that key taken for empty where it is left out? A list of keys says so, or a list of flags. */
function isAssumedEmpty(
  op: ParseOp,
  node: GraphNode,
  key: string,
  place: number,
  value: Constant | undefined,
): boolean {
  if (op.keys === "attrs") return bytesList(node, ASSUMED_EMPTY).some((bytes) => text(bytes) === key);
  if (value === undefined) return false;
  if (op.keys === "scalars") return (constantStrings(value) ?? []).some((bytes) => text(bytes) === key);
  return constantBools(value)?.[place] ?? false;
}
