/** What is in a hash table of the graph: the words it is initialised with, or the asset file that they stand in. */
import type { AssetHead } from "../asset-heads.js";
import type { GraphNode } from "../graph.js";
import type { Model } from "../model.js";
import { intAttr, textAttr } from "./attrs.js";
import { constantOf } from "./constant.js";
import { constantStrings } from "./constant-values.js";
import { type Origin, originOf } from "./origin.js";
import { type Trace, traceTensor, type Use } from "./trace.js";

export interface Vocabulary {
  /** Name of the table. */
  readonly table: string;
  /** Keys of the table, all or the first ones; empty where neither graph nor assets have them. */
  readonly words: readonly Uint8Array[];
  /** Name of the file in `assets/` that the table is read from. */
  readonly file: string | undefined;
}

const FROM_FILE = new Set(["InitializeTableFromTextFile", "InitializeTableFromTextFileV2"]);
const FROM_TENSORS = new Set(["InitializeTable", "InitializeTableV2", "LookupTableImport", "LookupTableImportV2"]);

/** The table behind a LookupTableFind's `table_handle`; undefined where that is no table of the main graph. */
export function vocabularyOf(model: Model, trace: Trace, { scope, node }: Use): Vocabulary | undefined {
  const table = originOf(trace, scope, node.inputs[0] ?? "^");
  if (table === undefined || table.scope.body !== undefined) return undefined;
  const { name } = table.node;
  const handle = traceTensor(model.graph, name);
  const inGraph = handle.uses.flatMap((use) => (initialises(use, FROM_TENSORS) ? keysOf(handle, use) : []));
  const fromFile = handle.uses.find((use) => initialises(use, FROM_FILE));
  const file = fromFile && fileOf(model, handle, fromFile);
  const head = file === undefined ? undefined : model.assetHeads.get(file);
  return { table: name, words: fromFile && head ? fileWords(head, fromFile.node) : inGraph, file };
}

/** `key_index` of an initializer: the whole line, or else a column of it. */
const WHOLE_LINE = -2;
/** The key is the number of the line, which no string can be. */
const LINE_NUMBER = -1;

/** Keys in the lines of a vocabulary file; a line that is cut off is left out. */
function fileWords({ bytes, whole }: AssetHead, node: GraphNode): readonly Uint8Array[] {
  const column = intAttr(node, "key_index") ?? LINE_NUMBER;
  if (column === LINE_NUMBER) return [];
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  const last = lines.pop()!;
  if (whole && last !== "") lines.push(last);
  const delimiter = textAttr(node, "delimiter") ?? "\t";
  const keys = lines.map((line) => (column === WHOLE_LINE ? line : line.split(delimiter)[column]));
  return keys.flatMap((key) => (key === undefined ? [] : Buffer.from(key, "latin1")));
}

function initialises({ node, input }: Use, ops: ReadonlySet<string>): boolean {
  return input === 0 && ops.has(node.op);
}

function keysOf(trace: Trace, { scope, node }: Use): readonly Uint8Array[] {
  const keys = constantOf(trace, scope, node.inputs[1]);
  return (keys && (constantStrings(keys) ?? keys.firstStrings)) ?? [];
}

/**
 * The server replaces the path in the graph by the asset's own, so only the name of an asset means anything. TensorFlow 2
 * keeps the path in a variable, which is assigned from the tensor that stands for the asset.
 */
function fileOf(model: Model, trace: Trace, { scope, node }: Use): string | undefined {
  const path = originOf(trace, scope, node.inputs[1] ?? "^");
  if (path?.node.op !== "VarHandleOp") return path && assetAt(model, path);
  const variable = traceTensor(model.graph, path.node.name);
  for (const use of variable.uses) {
    const value =
      use.node.op === "AssignVariableOp" ? originOf(variable, use.scope, use.node.inputs[1] ?? "^") : undefined;
    const file = value && assetAt(model, value);
    if (file !== undefined) return file;
  }
  return undefined;
}

function assetAt(model: Model, { node, index }: Origin): string | undefined {
  return model.assets.get(`${node.name}:${index}`);
}
