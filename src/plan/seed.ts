import type { Method, RequestSpec, Spec } from "../spec/spec.js";
import { seedOf } from "../values/index.js";
import type { Combination } from "./combinations.js";

/** Everything about a record that its random values may depend on. */
export interface RecordIdentity {
  readonly request: RequestSpec;
  readonly method: Method;
  readonly signatureName: string;
  readonly combination: Combination;
  readonly repeat: number;
}

/**
 * The seed of one input or of the examples of one record. The request's place in the spec is no part of it, so that
 * adding a request never changes the bytes of the others; two requests that are alike differ by their `name`.
 */
export function seedFor({ defaults }: Spec, identity: RecordIdentity, values: string): bigint {
  const { request, method, signatureName, combination, repeat } = identity;
  const { batchSize, dims } = combination;
  // In the order of their names: the order of `dims` in the spec decides the order of records, not their bytes.
  const named = [...dims].sort(([a], [b]) => (a < b ? -1 : 1)).flat();
  return seedOf([
    defaults.seed,
    request.name ?? "",
    method,
    signatureName,
    batchSize ?? "none",
    ...named,
    repeat,
    values,
  ]);
}
