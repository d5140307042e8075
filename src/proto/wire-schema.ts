import { FIELDS } from "./generated/fields.js";
import { FIXED32, FIXED64, LENGTH_DELIMITED, VARINT } from "./wire-cursor.js";

export type ScalarType = "bool" | "int32" | "int64" | "uint32" | "uint64" | "float" | "double" | "string" | "bytes";

/**
 * Number, name, type (a scalar, or the full name of a message; a map's is its entry), and what else is to be known:
 *
 * - `repeated` or `map`, unless it is singular;
 * - `optional`, or `oneof NAME`, where a default on the wire is not the same as nothing;
 * - `unread` where it is checked and nothing is made of it.
 */
export type FieldRow = readonly [number: number, name: string, type: string, ...words: readonly string[]];

export interface FieldSchema {
  readonly number: number;
  readonly name: string;
  readonly type: ScalarType | MessageSchema;
  /** Of one value. */
  readonly wireType: number;
  readonly repeated: boolean;
  /** Numbers that repeat are written as one run of bytes, and read so or one by one. */
  readonly packed: boolean;
  readonly map: boolean;
  /** A default is written too. */
  readonly presence: boolean;
  /** The other members of its oneof. */
  readonly rivals: readonly string[];
  readonly unread: boolean;
}

/** What is to be known of a message: its fields, each at the index that is its number. */
export interface MessageSchema {
  readonly name: string;
  readonly fields: readonly (FieldSchema | undefined)[];
}

const WIRE_TYPES: ReadonlyMap<string, number> = new Map<ScalarType, number>([
  ["bool", VARINT],
  ["int32", VARINT],
  ["int64", VARINT],
  ["uint32", VARINT],
  ["uint64", VARINT],
  ["float", FIXED32],
  ["double", FIXED64],
  ["string", LENGTH_DELIMITED],
  ["bytes", LENGTH_DELIMITED],
]);

const built = new Map<string, MessageSchema>();

/** The schema of a message type, by its full name in `proto/`. Types may hold each other, so each is built once. */
export function messageSchema(name: string): MessageSchema {
  const known = built.get(name);
  if (known) return known;
  const rows = FIELDS[name];
  if (!rows) throw new Error(`no message type ${name} in the generated field table`);
  const fields: FieldSchema[] = [];
  const schema = { name, fields };
  built.set(name, schema);
  for (const row of rows) fields[row[0]] = fieldSchema(row, rows);
  return schema;
}

/** @param rows All of the message. */
function fieldSchema([number, name, type, ...words]: FieldRow, rows: readonly FieldRow[]): FieldSchema {
  const wireType = WIRE_TYPES.get(type);
  const map = words.includes("map");
  const repeated = map || words.includes("repeated");
  const oneof = words.find((word) => word.startsWith("oneof "));
  const members = oneof === undefined ? [] : rows.filter((row) => row.includes(oneof));
  return {
    number,
    name,
    type: wireType === undefined ? messageSchema(type) : (type as ScalarType),
    wireType: wireType ?? LENGTH_DELIMITED,
    repeated,
    packed: repeated && wireType !== undefined && wireType !== LENGTH_DELIMITED,
    map,
    presence: wireType === undefined || oneof !== undefined || words.includes("optional"),
    rivals: members.map((row) => row[1]).filter((member) => member !== name),
    unread: words.includes("unread"),
  };
}

/** A known field number with another wire type is an unknown field. */
export function accepts({ wireType, packed }: FieldSchema, found: number): boolean {
  return found === wireType || (packed && found === LENGTH_DELIMITED);
}
