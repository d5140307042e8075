import type { Model } from "../../model/model.js";
import type { FeatureParse } from "../../model/trace/features.js";
import type { SpecPath } from "../../spec/spec.js";
import { collectFeatures, type DerivedFeatures } from "./features.js";
import { hiddenKeys } from "./message.js";
import { featureDeriver } from "./string.js";

export type { DerivedFeatures } from "./features.js";

/** The features of one derived Example, as a spec would give them. */
export function deriveFeatures(model: Model, parse: FeatureParse, path: SpecPath): DerivedFeatures {
  const derived = collectFeatures(parse.features, path, featureDeriver(model));
  const hidden = hiddenKeys(parse);
  return hidden === undefined ? derived : { ...derived, unknown: [hidden, ...derived.unknown] };
}
