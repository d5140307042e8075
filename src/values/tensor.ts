import type { DType } from "../dtype.js";
import type { Outcome } from "../problem.js";
import type { Locate, SpecPath, ValueSpec } from "../spec/spec.js";
import { elementCount, type TensorValue } from "../tensor.js";
import { Complaints } from "./complaints.js";
import type { Elements } from "./elements.js";
import { prepareMaker } from "./maker.js";
import { prepareSerializedExamples } from "./serialized-examples.js";
import type { WantedFeatures } from "./wanted-feature.js";

export interface TensorRequest {
  readonly spec: ValueSpec;
  /** What the graph wants. */
  readonly dtype: DType;
  /** Concrete sizes. */
  readonly shape: readonly number[];
  /** Dimension 0 is the batch: literals are cycled or cut along it. */
  readonly hasBatch: boolean;
  /** See seedOf. Asked for once, and only where something is random: it takes node:crypto, which takes time to load. */
  readonly seed: () => bigint;
  /** Where the input stands in the spec. */
  readonly path: SpecPath;
  readonly locate: Locate;
  /** For serialized examples: what the parse op wants of their features. */
  readonly wanted?: WantedFeatures | undefined;
}

/**
 * The values of one tensor. Whatever can be wrong with them is found here; making them cannot fail, gives the same bytes
 * every time, and is put off until it is called. They are in fresh memory, or in that which the call brings along.
 */
export function prepareTensor(request: TensorRequest): Outcome<(memory?: Uint8Array) => TensorValue> {
  const { spec, dtype, shape } = request;
  if (spec.kind === "serialized_examples") {
    const { value: strings, problems } = prepareSerializedExamples(spec.examples, elementCount(shape), request);
    return { value: strings && (() => ({ dtype, shape, strings: strings() })), problems };
  }
  let known: bigint | undefined;
  const seed = (): bigint => (known ??= request.seed());
  const complaints = new Complaints(request.locate);
  const maker = prepareMaker({ ...request, spec }, complaints);
  return { value: maker && ((memory) => tensorOf(maker(seed, memory), dtype, shape)), problems: complaints.problems };
}

function tensorOf(elements: Elements, dtype: DType, shape: readonly number[]): TensorValue {
  return elements instanceof Uint8Array ? { dtype, shape, content: elements } : { dtype, shape, strings: elements };
}
