/**
 * Walk a SavedModel message and keep what a client of one MetaGraph meets: tags, signatures, graph, assets. Other
 * MetaGraphs, op lists, collections and the object graph are stepped over.
 */
import { decodeAssetFileDef, decodeMetaInfoDef, decodeSignatureDef } from "../proto/decode.js";
import type { MetaInfoDef, SignatureDef } from "../proto/messages.js";
import type { Graph } from "./graph.js";
import { Kept } from "./kept.js";
import { expectDecoded, GraphBuilder } from "./read-graph.js";
import { type ByteSource, LENGTH_DELIMITED, WireError, WireReader } from "./wire-reader.js";

const META_GRAPHS = 2;
const META_INFO = 1;
const GRAPH_DEF = 2;
const SIGNATURE_DEF = 5;
const ASSET_FILE_DEF = 6;
const STRIPPED_OP_LIST = 2;
const ENTRY_KEY = 1;
const ENTRY_VALUE = 2;

const MAX_META_INFO_BYTES = 16 * 1024 * 1024;
/** A signature with the default values of its inputs. */
const MAX_SIGNATURE_BYTES = 256 * 1024 * 1024;
const MAX_ASSET_BYTES = 1024 * 1024;

export interface MetaGraph {
  readonly info: MetaInfoDef;
  readonly signatures: ReadonlyMap<string, SignatureDef>;
  readonly graph: Graph;
  /** Name of the tensor that holds the path to its file in `assets/`. */
  readonly assets: ReadonlyMap<string, string>;
}

export interface MetaGraphChoice {
  /** The first MetaGraph whose tag set is the wanted one; undefined where there is none. */
  readonly metaGraph: MetaGraph | undefined;
  /** Tag sets of all MetaGraphs, in the order of the file. */
  readonly tagSets: readonly (readonly string[])[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly info: MetaInfoDef;
}

/**
 * The MetaGraph that the server takes for those tags (tensorflow/cc/saved_model/reader.cc): the first one with exactly that
 * set. A message without any, such as an empty file, has no MetaGraph and is not broken.
 *
 * @throws WireError where the bytes are no SavedModel.
 */
export function chooseMetaGraph(source: ByteSource, tags: readonly string[]): MetaGraphChoice {
  const reader = new WireReader(source);
  const found: Found[] = [];
  while (reader.next(source.size)) {
    if (reader.at(META_GRAPHS, LENGTH_DELIMITED)) {
      const end = reader.enter(source.size);
      const start = reader.position;
      found.push({ start, end, info: readMetaInfo(reader, end) });
    } else reader.skip(source.size);
  }
  const wanted = new Set(tags);
  const chosen = found.find(({ info }) => sameSet(new Set(info.tags), wanted));
  return {
    metaGraph: chosen && readMetaGraph(new WireReader(source, chosen.start), chosen),
    tagSets: found.map(({ info }) => info.tags),
  };
}

function sameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((item) => right.has(item));
}

/** Step through a MetaGraphDef for its MetaInfoDef, without the op list, which is a hundred kilobytes of documentation. */
function readMetaInfo(reader: WireReader, end: number): MetaInfoDef {
  const start = reader.position;
  const kept = new Kept();
  while (reader.next(end)) {
    if (!reader.at(META_INFO, LENGTH_DELIMITED)) {
      reader.skip(end);
      continue;
    }
    const info = reader.enter(end);
    while (reader.next(info)) {
      const wanted = reader.field !== STRIPPED_OP_LIST;
      reader.skip(info);
      if (wanted) kept.addRange(reader.fieldStart, reader.position);
    }
  }
  if (kept.size > MAX_META_INFO_BYTES) {
    throw new WireError(`the tags of a MetaGraph take more than ${MAX_META_INFO_BYTES} bytes`, start);
  }
  return expectDecoded(decodeMetaInfoDef(kept.read(reader)), start);
}

function readMetaGraph(reader: WireReader, { end, info }: Found): MetaGraph {
  const graph = new GraphBuilder();
  const signatures = new Map<string, SignatureDef>();
  const assets = new Map<string, string>();
  while (reader.next(end)) {
    if (reader.at(GRAPH_DEF, LENGTH_DELIMITED)) graph.read(reader, reader.enter(end));
    else if (reader.at(SIGNATURE_DEF, LENGTH_DELIMITED)) readSignature(reader, reader.enter(end), signatures);
    else if (reader.at(ASSET_FILE_DEF, LENGTH_DELIMITED)) readAsset(reader, reader.enter(end), assets);
    else reader.skip(end);
  }
  return { info, graph, signatures, assets };
}

/** One entry of the map; the last of several with one key wins. */
function readSignature(reader: WireReader, end: number, signatures: Map<string, SignatureDef>): void {
  const start = reader.position;
  let key = "";
  let value: Buffer = Buffer.alloc(0);
  while (reader.next(end)) {
    if (reader.at(ENTRY_KEY, LENGTH_DELIMITED)) key = reader.text(reader.enter(end));
    else if (reader.at(ENTRY_VALUE, LENGTH_DELIMITED)) value = reader.take(reader.enter(end), MAX_SIGNATURE_BYTES);
    else reader.skip(end);
  }
  signatures.set(key, expectDecoded(decodeSignatureDef(value), start));
}

function readAsset(reader: WireReader, end: number, assets: Map<string, string>): void {
  const start = reader.position;
  const { tensorInfo, filename } = expectDecoded(decodeAssetFileDef(reader.take(end, MAX_ASSET_BYTES)), start);
  if (tensorInfo?.encoding.kind === "name") assets.set(tensorInfo.encoding.name, filename);
}
