import { isJsonList, isJsonObject, type JsonValue } from "../files/index.js";
import { decodeBase64 } from "./literal.js";
import type { Literal } from "./spec.js";

/** The literal that JSON spells, `{"b64": text}` being bytes; or what it holds that is none. */
export function jsonLiteral(json: JsonValue): { readonly literal: Literal } | { readonly fault: string } {
  if (json === null) return { fault: "null" };
  if (isJsonObject(json)) {
    const bytes = base64Of(json);
    return bytes ? { literal: bytes } : { fault: 'an object that is no {"b64": ...}' };
  }
  if (!isJsonList(json)) return { literal: json };
  const literals: Literal[] = [];
  for (const item of json) {
    const literal = jsonLiteral(item);
    if ("fault" in literal) return literal;
    literals.push(literal.literal);
  }
  return { literal: literals };
}

/** Undefined where an object is anything but one key `b64` with base64. */
export function base64Of(object: ReadonlyMap<string, JsonValue>): Uint8Array | undefined {
  const text = object.get("b64");
  return object.size === 1 && typeof text === "string" ? decodeBase64(text) : undefined;
}
