import type { Wire } from "../generated/messages.js";
import type { Example, Feature, Features, SequenceExample } from "../messages.js";
import { entries } from "./entries.js";
import { list } from "./tensor.js";

/** An example without features is written as no bytes at all, which is a valid example. */
export function exampleToWire(example: Example): Wire["tensorflow.Example"] {
  return { features: featuresToWire(example.features) };
}

export function sequenceExampleToWire(example: SequenceExample): Wire["tensorflow.SequenceExample"] {
  const lists = entries(example.featureLists, (features) => ({ feature: features.map(featureToWire) }));
  return {
    context: featuresToWire(example.context),
    feature_lists: lists.length > 0 ? { feature_list: lists } : undefined,
  };
}

function featuresToWire(features: Features): Wire["tensorflow.Features"] | undefined {
  return features.size > 0 ? { feature: entries(features, featureToWire) } : undefined;
}

function featureToWire(feature: Feature): Wire["tensorflow.Feature"] {
  switch (feature.kind) {
    case "bytes_list":
      return { bytes_list: { value: feature.value } };
    case "float_list":
      return { float_list: { value: list(feature.value) } };
    case "int64_list":
      return { int64_list: { value: list(feature.value) } };
    case undefined:
      break;
  }
  return {};
}
