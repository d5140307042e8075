import type { tensorflow } from "../generated/messages.js";
import type { Example, Feature, Features, SequenceExample } from "../messages.js";
import { floats, int64s } from "./number.js";
import { entries } from "./text.js";

/** An example without features is written as no bytes at all, which is a valid example. */
export function exampleToWire(example: Example): tensorflow.Example.$Properties {
  return { features: featuresToWire(example.features) };
}

export function sequenceExampleToWire(example: SequenceExample): tensorflow.SequenceExample.$Properties {
  const lists = entries(example.featureLists, (features) => ({ feature: features.map(featureToWire) }));
  return { context: featuresToWire(example.context), feature_lists: lists.length > 0 ? { feature_list: lists } : null };
}

function featuresToWire(features: Features): tensorflow.Features.$Properties | null {
  return features.size > 0 ? { feature: entries(features, featureToWire) } : null;
}

function featureToWire(feature: Feature): tensorflow.Feature.$Properties {
  switch (feature.kind) {
    case "bytes_list":
      return { bytes_list: { value: [...feature.value] } };
    case "float_list":
      return { float_list: { value: floats(feature.value) } };
    case "int64_list":
      return { int64_list: { value: int64s(feature.value) } };
    case undefined:
      break;
  }
  return {};
}
