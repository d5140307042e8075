/** What a SavedModel accepts, read from its version folder without TensorFlow. */
import type { TensorProto } from "../proto/messages.js";
import type { AssetHead } from "./asset-heads.js";
import type { Graph } from "./graph.js";

export interface Model {
  /** Absolute path of the version folder. */
  readonly versionDirectory: string;
  /** Numeric name of the folder; undefined where the folder's name is no version. */
  readonly version: bigint | undefined;
  /** Folder name of the base path: the default of `model_spec.name`. */
  readonly defaultName: string;
  /** `saved_model.pb` or `saved_model.pbtxt`: the file that the server reads. */
  readonly file: string;
  /** Tag set of the MetaGraph that was chosen, sorted. */
  readonly tags: readonly string[];
  readonly tensorflowVersion: string;
  /** In code-unit order of their names, so that nothing depends on map order. */
  readonly signatures: ReadonlyMap<string, Signature>;
  readonly graph: Graph;
  /** Name of the tensor that holds a file's path, `Const:0`, to the file's name in `assets/`. */
  readonly assets: ReadonlyMap<string, string>;
  /** The first bytes of those files, by file name, where they could be read. */
  readonly assetHeads: ReadonlyMap<string, AssetHead>;
}

export interface Signature {
  readonly name: string;
  readonly methodName: string;
  /** Alias to tensor, sorted by alias. */
  readonly inputs: ReadonlyMap<string, TensorInfo>;
  readonly outputs: ReadonlyMap<string, TensorInfo>;
  /** Values the server fills in for inputs that a Predict request leaves out (since 2.14). */
  readonly defaults: ReadonlyMap<string, TensorProto>;
}

/** Size of a dimension, or null where it is unknown (-1 in the file). */
export type Dim = number | null;

export interface TensorInfo {
  /** Only `name` can be served: the others leave the server an empty feed name. */
  readonly encoding: "name" | "coo_sparse" | "composite_tensor";
  /** Tensor name, `node:index`; empty for the other encodings. */
  readonly name: string;
  /** DataType as the signature declares it; it can be wrong, see {@link graphDtype}. */
  readonly declaredDtype: number;
  /** DataType of the tensor in the graph, where the node says it; the session enforces this one. */
  readonly graphDtype: number | undefined;
  /** Undefined: unknown rank. */
  readonly shape: readonly Dim[] | undefined;
}

/** The dtype that must be fed: the graph's where it is known, else what the signature declares. */
export function feedDtype(info: TensorInfo): number {
  return info.graphDtype ?? info.declaredDtype;
}
