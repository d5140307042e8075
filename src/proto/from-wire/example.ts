import type { tensorflow } from "../generated/messages.js";
import { int64FromLong } from "../int64.js";
import type { Example, Feature, Features, SequenceExample } from "../messages.js";
import { mapFromWire } from "./map.js";

export function exampleFromWire(wire: tensorflow.Example.$Properties): Example {
  return { features: featuresFromWire(wire.features) };
}

export function sequenceExampleFromWire(wire: tensorflow.SequenceExample.$Properties): SequenceExample {
  return {
    context: featuresFromWire(wire.context),
    featureLists: mapFromWire(
      wire.feature_lists?.feature_list,
      {},
      (list: tensorflow.FeatureList.$Properties) => list.feature?.map(featureFromWire) ?? [],
    ),
  };
}

function featuresFromWire(wire: tensorflow.Features.$Properties | null | undefined): Features {
  return mapFromWire(wire?.feature, {}, featureFromWire);
}

function featureFromWire(wire: tensorflow.Feature.$Properties): Feature {
  if (wire.bytes_list) return { kind: "bytes_list", value: wire.bytes_list.value ?? [] };
  if (wire.float_list) return { kind: "float_list", value: wire.float_list.value ?? [] };
  if (wire.int64_list) return { kind: "int64_list", value: wire.int64_list.value?.map(int64FromLong) ?? [] };
  return { kind: undefined };
}
