/** Synthetic values of the same dtype, shape and length. Numbers become zero without being looked at. */
import type { Feature } from "../proto/messages.js";
import { elementCount, type TensorValue } from "../tensor.js";
import { type FeatureValue, messageOf, Stream } from "../values/index.js";
import type { PlannedTensor } from "../plan/index.js";
import type { Substitute } from "./substitute.js";

export function syntheticTensor(
  { dtype, shape, make }: PlannedTensor,
  substitute: Substitute,
  seed: bigint,
): TensorValue {
  if (dtype.kind !== "string") return { dtype, shape, content: new Uint8Array(elementCount(shape) * dtype.width) };
  const made = make();
  return { dtype, shape, strings: "strings" in made ? syntheticStrings(made.strings, substitute, seed) : [] };
}

export function syntheticFeature(feature: Feature, substitute: Substitute, seed: bigint): Feature {
  switch (feature.kind) {
    case undefined:
      return feature;
    case "bytes_list":
      return { kind: feature.kind, value: syntheticStrings(feature.value, substitute, seed) };
    case "float_list":
      return { kind: feature.kind, value: new Float32Array(feature.value.length) };
    case "int64_list":
      return { kind: feature.kind, value: new BigInt64Array(feature.value.length) };
  }
}

/** As {@link syntheticFeature}, of a feature as plans have it. */
export function syntheticValue(made: FeatureValue, substitute: Substitute, seed: bigint): FeatureValue {
  return valueOf(syntheticFeature(messageOf(made), substitute, seed)) ?? made;
}

function valueOf(feature: Feature): FeatureValue | undefined {
  switch (feature.kind) {
    case undefined:
      return undefined;
    case "bytes_list":
      return { kind: feature.kind, values: feature.value };
    case "float_list":
      return { kind: feature.kind, values: Float32Array.from(feature.value) };
    case "int64_list":
      return { kind: feature.kind, values: BigInt64Array.from(feature.value) };
  }
}

function syntheticStrings(strings: readonly Uint8Array[], substitute: Substitute, seed: bigint): readonly Uint8Array[] {
  const stream = new Stream(seed);
  return strings.map((one) => substitute(one, stream));
}
