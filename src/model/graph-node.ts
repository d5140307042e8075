import { decodeNodeDef } from "../proto/decode.js";
import type { AttrValue } from "../proto/messages.js";
import type { GraphAttr, GraphNode } from "./graph.js";
import { LENGTH_DELIMITED, WireReader, memorySource } from "./wire-reader.js";

const NODE_NAME = 1;
const NODE_OP = 2;
const NODE_INPUT = 3;

/** Attribute name to the bytes it took in the file, for attributes that were cut down. */
export type ElidedSizes = ReadonlyMap<string, number>;

/**
 * A NodeDef of which only name, op and inputs are decoded: a graph has a hundred thousand nodes with half a million
 * attributes, and a question is asked of a few dozen.
 */
export class LazyNode implements GraphNode {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly string[];
  readonly #raw: Buffer;
  readonly #elided: ElidedSizes;
  #attrs: ReadonlyMap<string, AttrValue> | undefined;

  /**
   * @param raw A NodeDef message, which is kept.
   * @param start Where it stands in the file, for faults.
   */
  constructor(raw: Buffer, start: number, elided: ElidedSizes) {
    let name = "";
    let op = "";
    const inputs: string[] = [];
    const reader = new WireReader(memorySource(raw, start), start);
    const end = start + raw.length;
    while (reader.next(end)) {
      if (reader.at(NODE_NAME, LENGTH_DELIMITED)) name = reader.text(reader.enter(end));
      else if (reader.at(NODE_OP, LENGTH_DELIMITED)) op = reader.text(reader.enter(end));
      else if (reader.at(NODE_INPUT, LENGTH_DELIMITED)) inputs.push(reader.text(reader.enter(end)));
      else reader.skip(end);
    }
    this.name = name;
    this.op = op;
    this.inputs = inputs;
    this.#raw = raw;
    this.#elided = elided;
  }

  attr(name: string): GraphAttr | undefined {
    this.#attrs ??= attributes(this.#raw);
    const value = this.#attrs.get(name);
    const bytes = this.#elided.get(name);
    if (value === undefined || bytes === undefined) return value;
    if (value.kind !== "tensor") return { kind: "elided", bytes, dtype: 0, shape: undefined, strings: [] };
    const { dtype, shape, stringVal } = value.value;
    return { kind: "elided", bytes, dtype, shape, strings: stringVal };
  }
}

function attributes(raw: Buffer): ReadonlyMap<string, AttrValue> {
  const decoded = decodeNodeDef(raw);
  return decoded.ok ? decoded.value.attr : new Map();
}
