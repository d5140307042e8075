/** Values that stand in a file. What is text becomes a literal, as if it were written into the spec, but is never shown. */
import type { FileKey, JsonValue } from "../../files/index.js";
import { jsonLiteral } from "../json-literal.js";
import type { Reading } from "../reading.js";
import type { SpecPath, ValueSpec } from "../spec.js";

/** Undefined where the file cannot be used, which is reported. */
export function fileValues(
  key: Exclude<FileKey, "rest_body">,
  path: SpecPath,
  name: string,
  reading: Reading,
  sha256?: string,
): ValueSpec | undefined {
  const file = reading.dataFile(key, path, name, sha256);
  switch (file?.kind) {
    case undefined:
      return undefined;
    case "array":
      return { kind: "array", array: file, path };
    case "blobs":
      return { kind: "blobs", files: file, path };
    case "lines":
      return { kind: "literal", value: file.lines, path, recorded: true };
    case "json":
      return fromJson(file.json, path, name, reading);
  }
}

function fromJson(json: JsonValue, path: SpecPath, name: string, reading: Reading): ValueSpec | undefined {
  const value = jsonLiteral(json);
  if ("fault" in value) {
    reading.report("spec-wrong-type", path, `${JSON.stringify(name)} holds ${value.fault}, which no tensor holds.`);
    return undefined;
  }
  return { kind: "literal", value: value.literal, path, recorded: true };
}
