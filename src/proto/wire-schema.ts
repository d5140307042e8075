import { FIELDS } from "./generated/fields.js";

/** How a scalar lies on the wire. Anything else is the name of a message type. */
export type ScalarForm = "varint" | "fixed32" | "fixed64" | "string" | "bytes";

/** Number, name, wire form, and `repeated` or `map` unless singular. A map's form is its entry message. */
export type FieldRow = readonly [number: number, name: string, form: string, rule?: string];

export interface FieldSchema {
  readonly number: number;
  readonly name: string;
  readonly form: ScalarForm | MessageSchema;
  readonly repeated: boolean;
  readonly map: boolean;
}

/** What of a message the wire check needs to know. Fields are found by number. */
export interface MessageSchema {
  readonly name: string;
  readonly fields: ReadonlyMap<number, FieldSchema>;
}

const SCALARS: ReadonlySet<string> = new Set<ScalarForm>(["varint", "fixed32", "fixed64", "string", "bytes"]);
const built = new Map<string, MessageSchema>();

/** The schema of a message type, by its full name in `proto/`. Types may hold each other, so each is built once. */
export function messageSchema(name: string): MessageSchema {
  const known = built.get(name);
  if (known) return known;
  const rows = FIELDS[name];
  if (!rows) throw new Error(`no message type ${name} in the generated field table`);
  const fields = new Map<number, FieldSchema>();
  const schema: MessageSchema = { name, fields };
  built.set(name, schema);
  for (const [number, fieldName, form, rule] of rows) {
    fields.set(number, {
      number,
      name: fieldName,
      form: SCALARS.has(form) ? (form as ScalarForm) : messageSchema(form),
      repeated: rule !== undefined,
      map: rule === "map",
    });
  }
  return schema;
}
