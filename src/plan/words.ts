import type { DType } from "../dtype.js";

/** Most names that a message lists. */
const LISTED = 12;

/** `The signatures are "a", "b".` Names are untrusted text, so they are quoted. */
export function theOnes(names: readonly string[], noun: string): string {
  if (names.length === 0) return `There is no ${noun} at all.`;
  const listed = names.slice(0, LISTED).map((name) => JSON.stringify(name));
  if (names.length === 1) return `The only ${noun} is ${listed[0]}.`;
  const rest = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
  return `The ${noun}s are ${listed.join(", ")}${rest}.`;
}

/** `[-1, 224, 3]`, with -1 for what is not known, as saved_model_cli prints shapes. */
export function shapeText(shape: readonly (number | string | null)[]): string {
  return `[${shape.map((dim) => dim ?? -1).join(", ")}]`;
}

/** The session's word for a dtype in its messages, `float` (`DataTypeString`, tensorflow/core/framework/types.cc). */
export function sessionName({ name }: DType): string {
  return name.slice("DT_".length).toLowerCase();
}
