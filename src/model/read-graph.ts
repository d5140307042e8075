/** Walk a GraphDef: nodes, function library, producer version. */
import { decodeFunctionDef, decodeVersionDef } from "../proto/decode.js";
import type { Decoded } from "../proto/decoded.js";
import type { Graph, GraphFunction, GraphNode } from "./graph.js";
import { Kept } from "./kept.js";
import { readNode } from "./prune-node.js";
import { LENGTH_DELIMITED, WireError, type WireReader } from "./wire-reader.js";

/** The largest graphs in use have some hundred thousand nodes; a file of two-byte nodes must not become objects. */
const MAX_NODES = 2_000_000;
/** Signature, results and attributes of one function. */
const MAX_FUNCTION_HEADER_BYTES = 16 * 1024 * 1024;
const MAX_VERSIONS_BYTES = 1024 * 1024;

const GRAPH_NODE = 1;
const GRAPH_LIBRARY = 2;
const GRAPH_VERSIONS = 4;
const LIBRARY_FUNCTION = 1;
const FUNCTION_SIGNATURE = 1;
const FUNCTION_NODE = 3;
const FUNCTION_RET = 4;
const FUNCTION_ATTR = 5;

/** A graph under construction: what the walk puts in, over as many pieces as the file has it in. */
export class GraphBuilder implements Graph {
  readonly nodes = new Map<string, GraphNode>();
  readonly functions = new Map<string, GraphFunction>();
  producer = 0;
  #nodeCount = 0;

  /** @param end Where the GraphDef ends. A second GraphDef in the same message is merged, as protobuf does. */
  read(reader: WireReader, end: number): void {
    while (reader.next(end)) {
      if (reader.at(GRAPH_NODE, LENGTH_DELIMITED)) this.#readNode(reader, reader.enter(end), this.nodes);
      else if (reader.at(GRAPH_LIBRARY, LENGTH_DELIMITED)) this.#readLibrary(reader, reader.enter(end));
      else if (reader.at(GRAPH_VERSIONS, LENGTH_DELIMITED)) {
        const start = reader.position;
        const bytes = reader.take(reader.enter(end), MAX_VERSIONS_BYTES);
        this.producer = expectDecoded(decodeVersionDef(bytes), start).producer;
      } else reader.skip(end);
    }
  }

  #readNode(reader: WireReader, end: number, nodes: Map<string, GraphNode>): void {
    if (++this.#nodeCount > MAX_NODES) {
      throw new WireError(`the graph has more than ${MAX_NODES} nodes`, reader.position);
    }
    const node = readNode(reader, end);
    nodes.set(node.name, node);
  }

  #readLibrary(reader: WireReader, end: number): void {
    while (reader.next(end)) {
      if (reader.at(LIBRARY_FUNCTION, LENGTH_DELIMITED)) this.#readFunction(reader, reader.enter(end));
      else reader.skip(end);
    }
  }

  #readFunction(reader: WireReader, end: number): void {
    const start = reader.position;
    const header = new Kept();
    const nodes = new Map<string, GraphNode>();
    while (reader.next(end)) {
      if (reader.at(FUNCTION_NODE, LENGTH_DELIMITED)) {
        this.#readNode(reader, reader.enter(end), nodes);
        continue;
      }
      const wanted = isHeader(reader.field);
      reader.skip(end);
      if (wanted) header.addRange(reader.fieldStart, reader.position);
    }
    if (header.size > MAX_FUNCTION_HEADER_BYTES) {
      throw new WireError(`a function's signature has more than ${MAX_FUNCTION_HEADER_BYTES} bytes`, start);
    }
    const { signature, ret, attr } = expectDecoded(decodeFunctionDef(header.read(reader)), start);
    const name = signature?.name ?? "";
    this.functions.set(name, {
      name,
      args: (signature?.inputArg ?? []).map((arg) => ({ name: arg.name, dtype: arg.type })),
      outputs: (signature?.outputArg ?? []).map((arg) => arg.name),
      nodes,
      ret,
      attr: (key) => attr.get(key),
    });
  }
}

function isHeader(field: number): boolean {
  return field === FUNCTION_SIGNATURE || field === FUNCTION_RET || field === FUNCTION_ATTR;
}

/** A message that the codec must be able to read. @param start Where it starts in the file. */
export function expectDecoded<T>(decoded: Decoded<T>, start: number): T {
  if (decoded.ok) return decoded.value;
  throw new WireError(decoded.path === "" ? decoded.reason : `${decoded.path}: ${decoded.reason}`, start);
}
