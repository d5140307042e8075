/** Values as flow lists of YAML, each scalar in the one way that a spec reads as the same value. */
import { quoted } from "../init/line.js";
import type { Literal } from "../spec/spec.js";

export function yamlLiteral(literal: Literal): string {
  if (typeof literal === "string") return quoted(literal);
  if (literal instanceof Uint8Array) return yamlBytes(literal);
  if (typeof literal === "number") return yamlNumber(literal);
  if (typeof literal !== "object") return String(literal);
  return `[${literal.map(yamlLiteral).join(", ")}]`;
}

/** As text where they are some, else as base64. */
function yamlBytes(bytes: Uint8Array): string {
  try {
    return quoted(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return `{ b64: "${Buffer.from(bytes).toString("base64")}" }`;
  }
}

function yamlNumber(number: number): string {
  if (Number.isNaN(number)) return ".nan";
  if (!Number.isFinite(number)) return number < 0 ? "-.inf" : ".inf";
  return Object.is(number, -0) ? "-0.0" : String(number);
}

/**
 * Nested lists of that shape. Of no elements it is an empty list: a shape with a 0 in it may be of any size.
 *
 * @param scalars as many as the shape has elements, row-major.
 */
export function nested(scalars: readonly Literal[], shape: readonly number[]): Literal {
  const [, ...inner] = shape;
  if (shape.length === 0) return scalars[0]!;
  if (inner.length === 0 || scalars.length === 0) return scalars;
  const size = inner.reduce((count, dim) => count * dim, 1);
  return Array.from({ length: shape[0]! }, (_, row) => nested(scalars.slice(row * size, (row + 1) * size), inner));
}
