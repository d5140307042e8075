/** Inputs that pick rows of a table, and how many rows it has. */
import type { GraphNode } from "../graph.js";
import { textAttr } from "./attrs.js";
import { constantOf } from "./constant.js";
import { constantInts } from "./constant-values.js";
import { originOf } from "./origin.js";
import type { Scope } from "./scope.js";
import type { Trace, Use } from "./trace.js";

export interface IdBound {
  /** Ids run from 0 to `size - 1`. */
  readonly size: number;
  readonly op: string;
  /** Name of the variable or constant that is looked into; of the op itself where there is none. */
  readonly table: string;
  /** True where an id outside fails the request on a CPU; otherwise it is only ignored. */
  readonly strict: boolean;
}

interface Rule {
  /** Input that takes the ids. */
  readonly ids: number;
  /** Where the size is: the rows of the tensor at input 0, or the integer at another input. */
  readonly size: "rows" | number;
  readonly strict: boolean;
}

const ROWS: Rule = { ids: 1, size: "rows", strict: true };

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["Gather", ROWS],
  ["GatherV2", ROWS],
  ["ResourceGather", ROWS],
  ...["Sum", "Mean", "SqrtN"].flatMap((kind) =>
    ["", "WithNumSegments"].map((suffix): [string, Rule] => [`SparseSegment${kind}${suffix}`, ROWS]),
  ),
  ["OneHot", { ids: 0, size: 1, strict: false }],
  ["DenseBincount", { ids: 0, size: 1, strict: false }],
  ["Bincount", { ids: 0, size: 1, strict: false }],
  ["RaggedBincount", { ids: 1, size: 2, strict: false }],
  ["SparseBincount", { ids: 1, size: 3, strict: false }],
]);

/** The bounds of the ids that a trace follows, the tightest first. */
export function idBounds(trace: Trace): readonly IdBound[] {
  return trace.uses.flatMap((use) => boundOf(trace, use) ?? []).sort((a, b) => a.size - b.size);
}

function boundOf(trace: Trace, { scope, node, input }: Use): IdBound | undefined {
  const rule = RULES.get(node.op);
  if (rule === undefined || rule.ids !== input) return undefined;
  const found = rule.size === "rows" ? rowsOf(trace, scope, node) : countAt(trace, scope, node, rule.size);
  if (found === undefined || !(found.size > 0)) return undefined;
  return { ...found, op: node.op, strict: rule.strict };
}

function countAt(trace: Trace, scope: Scope, node: GraphNode, place: number) {
  const value = constantOf(trace, scope, node.inputs[place]);
  const size = value && constantInts(value)?.[0];
  return size === undefined ? undefined : { size, table: node.name };
}

/** Rows of the table at input 0, which are along GatherV2's axis. */
function rowsOf(trace: Trace, scope: Scope, node: GraphNode) {
  const axis = node.op === "GatherV2" ? axisOf(trace, scope, node) : 0;
  const origin = originOf(trace, scope, node.inputs[0] ?? "^");
  const shape = origin && tableShape(origin.node);
  if (shape === undefined || axis === undefined) return undefined;
  const size = shape.at(axis);
  if (size === undefined) return undefined;
  return { size, table: textAttr(origin!.node, "shared_name") || origin!.node.name };
}

function axisOf(trace: Trace, scope: Scope, node: GraphNode): number | undefined {
  const value = constantOf(trace, scope, node.inputs[2]);
  return value && constantInts(value)?.[0];
}

/** Sizes of a variable or a constant; -1 where one is not known. */
function tableShape(node: GraphNode): readonly number[] | undefined {
  const shape = node.attr("shape");
  if (shape?.kind === "shape") return shape.value.unknownRank ? undefined : shape.value.dims.map(Number);
  const value = node.attr("value");
  if (value?.kind === "elided") return value.shape?.dims.map(Number);
  return value?.kind === "tensor" ? value.value.shape?.dims.map(Number) : undefined;
}
