/** Values in messages: what stands in the spec is shown, what was recorded is only named by its kind. */
import type { Scalar } from "../spec/spec.js";

const SHOWN_CHARACTERS = 40;

export function showScalar(scalar: Scalar): string {
  if (scalar instanceof Uint8Array) return `A b64 value of ${scalar.length} bytes`;
  if (typeof scalar !== "string") return String(scalar);
  return JSON.stringify(scalar.length > SHOWN_CHARACTERS ? `${scalar.slice(0, SHOWN_CHARACTERS)}…` : scalar);
}

/** `a string of 12 bytes`, `an integer`: it may be someone's, and messages go into logs and pull requests. */
export function kindOfScalar(scalar: Scalar): string {
  switch (typeof scalar) {
    case "bigint":
      return "an integer";
    case "number":
      return "a number";
    case "boolean":
      return "a boolean";
    case "string":
      return `a string of ${Buffer.byteLength(scalar)} bytes`;
    default:
      return `${scalar.length} bytes`;
  }
}

/** `Element [3, 1] of the recorded values`; indices count from 0. */
export function recordedPlace(indices: readonly number[]): string {
  return indices.length === 0 ? "The recorded value" : `Element [${indices.join(", ")}] of the recorded values`;
}
