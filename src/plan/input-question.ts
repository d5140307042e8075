import type { Signature, TensorInfo } from "../model/model.js";
import type { InputSpec, RequestSpec, SpecPath } from "../spec/spec.js";

/** One input of a signature, and what a request says of it. */
export interface InputQuestion {
  readonly signature: Signature;
  readonly alias: string;
  readonly info: TensorInfo;
  readonly request: RequestSpec;
  /** Undefined: the request does not mention the input. */
  readonly input: InputSpec | undefined;
  /** Where the spec mentions the input, or would. */
  readonly path: SpecPath;
}

/** `Input "x" of "serving_default"`: requests that are derived share one place in the spec, so the signature is said. */
export function inputName({ alias, signature }: InputQuestion): string {
  return `Input ${JSON.stringify(alias)} of ${JSON.stringify(signature.name)}`;
}

/** True where the spec lists no requests, so that there is no line to correct yet. */
export function isDerived({ path }: RequestSpec): boolean {
  return typeof path[1] !== "number";
}
