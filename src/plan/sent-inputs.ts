/** What a client sent, or would send, as the inputs of a request. */
import type { Signature } from "../model/model.js";
import type { InputSpec, RequestSpec, SpecPath, ValueSpec } from "../spec/spec.js";

/** The whole value of one input. */
export interface SentInput {
  readonly alias: string;
  readonly path: SpecPath;
  readonly values: ValueSpec;
  readonly shape: readonly number[];
}

/**
 * Inputs that take any number of rows have a batch where they all bring the same number, or the request asks for batch
 * sizes. Else they are sent as they stand: a session without batching has no rule about dimension 0.
 */
export function sentInputs(
  sent: readonly SentInput[],
  signature: Signature,
  { batchSizes, from }: RequestSpec,
): RequestSpec["inputs"] {
  const free = sent.filter(({ alias, shape }) => shape.length > 0 && leadingDim(signature, alias) === null);
  const agreed = batchSizes !== undefined || new Set(free.map(({ shape }) => shape[0])).size <= 1;
  return new Map(
    sent.map(({ alias, path, values, shape }): readonly [string, InputSpec] => {
      const asSent = { path, values, shape, dtype: undefined, batched: false };
      if (!agreed) return [alias, asSent];
      const fixed = leadingDim(signature, alias);
      // What was recorded is not cycled to a leading dimension that is fixed: it was sent to another model.
      if (typeof fixed === "number" && from && batchSizes === undefined && shape[0] !== fixed) return [alias, asSent];
      return [alias, { ...asSent, shape: shape.map((size, i) => (i === 0 ? null : size)), batched: true }];
    }),
  );
}

/** Null where any size fits, which an unknown rank says too; undefined for a scalar. */
function leadingDim({ inputs }: Signature, alias: string): number | null | undefined {
  const shape = inputs.get(alias)?.shape;
  return shape ? shape[0] : null;
}
