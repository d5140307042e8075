/**
 * protobufjs reads the same proto/ and the same bytes by code of its own. Where it is known to differ from the C++ parser (bits of a
 * varint beyond 64, of a tag beyond 32) nothing is asked of it: decode.test.ts has these.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import protobuf from "protobufjs";
import { describe, expect, test } from "vitest";
import { DecodingRoom } from "../../src/proto/decoding-room.js";
import { checkWire } from "../../src/proto/wire-check.js";
import { readMessage } from "../../src/proto/wire-reader.js";
import { messageSchema } from "../../src/proto/wire-schema.js";
import { WireWriter } from "../../src/proto/wire-writer.js";
import { block, field, tag, type Value } from "./wire.js";

const PROTO = join(import.meta.dirname, "../../proto");
const MAX_DEPTH = 5;

/** All that are decoded or encoded whole. */
const ROOTS = [
  "tensorflow.serving.PredictionLog",
  "tensorflow.TensorProto",
  "tensorflow.SequenceExample",
  "tensorflow.Example",
  "tensorflow.MetaGraphDef.MetaInfoDef",
  "tensorflow.SignatureDef",
  "tensorflow.AssetFileDef",
  "tensorflow.CollectionDef",
  "tensorflow.NodeDef",
  "tensorflow.FunctionDef",
  "tensorflow.VersionDef",
];

/** What is checked and not read. */
const UNREAD = [
  "tensorflow.serving.PredictionLog.log_metadata",
  ...["Classify", "Regress", "MultiInference", "SessionRun", "Predict", "PredictStreamed"].map(
    (kind) => `tensorflow.serving.${kind}Log.response`,
  ),
];

const oracle = loadOracle();

function loadOracle(): protobuf.Root {
  const root = new protobuf.Root();
  for (const file of ["any", "wrappers"]) root.addJSON(protobuf.common.get(`google/protobuf/${file}.proto`)!.nested!);
  for (const file of readdirSync(PROTO, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".proto")) continue;
    const text = readFileSync(join(PROTO, file), "utf8");
    protobuf.parse(text.replaceAll(/map<(\w+), (\w+)> (\w+) = (\d+);/g, entries), root, { keepCase: true });
  }
  root.resolveAll();
  for (const name of UNREAD) {
    const field = root.lookup(name)!;
    field.parent!.remove(field);
  }
  return root;
}

/** A map as what it is on the wire, so that protobufjs too sees its entries in their order. */
function entries(_: string, key: string, value: string, name: string, number: string): string {
  const entry = `Entry_${name}`;
  const message = `message ${entry} { optional ${key} key = 1; optional ${value} value = 2; }`;
  return `${message} repeated ${entry} ${name} = ${number};`;
}

const anyVarint = fc
  .tuple(
    fc.oneof(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.integer({ min: -3, max: 300 }).map(BigInt),
      fc.constantFrom(2n ** 31n - 1n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n, -(2n ** 63n)),
    ),
    fc.boolean(),
  )
  .map(([value, overlong]): Value => {
    const bits = BigInt.asUintN(64, value);
    const length = overlong ? 10 : Math.ceil(bits.toString(2).length / 7);
    const byte = (_: unknown, i: number) => Number((bits >> BigInt(7 * i)) & 127n) | (i < length - 1 ? 128 : 0);
    return { wireType: 0, bytes: Array.from({ length }, byte) };
  });
const anyBytes = fc.uint8Array({ maxLength: 40 }).map((bytes) => block(...bytes));
const anyText = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("\ufeffx", "plain", "a longer one, of ASCII alone"),
  )
  .map((text) => block(...new TextEncoder().encode(text)));
const anyFixed = (size: 4 | 8) =>
  fc.uint8Array({ minLength: size, maxLength: size }).map((bytes): Value => {
    return { wireType: size === 4 ? 5 : 1, bytes: [...bytes] };
  });

function anyValue(type: string): fc.Arbitrary<Value> {
  if (type === "float") return anyFixed(4);
  if (type === "double") return anyFixed(8);
  if (type === "string") return anyText;
  return type === "bytes" ? anyBytes : anyVarint;
}

