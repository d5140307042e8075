import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";
import { beforeAll, expect, it } from "vitest";
import { describeWithReferee } from "../referee/referee.js";

const PROTO = fileURLToPath(new URL("../../proto/", import.meta.url));
const SCRIPT = fileURLToPath(new URL("descriptors.py", import.meta.url));

interface FieldFacts {
  readonly name: string;
  readonly number: number;
  readonly type: string;
  readonly repeated: boolean;
  readonly oneof: string | null;
  readonly optional: boolean;
}

type Facts =
  | { readonly file: string; readonly fields: readonly FieldFacts[] }
  | { readonly file: string; readonly values: Readonly<Record<string, number>> };

function ownFacts(): Map<string, Facts> {
  const root = new protobuf.Root();
  const files = readdirSync(PROTO, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".proto"));
  root.resolvePath = (_origin, target) => PROTO + target;
  root.loadSync(files, { keepCase: true }).resolveAll();
  const facts = new Map<string, Facts>();
  collect(root, facts);
  return facts;
}

function collect(namespace: protobuf.NamespaceBase, facts: Map<string, Facts>): void {
  for (const child of namespace.nestedArray) {
    const name = child.fullName.slice(1);
    const file = (child.filename ?? "").slice(PROTO.length);
    if (child instanceof protobuf.Type) facts.set(name, { file, fields: byNumber(child.fieldsArray.map(fieldFacts)) });
    if (child instanceof protobuf.Enum) facts.set(name, { file, values: { ...child.values } });
    if (child instanceof protobuf.Namespace && name !== "google") collect(child, facts);
  }
}

function fieldFacts(field: protobuf.Field): FieldFacts {
  const type = field.resolvedType?.fullName.slice(1) ?? field.type;
  const oneof = field.partOf?.name ?? null;
  const optional = oneof?.startsWith("_") ?? false;
  return {
    name: field.name,
    number: field.id,
    type: field instanceof protobuf.MapField ? `map<${field.keyType}, ${type}>` : type,
    repeated: field.repeated,
    oneof: optional ? null : oneof,
    optional,
  };
}

function byNumber(fields: readonly FieldFacts[]): readonly FieldFacts[] {
  return fields.toSorted((a, b) => a.number - b.number);
}

/** Only what is in our schema is compared: fields that no one reads are left out of it on purpose. */
function restricted(theirs: Facts, own: Facts): Facts {
  if ("values" in theirs || "values" in own) return theirs;
  const names = new Set(own.fields.map(({ name }) => name));
  return { file: theirs.file, fields: byNumber(theirs.fields.filter(({ name }) => names.has(name))) };
}

describeWithReferee("the schema in proto/", () => {
  const own = ownFacts();
  let theirs: Readonly<Record<string, Facts>>;

  beforeAll(() => {
    const python = process.env["SAVEDMODEL_WARMUP_PYTHON"]!;
    const output = execFileSync(python, ["-B", SCRIPT], { input: JSON.stringify([...own.keys()]), encoding: "utf8" });
    theirs = JSON.parse(output) as Record<string, Facts>;
  });

  it("holds what a record and a model are made of", () => {
    const names = ["tensorflow.serving.PredictionLog", "tensorflow.TensorProto", "tensorflow.SavedModel"];
    expect([...own.keys()]).toEqual(expect.arrayContaining(names));
  });

  it.each([...own.keys()])("agrees with the descriptors in TensorFlow's wheels: %s", (name) => {
    const facts = own.get(name)!;
    expect(facts).toEqual(restricted(theirs[name]!, facts));
  });
});
