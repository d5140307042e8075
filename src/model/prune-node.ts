/** Read one NodeDef from a source, leaving out the weights. */
import { type ElidedSizes, LazyNode } from "./graph-node.js";
import { Kept } from "./kept.js";
import { LENGTH_DELIMITED, VARINT, WireError, type WireReader } from "./wire-reader.js";
import { bytesField } from "./wire-writer.js";

/** Nodes up to this many bytes are kept as they are. */
const KEEP_NODE_BYTES = 2048;
/** Numbers of a tensor: shapes, axes, default values and small tables are below, weights above. */
const KEEP_NUMBERS_BYTES = 1024;
/** Strings of a tensor: thousands of feature keys are below. */
const KEEP_STRINGS_BYTES = 64 * 1024;
/** An attribute that is no tensor: `_output_shapes` of a large call, a list of types. */
const KEEP_ATTR_BYTES = 256 * 1024;
/** All that is kept of a node. A call that captures 50,000 variables stays below. */
const MAX_NODE_BYTES = 16 * 1024 * 1024;

const NODE_ATTR = 5;
const ENTRY_KEY = 1;
const ENTRY_VALUE = 2;
const ATTR_TENSOR = 8;
const TENSOR_DTYPE = 1;
const TENSOR_SHAPE = 2;
const TENSOR_STRING_VAL = 8;

const NOTHING: ElidedSizes = new Map();

/** @param end Where the NodeDef ends in the reader's source. */
export function readNode(reader: WireReader, end: number): LazyNode {
  const start = reader.position;
  if (end - start <= KEEP_NODE_BYTES) return new LazyNode(reader.take(end), start, NOTHING);
  const elided = new Map<string, number>();
  const kept = new Kept();
  while (reader.next(end)) {
    if (reader.at(NODE_ATTR, LENGTH_DELIMITED)) kept.addBytes(pruneEntry(reader, end, elided));
    else {
      reader.skip(end);
      kept.addRange(reader.fieldStart, reader.position);
    }
    if (kept.size > MAX_NODE_BYTES) {
      throw new WireError(`a node has more than ${MAX_NODE_BYTES} bytes of names and attributes`, start);
    }
  }
  return new LazyNode(kept.read(reader), start, elided);
}

/** A map entry `attr { key value }`, with its value cut down where that is large. */
function pruneEntry(reader: WireReader, end: number, elided: Map<string, number>): Buffer {
  const entry = reader.enter(end);
  const size = entry - reader.position;
  if (size <= KEEP_NUMBERS_BYTES) return bytesField(NODE_ATTR, reader.take(entry));
  let key = "";
  let value: Pruned = { bytes: Buffer.alloc(0), cut: false };
  while (reader.next(entry)) {
    if (reader.at(ENTRY_KEY, LENGTH_DELIMITED)) key = reader.text(reader.enter(entry));
    else if (reader.at(ENTRY_VALUE, LENGTH_DELIMITED)) value = pruneValue(reader, reader.enter(entry));
    else reader.skip(entry);
  }
  if (value.cut) elided.set(key, size);
  return bytesField(NODE_ATTR, bytesField(ENTRY_KEY, Buffer.from(key)), bytesField(ENTRY_VALUE, value.bytes));
}

interface Pruned {
  readonly bytes: Buffer;
  readonly cut: boolean;
}

function pruneValue(reader: WireReader, end: number): Pruned {
  const kept = new Kept();
  let cut = false;
  while (reader.next(end)) {
    if (reader.at(ATTR_TENSOR, LENGTH_DELIMITED)) {
      const tensor = pruneTensor(reader, reader.enter(end));
      kept.addBytes(bytesField(ATTR_TENSOR, tensor.bytes));
      cut ||= tensor.cut;
      continue;
    }
    reader.skip(end);
    if (reader.position - reader.fieldStart > KEEP_ATTR_BYTES) cut = true;
    else kept.addRange(reader.fieldStart, reader.position);
  }
  return { bytes: kept.read(reader), cut };
}

/** Dtype and shape, which come first; a field of numbers whole or not at all; strings as far as the limit goes. */
function pruneTensor(reader: WireReader, end: number): Pruned {
  const kept = new Kept();
  let cut = false;
  while (reader.next(end)) {
    const limit = isNumbers(reader) ? KEEP_NUMBERS_BYTES : KEEP_STRINGS_BYTES;
    reader.skip(end);
    const size = reader.position - reader.fieldStart;
    if (size > limit || kept.size + size > KEEP_STRINGS_BYTES) cut = true;
    else kept.addRange(reader.fieldStart, reader.position);
  }
  return { bytes: kept.read(reader), cut };
}

function isNumbers(reader: WireReader): boolean {
  const described = reader.at(TENSOR_DTYPE, VARINT) || reader.at(TENSOR_SHAPE, LENGTH_DELIMITED);
  return !described && reader.field !== TENSOR_STRING_VAL;
}