/** One field as it may lie on the wire: alone, or a packed run of many. */
function anyField(
  { id, type, repeated, resolvedType }: protobuf.Field,
  depth: number,
): fc.Arbitrary<readonly number[]> {
  if (resolvedType instanceof protobuf.Type) {
    return anyMessage(resolvedType, depth - 1).map((bytes) => field(id, block(...bytes)));
  }
  const value = anyValue(type);
  const alone = value.map((one) => field(id, one));
  if (!repeated || type === "string" || type === "bytes") return alone;
  const run = fc.array(value, { maxLength: 40 }).map((many) => field(id, block(...many.flatMap(({ bytes }) => bytes))));
  return fc.oneof(alone, run);
}

/** Of numbers that no message has. */
const anyStranger = fc.oneof(
  fc
    .tuple(fc.constantFrom(100, 2 ** 20), fc.oneof(anyVarint, anyFixed(4), anyFixed(8), anyBytes))
    .map(([number, value]) => field(number, value)),
  anyVarint.map((value) => [...tag(100, 3), ...field(1, value), ...tag(2, 3), ...tag(2, 4), ...tag(100, 4)]),
);

/** Of a number that the message has, and of a wire type that it does not have there. */
function withOtherType({ id, type, resolvedType }: protobuf.Field): fc.Arbitrary<readonly number[]> {
  const fixed = resolvedType instanceof protobuf.Type || type !== "double" ? anyFixed(8) : anyFixed(4);
  return fixed.map((value) => field(id, value));
}

const known = new Map<string, fc.Arbitrary<readonly number[]>>();

function anyMessage(type: protobuf.Type, depth: number): fc.Arbitrary<readonly number[]> {
  const key = `${type.fullName} ${depth}`;
  let message = known.get(key);
  if (!message) {
    const fields = type.fieldsArray.filter(({ resolvedType }) => depth > 0 || !(resolvedType instanceof protobuf.Type));
    const strangers = [anyStranger, ...fields.map(withOtherType)].map((arbitrary) => ({ arbitrary, weight: 1 }));
    const own = fields.map((one) => ({ arbitrary: anyField(one, depth), weight: 8 }));
    message = fc.array(fc.oneof(...own, ...strangers), { maxLength: 8 }).map((parts) => parts.flat());
    known.set(key, message);
  }
  return message;
}

/** What both say of a message: what is there, without defaults that are the same as nothing. */
function said(type: protobuf.Type, message: object): object {
  const facts: Record<string, unknown> = {};
  for (const { name, repeated, resolvedType, partOf } of type.fieldsArray) {
    const value: unknown = Object.hasOwn(message, name) ? (message as Record<string, unknown>)[name] : undefined;
    if (value === undefined || value === null) continue;
    const nested = resolvedType instanceof protobuf.Type ? resolvedType : undefined;
    const one = (held: unknown) => (nested ? said(nested, held as object) : scalar(held));
    if (repeated && (value as unknown[]).length > 0) facts[name] = (value as unknown[]).map(one);
    if (!repeated && (nested || partOf || !["0", "false", ""].includes(String(scalar(value)))))
      facts[name] = one(value);
  }
  return facts;
}

/** protobufjs has 64 bits as two halves. */
interface Halves {
  readonly high: number;
  readonly low: number;
  readonly unsigned: boolean;
}

function scalar(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (typeof value !== "object") return value;
  const { high, low, unsigned } = value as Halves;
  const bits = (BigInt(high) << 32n) | BigInt(low >>> 0);
  return unsigned ? BigInt.asUintN(64, bits) : bits;
}

describe("protobufjs and the codec", () => {
  const writer = new WireWriter();

  test.each(ROOTS)("read and write the same: %s", (name) => {
    const type = oracle.lookupType(name);
    const schema = messageSchema(name);
    const property = fc.property(anyMessage(type, MAX_DEPTH), (parts) => {
      const bytes = Uint8Array.from(parts);
      expect(checkWire(bytes, schema, new DecodingRoom())).toBeUndefined();
      const reader = protobuf.Reader.create(bytes);
      reader.discardUnknown = true;
      const theirs = type.decode(reader);
      const ours = readMessage(bytes, schema);
      expect(said(type, ours)).toEqual(said(type, theirs));
      expect(Buffer.from(writer.write(schema, ours)).toString("hex")).toBe(
        Buffer.from(type.encode(theirs).finish()).toString("hex"),
      );
    });
    fc.assert(property, { numRuns: 150 });
  });
});
