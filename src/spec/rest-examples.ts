/** Examples as a REST client writes them: a feature is a value or a flat list of values of one kind. */
import { isJsonList, isJsonObject, type JsonValue } from "../files/index.js";
import { base64Of } from "./json-literal.js";
import type { ExamplesSpec, FeatureSpec, Literal, Scalar, SpecPath } from "./spec.js";

const MAX_INT64 = 2n ** 63n - 1n;

/** Say why a body is refused: a sentence without its full stop, and the gist of the server's words. */
export type RefuseRest = (message: string, server: string) => void;

export function restExamples(json: JsonValue, path: SpecPath, refuse: RefuseRest): ExamplesSpec | undefined {
  if (!isJsonList(json) || json.length === 0) {
    refuse("`examples` is no list of objects with at least one in it", "'examples' must be a non-empty array");
    return undefined;
  }
  return { path, list: json.map((example, i) => restExample(example, `examples[${i}]`, path, refuse)) };
}

/** Features that are refused are left out, and so are those without a value: to the server they are not there. */
export function restExample(
  json: JsonValue,
  place: string,
  path: SpecPath,
  refuse: RefuseRest,
): ReadonlyMap<string, FeatureSpec> {
  const features = new Map<string, FeatureSpec>();
  if (!isJsonObject(json)) {
    refuse(`\`${place}\` is no object`, "Example must be JSON object");
    return features;
  }
  for (const [name, value] of json) {
    if (isJsonList(value) && value.length === 0) continue;
    const feature = restFeature(name, value);
    if ("fault" in feature) {
      refuse(`\`${place}\`: feature ${JSON.stringify(name)} is refused`, feature.fault);
      continue;
    }
    const here = [...path, name];
    const values = { kind: "literal", value: feature.literal, path: here, recorded: true } as const;
    features.set(name, { path: here, values, shape: undefined, dtype: undefined });
  }
  return features;
}

type Kind = "int64" | "float" | "bytes";

/** The values, or what the server says of them. */
function restFeature(name: string, json: JsonValue): { readonly literal: Literal } | { readonly fault: string } {
  const fault = `Unexpected element type in feature: ${name}`;
  const scalars: Scalar[] = [];
  let first: Kind | undefined;
  for (const item of isJsonList(json) ? json : [json]) {
    const value = restScalar(item);
    if (!value) return { fault };
    if (typeof value.scalar === "bigint" && value.scalar > MAX_INT64) {
      return { fault: `Feature: ${name} has uint64_t element` };
    }
    first ??= value.kind;
    if (value.kind !== first) return { fault: `${fault} expecting type: ${first}` };
    scalars.push(value.scalar);
  }
  return { literal: isJsonList(json) ? scalars : scalars[0]! };
}

function restScalar(json: JsonValue): { readonly kind: Kind; readonly scalar: Scalar } | undefined {
  if (typeof json === "boolean") return { kind: "int64", scalar: json ? 1n : 0n };
  if (typeof json === "bigint") return { kind: "int64", scalar: json };
  if (typeof json === "number") return { kind: "float", scalar: json };
  if (typeof json === "string") return { kind: "bytes", scalar: json };
  const bytes = isJsonObject(json) ? base64Of(json) : undefined;
  return bytes && { kind: "bytes", scalar: bytes };
}
