/** The features of a derived tf.Example: those that must be there, as zeros or as strings that the graph can read. */
import type { ParsedFeature } from "../../model/trace/features.js";
import { idBounds } from "../../model/trace/ids.js";
import type { FeatureSpec, SpecPath, ValueSpec } from "../../spec/spec.js";
import { FEATURE_DTYPES } from "../feature-kind.js";
import type { DerivedString } from "./derived-string.js";

export interface DerivedFeatures {
  readonly features: ReadonlyMap<string, FeatureSpec>;
  /** What the graph does not say of features that are there. */
  readonly doubts: readonly string[];
  /** Why an example cannot be made; each continues a sentence that begins with the input or feature. */
  readonly unknown: readonly string[];
}

/** What a string feature can be: {@link deriveString} of where its values go, handed in because strings hold features in turn. */
export type DeriveFeature = (feature: ParsedFeature) => DerivedString & { readonly needed: boolean };

/** @param path Where problems with the features belong in the spec. */
export function collectFeatures(
  parsed: ReadonlyMap<string, ParsedFeature>,
  path: SpecPath,
  derive: DeriveFeature,
): DerivedFeatures {
  const doubts: string[] = [];
  const unknown: string[] = [];
  const features = new Map<string, FeatureSpec>();
  for (const [key, feature] of parsed) {
    const isText = feature.dtype === FEATURE_DTYPES.bytes_list.number;
    const text = isText ? derive(feature) : undefined;
    const needed = text ? text.needed : idBounds(feature.values).length > 0;
    // A default that stands in for what is decoded or looked up need not be readable: "" is no image, and -1 no row.
    if (!feature.required && !(needed && feature.form === "fixed")) continue;
    if (text?.kind === "unknown") {
      unknown.push(`has a feature ${JSON.stringify(key)} that ${text.reason}`);
      continue;
    }
    // An empty string is to text what zero is to numbers.
    if (text?.doubt !== undefined && text.bytes.length > 0)
      doubts.push(`of the feature ${JSON.stringify(key)} ${text.doubt}`);
    const values: ValueSpec = text ? { kind: "literal", value: text.bytes, path } : { kind: "zero" };
    features.set(key, { path, values, shape: feature.shape, dtype: undefined });
  }
  return { features, doubts, unknown };
}
