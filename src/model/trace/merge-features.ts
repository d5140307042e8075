import type { FeatureParse, ParsedFeature } from "./features.js";

/**
 * One parse that asks for all that several ask for. An Example is the context of a SequenceExample on the wire, so the two
 * go together. Of a key that several ops parse, the feature that is required counts, else the first.
 */
export function mergeParses(parses: readonly FeatureParse[]): FeatureParse | undefined {
  const [first, ...rest] = parses;
  if (first === undefined || rest.length === 0) return first;
  return {
    ...first,
    message: parses.some(({ message }) => message === "sequence_example") ? "sequence_example" : "example",
    single: parses.every(({ single }) => single),
    features: mergeMaps(parses.map(({ features }) => features)),
    featureLists: mergeMaps(parses.map(({ featureLists }) => featureLists)),
    complete: parses.every(({ complete }) => complete),
  };
}

function mergeMaps(maps: readonly ReadonlyMap<string, ParsedFeature>[]): ReadonlyMap<string, ParsedFeature> {
  const merged = new Map<string, ParsedFeature>();
  for (const [key, feature] of maps.flatMap((map) => [...map])) {
    const known = merged.get(key);
    if (known === undefined || (feature.required && !known.required)) merged.set(key, feature);
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}
