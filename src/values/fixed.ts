import type { ValueSpec } from "../spec/spec.js";

/** Whether every tensor of one dtype and shape that is made of it has the same values, whatever its seed. */
export function isFixed({ kind }: ValueSpec): boolean {
  return kind === "zero" || kind === "derived" || kind === "literal" || kind === "string" || kind === "tensor";
}
