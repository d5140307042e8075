import type { Wire } from "../generated/messages.js";
import type { Example, Feature, Features, SequenceExample } from "../messages.js";
import { mapFromWire } from "./map.js";

export function exampleFromWire(wire: Wire["tensorflow.Example"]): Example {
  return { features: featuresFromWire(wire.features) };
}

export function sequenceExampleFromWire(wire: Wire["tensorflow.SequenceExample"]): SequenceExample {
  return {
    context: featuresFromWire(wire.context),
    featureLists: mapFromWire(
      wire.feature_lists?.feature_list,
      {},
      (list: Wire["tensorflow.FeatureList"]) => list.feature?.map(featureFromWire) ?? [],
    ),
  };
}

function featuresFromWire(wire: Wire["tensorflow.Features"] | undefined): Features {
  return mapFromWire(wire?.feature, {}, featureFromWire);
}

function featureFromWire(wire: Wire["tensorflow.Feature"]): Feature {
  if (wire.bytes_list) return { kind: "bytes_list", value: wire.bytes_list.value ?? [] };
  if (wire.float_list) return { kind: "float_list", value: wire.float_list.value ?? [] };
  if (wire.int64_list) return { kind: "int64_list", value: wire.int64_list.value ?? [] };
  return { kind: undefined };
}
