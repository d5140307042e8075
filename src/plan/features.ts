/** Examples that a spec gives, held against what the graph parses out of them. */
import type { FeatureParse, ParsedFeature } from "../model/trace/features.js";
import { idBounds } from "../model/trace/ids.js";
import { dtypeByNumber } from "../dtype.js";
import type { ExamplesSpec, FeatureSpec, SpecPath } from "../spec/spec.js";
import { didYouMean } from "../spec/suggest.js";
import type { Findings } from "./findings.js";
import { boundIds } from "./ids.js";
import { theOnes } from "./words.js";

type FeatureSpecs = ReadonlyMap<string, FeatureSpec>;

/**
 * Say which features are missing and which nobody reads, and keep random ids within their tables.
 *
 * @param context Features that every example gets in front of its own.
 */
export function settleExamples(
  examples: ExamplesSpec,
  context: FeatureSpecs | undefined,
  parse: FeatureParse | undefined,
  findings: Findings,
): ExamplesSpec {
  if (!parse) return examples;
  if (!parse.complete) {
    findings.add("plan-features-hidden", examples.path, {
      message: `${parse.op} ${JSON.stringify(parse.node)} reads features whose keys are not in the graph, so the examples are compared only with those that are.`,
    });
  }
  const settle = (features: FeatureSpecs, path: SpecPath): FeatureSpecs => {
    checkMissing(new Set([...features.keys(), ...(context?.keys() ?? [])]), path, parse, findings);
    return settleFeatures(features, parse, findings);
  };
  if ("template" in examples) return { ...examples, template: settle(examples.template, examples.path) };
  return { ...examples, list: examples.list.map((one, place) => settle(one, [...examples.path, place])) };
}

/** The same for a context, in which nothing has to be. */
export function settleFeatures(
  features: FeatureSpecs,
  parse: FeatureParse | undefined,
  findings: Findings,
): FeatureSpecs {
  if (!parse) return features;
  return new Map(
    [...features].map(([key, feature]) => {
      const parsed = parse.features.get(key);
      if (!parsed) checkUnknown(key, feature.path, parse, findings);
      return [key, parsed ? settleFeature(key, feature, parsed, findings) : feature];
    }),
  );
}

function settleFeature(key: string, feature: FeatureSpec, parsed: ParsedFeature, findings: Findings): FeatureSpec {
  const { path, values } = feature;
  const dtype = dtypeByNumber(parsed.dtype);
  if (!dtype) return feature;
  const question = { name: `The feature ${JSON.stringify(key)}`, path, dtype, bounds: idBounds(parsed.values) };
  return { ...feature, values: boundIds(values, question, findings) };
}

/** fast_parse_example (tensorflow/core/util/example_proto_fast_parsing.cc) names the type as the session does. */
const TYPES: ReadonlyMap<number, string> = new Map([
  [1, "float"],
  [7, "string"],
  [9, "int64"],
]);

function checkMissing(
  given: ReadonlySet<string>,
  path: SpecPath,
  { features }: FeatureParse,
  findings: Findings,
): void {
  const missing = [...features.values()].filter(({ key, required }) => required && !given.has(key));
  const [first] = missing;
  if (!first) return;
  const names = missing.map(({ key }) => JSON.stringify(key)).join(", ");
  findings.add("plan-feature-missing", path, {
    message: `The model reads ${missing.length === 1 ? "a feature" : "features"} that the example lacks and that ${missing.length === 1 ? "has" : "have"} no default: ${names}.`,
    hint: `Add  ${JSON.stringify(first.key)}: ${first.dtype === 7 ? '""' : "0"}  or what is usual there.`,
    server: {
      status: "INVALID_ARGUMENT",
      message: `Name: <unknown>, Feature: ${first.key} (data type: ${TYPES.get(first.dtype)}) is required but could not be found.`,
    },
  });
}

function checkUnknown(key: string, path: SpecPath, { features, complete }: FeatureParse, findings: Findings): void {
  if (!complete) return;
  const names = [...features.keys()];
  findings.add("plan-feature-unknown", path, {
    message: `The model reads no feature ${JSON.stringify(key)}: the server passes over it. ${theOnes(names, "feature")}`,
    hint: didYouMean(key, names),
  });
}
