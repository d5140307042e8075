/** The exact values of a tree: what the schema calls a literal or a scalar. */
import type { SpecNode } from "./node.js";
import type { Literal, Scalar } from "./spec.js";

/**
 * The standard alphabet (RFC 4648, chapter 4), padded or not, as the REST API of the server reads it. Undefined: not base64.
 * No pattern looks at the text in groups of four: of megabytes that takes more of the stack than there is.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/={1,2}$/, "");
  const isWhole = digits.length % 4 !== 1 && (digits.length === text.length || text.length % 4 === 0);
  return isWhole && !/[^A-Za-z0-9+/]/.test(digits) ? new Uint8Array(Buffer.from(digits, "base64")) : undefined;
}

/**
 * The literal that a node spells. The node has passed the schema, so a mapping is `{b64: text}`; `refuse` is told of text
 * that is no base64.
 */
export function toLiteral(node: SpecNode, refuse: (node: SpecNode) => void): Literal {
  if (node.kind === "list") return node.items.map((item) => toLiteral(item, refuse));
  return toScalar(node, refuse);
}

export function toScalar(node: SpecNode, refuse: (node: SpecNode) => void): Scalar {
  if (node.kind === "scalar") return node.value ?? "";
  const encoded = node.kind === "mapping" ? node.entries.get("b64")?.node : undefined;
  const bytes = encoded?.kind === "scalar" ? decodeBase64(String(encoded.value)) : undefined;
  if (!bytes) refuse(encoded ?? node);
  return bytes ?? new Uint8Array();
}
