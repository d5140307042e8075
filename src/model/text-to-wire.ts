/**
 * A message in text format -> the same message on the wire, so that `saved_model.pbtxt` and `saved_model.pb` are read by the
 * same walker. As strict as `TextFormat::Parse`: unknown names, wrong types and singular fields given twice are faults;
 * only inside messages that nothing looks at (the object graph, op lists, collections) any name is accepted.
 */
import { DTYPES } from "../dtype.js";
import { parseText, type TextField, type TextScalar, type TextValue } from "./text-format.js";
import { type TextFieldType, type TextMessageType, textMessageType } from "./text-schema.js";
import { TextError, type TextFault } from "./text-tokens.js";
import { bytesField, doubleField, floatField, varintField } from "./wire-writer.js";

export type TextToWire =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly fault: TextFault };

/** @param messageName A message of the schema, such as `SavedModel`. */
export function textToWire(text: Buffer, messageName: string): TextToWire {
  const tree = parseText(text.toString("latin1"));
  if (!tree.ok) return tree;
  try {
    return { ok: true, bytes: encodeMessage(tree.fields, messageName, textMessageType(messageName)!) };
  } catch (error) {
    if (error instanceof TextError) return { ok: false, fault: error.fault };
    throw error;
  }
}

function encodeMessage(fields: readonly TextField[], messageName: string, types: TextMessageType): Buffer {
  const seen = new Map<string, string>();
  const parts = fields.flatMap((field) => {
    const type = types.get(field.name);
    if (type === undefined) throw new TextError(`${messageName} has no field ${field.name}`, field);
    if (!type.repeated) checkOnce(field, type, seen);
    return field.values.map((value) => encodeValue(value, field, type));
  });
  return Buffer.concat(parts);
}

function checkOnce(field: TextField, { oneof = field.name }: TextFieldType, seen: Map<string, string>): void {
  if (field.list) throw new TextError(`${field.name} takes one value, not a list`, field);
  const other = seen.get(oneof);
  if (other === field.name) throw new TextError(`${field.name} is given twice`, field);
  if (other !== undefined) throw new TextError(`${field.name} and ${other} exclude each other`, field);
  seen.set(oneof, field.name);
}

function encodeValue(value: TextValue, field: TextField, { number, type }: TextFieldType): Buffer {
  if (type === "opaque") return Buffer.alloc(0);
  const types = textMessageType(type);
  if (types) {
    if (value.kind !== "message") throw new TextError(`${field.name} is a message and needs braces`, value);
    return bytesField(number, encodeMessage(value.fields, type, types));
  }
  if (value.kind === "message") throw new TextError(`${field.name} is no message`, value);
  if (!field.colon) throw new TextError(`":" is missing after ${field.name}`, value);
  return encodeScalar(value, number, type);
}

function encodeScalar(value: TextScalar, number: number, type: string): Buffer {
  switch (type) {
    case "string":
    case "bytes":
      if (value.kind !== "string") throw expected("a string", value);
      return bytesField(number, Buffer.from(value.text, "latin1"));
    case "float":
      return floatField(number, floatValue(value));
    case "double":
      return doubleField(number, floatValue(value));
    case "bool":
      return varintField(number, boolValue(value));
    case "DataType":
      return varintField(number, enumValue(value));
    default:
      return varintField(number, integerValue(value, type));
  }
}

const NAMED_FLOATS = new Map([
  ["inf", Number.POSITIVE_INFINITY],
  ["infinity", Number.POSITIVE_INFINITY],
  ["nan", Number.NaN],
]);

function floatValue(value: TextScalar): number {
  let magnitude: number | undefined;
  if (value.kind === "word") magnitude = NAMED_FLOATS.get(value.text.toLowerCase());
  else if (value.kind === "float") magnitude = Number(value.text.replace(/f$/iu, ""));
  else if (value.kind === "integer" && !/^0./u.test(value.text)) magnitude = Number(value.text);
  if (magnitude === undefined) throw expected("a number", value);
  return value.negative ? -magnitude : magnitude;
}

const TRUE = new Set(["true", "True", "t"]);
const FALSE = new Set(["false", "False", "f"]);

function boolValue(value: TextScalar): bigint {
  if (value.kind === "word" && !value.negative) {
    if (TRUE.has(value.text)) return 1n;
    if (FALSE.has(value.text)) return 0n;
  }
  if (value.kind === "integer" && !value.negative) {
    const number = magnitudeOf(value);
    if (number <= 1n) return number;
  }
  throw expected("true or false", value);
}

const REF_OFFSET = 100;

const DTYPE_NUMBERS = new Map([
  ["DT_INVALID", 0],
  ...DTYPES.flatMap(({ name, number }): [string, number][] => [
    [name, number],
    [`${name}_REF`, number + REF_OFFSET],
  ]),
]);

/** By name, or by number: the enum is open, so a number nobody knows is kept. */
function enumValue(value: TextScalar): bigint {
  if (value.kind !== "word") return integerValue(value, "int32");
  const number = DTYPE_NUMBERS.get(value.text);
  if (number === undefined || value.negative) throw expected("a DataType such as DT_FLOAT", value);
  return BigInt(number);
}

const RANGES: Readonly<Record<string, readonly [min: bigint, max: bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

function integerValue(value: TextScalar, type: string): bigint {
  if (value.kind !== "integer") throw expected("an integer", value);
  const number = magnitudeOf(value) * (value.negative ? -1n : 1n);
  const [min, max] = RANGES[type]!;
  if (number < min || number > max) throw new TextError(`${number} is no ${type}`, value);
  return number;
}

/** Decimal, `0x` hexadecimal, or octal with a leading zero. */
function magnitudeOf(value: TextScalar): bigint {
  if (!/^0\d/u.test(value.text)) return BigInt(value.text);
  if (/[89]/u.test(value.text)) throw new TextError(`${value.text} begins with 0 and is not octal`, value);
  return BigInt(`0o${value.text}`);
}

function expected(what: string, value: TextScalar): TextError {
  return new TextError(`${what} was expected, not ${JSON.stringify(value.text.slice(0, 40))}`, value);
}
