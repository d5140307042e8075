/** SavedModels for the benchmark, by hand: an input, an output that is the input, and as many weights as wanted. */
import { closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

const DT_FLOAT = 1;

/**
 * Write `folder/1/saved_model.pb` with the input `x`, float32 of shape [unknown, ...dims]. Weights are Const nodes in the
 * file; their values are zeros, as holes that take no room on the disk.
 *
 * @param weights Bytes of each Const.
 */
export function writeModel(folder, dims, weights = []) {
  const version = join(folder, "1");
  mkdirSync(version, { recursive: true });
  const shape = shapeOf([-1, ...dims]);
  const x = node("x", "Placeholder", [], { dtype: number(6, DT_FLOAT), shape: bytes(7, shape) });
  const y = node("y", "Identity", ["x"], { T: number(6, DT_FLOAT) });
  const info = (name) => [...text(1, `${name}:0`), ...number(2, DT_FLOAT), ...bytes(3, shape)];
  const signature = [
    ...entry(1, "x", info("x")),
    ...entry(2, "y", info("y")),
    ...text(3, "tensorflow/serving/predict"),
  ];
  const consts = weights.map((size, index) => constant(`weight_${index}`, size));
  const rest = [...bytes(1, x), ...bytes(1, y), ...bytes(4, number(1, 1000))];
  const graphBytes = consts.reduce((sum, { head, size }) => sum + head.length + size, rest.length);
  const graphHead = [...key(2, 2), ...varint(graphBytes)];
  const before = bytes(1, [...text(4, "serve"), ...text(5, "2.21.0")]);
  const after = entry(5, "serving_default", signature);
  const metaBytes = before.length + graphHead.length + graphBytes + after.length;

  const file = openSync(join(version, "saved_model.pb"), "w");
  let position = 0;
  const put = (part) => (position += writeSync(file, Uint8Array.from(part), 0, part.length, position));
  put([...number(1, 1), ...key(2, 2), ...varint(metaBytes), ...before, ...graphHead]);
  for (const { head, size } of consts) {
    put(head);
    position += size;
  }
  put([...rest, ...after]);
  ftruncateSync(file, position);
  closeSync(file);
}

/** All of a Const node as a field of the graph, but for the values, which are its end. */
function constant(name, size) {
  const tensor = [...number(1, DT_FLOAT), ...bytes(2, shapeOf([size / 4]))];
  const content = [...key(4, 2), ...varint(size)];
  // From the inside out, each with the length of all that follows.
  let head = [...tensor, ...content];
  head = [...key(8, 2), ...varint(head.length + size), ...head];
  head = [...text(1, "value"), ...key(2, 2), ...varint(head.length + size), ...head];
  const start = [...text(1, name), ...text(2, "Const"), ...entry(5, "dtype", number(6, DT_FLOAT))];
  head = [...start, ...key(5, 2), ...varint(head.length + size), ...head];
  return { head: [...key(1, 2), ...varint(head.length + size), ...head], size };
}

function node(name, op, inputs, attributes) {
  return [
    ...text(1, name),
    ...text(2, op),
    ...inputs.flatMap((input) => text(3, input)),
    ...Object.entries(attributes).flatMap(([attribute, value]) => entry(5, attribute, value)),
  ];
}

const shapeOf = (dims) => dims.flatMap((size) => bytes(2, number(1, size)));
const entry = (field, name, value) => bytes(field, [...text(1, name), ...bytes(2, value)]);
const text = (field, value) => bytes(field, [...Buffer.from(value)]);
const bytes = (field, value) => [...key(field, 2), ...varint(value.length), ...value];
const number = (field, value) => [...key(field, 0), ...varint(value)];
const key = (field, wireType) => varint(field * 8 + wireType);

function varint(value) {
  const out = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest >= 128n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  return [...out, Number(rest)];
}
