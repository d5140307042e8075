/**
 * A message in text format -> the same message on the wire, so that `saved_model.pbtxt` and `saved_model.pb` are read by the
 * same walker. As strict as `TextFormat::Parse`: unknown names, wrong types and singular fields given twice are faults;
 * only inside messages that nothing looks at (the object graph, op lists, collections) any name is accepted.
 */
import { parseText, type TextField, type TextScalar, type TextValue } from "./text-format.js";
import { boolValue, enumValue, expected, floatValue, integerValue } from "./text-scalars.js";
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
