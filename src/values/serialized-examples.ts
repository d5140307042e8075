import type { DType } from "../dtype.js";
import type { Outcome } from "../problem.js";
import { encodeExample } from "../proto/codec.js";
import type { Feature } from "../proto/messages.js";
import type { ExamplesSpec, Locate, SpecPath } from "../spec/spec.js";
import { Complaints } from "./complaints.js";
import { type PreparedExample, prepareExamples } from "./examples.js";
import type { FeatureValue } from "./feature-value.js";
import type { WantedFeatures } from "./wanted-feature.js";

/** `count` elements of a string tensor, each the bytes of one tf.Example. */
export function prepareSerializedExamples(
  spec: ExamplesSpec,
  count: number,
  {
    dtype,
    seed,
    path,
    locate,
    wanted = new Map(),
  }: { dtype: DType; seed: () => bigint; path: SpecPath; locate: Locate; wanted?: WantedFeatures | undefined },
): Outcome<() => readonly Uint8Array[]> {
  if (dtype.kind !== "string") {
    const complaints = new Complaints(locate);
    complaints.add("values-not-for-dtype", path, `Serialized examples are bytes, and the dtype is ${dtype.alias}.`);
    return { value: undefined, problems: complaints.problems };
  }
  const { value: examples, problems } = prepareExamples({ spec, count, wanted, seed: seed(), locate });
  return { value: examples && (() => examples.map(serialize)), problems };
}

function serialize(example: PreparedExample): Uint8Array {
  const features = new Map([...example].map(([name, feature]) => [name, messageOf(feature.make())]));
  return encodeExample({ features });
}

/** A feature's values as the message that holds them. */
export function messageOf(feature: FeatureValue): Feature {
  if (feature.kind === "bytes_list") return { kind: feature.kind, value: feature.values };
  return feature.kind === "float_list"
    ? { kind: feature.kind, value: feature.values }
    : { kind: feature.kind, value: feature.values };
}
