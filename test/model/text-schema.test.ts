import { fileURLToPath } from "node:url";
import { join } from "node:path";
import protobuf from "protobufjs";
import { describe, expect, it } from "vitest";
import { textMessageType } from "../../src/model/text-schema.js";

const PROTO = fileURLToPath(new URL("../../proto/", import.meta.url));

const root = new protobuf.Root();
root.resolvePath = (_origin, target) => (target.startsWith("google/") ? target : join(PROTO, target));
root.loadSync("tensorflow/core/protobuf/saved_model.proto", { keepCase: true }).resolveAll();

/** Every message that proto/ has and the text schema reads, from SavedModel down. */
function messages(): [name: string, type: protobuf.Type][] {
  const found = new Map<string, protobuf.Type>();
  const queue = [root.lookupType("tensorflow.SavedModel")];
  for (const type of queue) {
    if (found.has(type.name) || textMessageType(type.name) === undefined) continue;
    found.set(type.name, type);
    queue.push(
      ...type.fieldsArray.flatMap(({ resolvedType }) => (resolvedType instanceof protobuf.Type ? resolvedType : [])),
    );
  }
  return [...found];
}

function described(field: protobuf.Field): object {
  const type = field.resolvedType?.name ?? field.type;
  const key = field instanceof protobuf.MapField ? `map<${field.keyType}, ${type}>` : type;
  return { number: field.id, type: key, repeated: field.repeated || field.map, oneof: field.partOf?.name };
}

describe.each(messages())("%s", (name, type) => {
  it("has the fields of proto/, or steps over them", () => {
    const fields = textMessageType(name)!;
    for (const field of type.fieldsArray) {
      const known = fields.get(field.name);
      const expected = known?.type === "opaque" ? { number: field.id, type: "opaque" } : described(field);
      expect([field.name, known]).toEqual([field.name, expect.objectContaining(expected)]);
    }
  });
});
