/** A serialized tf.Example or tf.SequenceExample that a graph can parse. */
import type { FeatureParse, ParsedFeature } from "../../model/trace/features.js";
import { encodeExample, encodeSequenceExample } from "../../proto/codec.js";
import type { Feature } from "../../proto/messages.js";
import type { FeatureSpec, Locate } from "../../spec/spec.js";
import { prepareExample } from "../examples.js";
import { messageOf } from "../serialized-examples.js";
import { type DerivedString, unknown } from "./derived-string.js";
import { collectFeatures, type DeriveFeature } from "./features.js";

/** Derived features cannot be wrong, so nothing of them is ever located. */
const NOWHERE: Locate = () => ({ where: {} });

/** Why the features of a parse op are not all known; undefined where they are. */
export function hiddenKeys({ complete, op }: FeatureParse): string | undefined {
  return complete ? undefined : `is parsed by ${op} for features whose keys are not in the graph`;
}

/** Each feature list of a SequenceExample gets one step. */
export function makeMessage(parse: FeatureParse, derive: DeriveFeature): DerivedString {
  const context = collectFeatures(parse.features, [], derive);
  const steps = collectFeatures(parse.featureLists, [], derive);
  const reason = hiddenKeys(parse) ?? context.unknown[0] ?? steps.unknown[0];
  if (reason !== undefined) return unknown(reason);
  const features = makeAll(context.features, parse.features);
  const lists = [...makeAll(steps.features, parse.featureLists)].map(([name, step]) => [name, [step]] as const);
  const bytes =
    parse.message === "example"
      ? encodeExample({ features })
      : encodeSequenceExample({ context: features, featureLists: new Map(lists) });
  return { kind: "made", bytes, doubt: context.doubts[0] ?? steps.doubts[0] };
}

function makeAll(
  features: ReadonlyMap<string, FeatureSpec>,
  wanted: ReadonlyMap<string, ParsedFeature>,
): ReadonlyMap<string, Feature> {
  const { value: example, problems } = prepareExample({ features, wanted, seed: 0n, locate: NOWHERE });
  if (!example) throw new Error(`a derived feature cannot be made: ${problems[0]?.message}`);
  return new Map([...example].map(([name, feature]) => [name, messageOf(feature.make())]));
}
