import type { Outcome, Problem } from "../problem.js";
import type { ExamplesSpec, FeatureSpec, Locate, SpecPath } from "../spec/spec.js";
import { Complaints } from "./complaints.js";
import { prepareSeededFeature } from "./feature.js";
import type { FeatureValue } from "./feature-value.js";
import { seedOf } from "./random/seed.js";
import type { WantedFeatures } from "./wanted-feature.js";

export interface PreparedFeature {
  readonly path: SpecPath;
  /** The same values at every call. */
  readonly make: () => FeatureValue;
}

/** Feature name to its values, sorted by name. */
export type PreparedExample = ReadonlyMap<string, PreparedFeature>;

export interface ExampleRequest {
  readonly features: ReadonlyMap<string, FeatureSpec>;
  /** What the parse op wants of each feature, as far as it is known. */
  readonly wanted: WantedFeatures;
  /** Each feature draws from a stream of its own, made of this seed and its name. */
  readonly seed: bigint;
  readonly locate: Locate;
}

export interface ExamplesRequest {
  readonly spec: ExamplesSpec;
  /** How many examples: the batch size. */
  readonly count: number;
  /** What the parse op wants of each feature, as far as it is known. */
  readonly wanted: WantedFeatures;
  /** Each example draws from streams of its own, made of this seed and its index. */
  readonly seed: bigint;
  readonly locate: Locate;
}

/** One tf.Example; for the context of an ExampleListWithContext too. */
export function prepareExample(request: ExampleRequest): Outcome<PreparedExample> {
  const { value: bind, problems } = prepareBinder(request.features, request);
  return { value: bind?.(request.seed), problems };
}

/** As many examples as asked for: of a template each is made anew, examples of a list are cycled or cut. */
export function prepareExamples(request: ExamplesRequest): Outcome<readonly PreparedExample[]> {
  const { spec, count, seed, locate } = request;
  const given = "template" in spec ? [spec.template] : spec.list;
  const prepared = given.map((features) => prepareBinder(features, request));
  const problems: Problem[] = prepared.flatMap((outcome) => outcome.problems);
  if (given.length === 0 && count > 0) {
    const complaints = new Complaints(locate);
    complaints.add("values-shape", spec.path, `The list of examples is empty, and ${count} are to be made.`);
    problems.push(...complaints.problems);
  }
  const binders = prepared.flatMap((outcome) => outcome.value ?? []);
  if (binders.length < Math.max(given.length, Math.min(count, 1))) return { value: undefined, problems };
  const examples = Array.from({ length: count }, (_, i) => binders[i % binders.length]!(seedOf([seed, i])));
  return { value: examples, problems };
}

type Binder = (seed: bigint) => PreparedExample;

/** Check the features once, for all examples that are made of them. */
function prepareBinder(
  features: ReadonlyMap<string, FeatureSpec>,
  { wanted, locate }: { readonly wanted: WantedFeatures; readonly locate: Locate },
): Outcome<Binder> {
  const problems: Problem[] = [];
  const makers: [name: string, path: SpecPath, make: (seed: bigint) => FeatureValue][] = [];
  for (const name of [...features.keys()].sort()) {
    const spec = features.get(name)!;
    const outcome = prepareSeededFeature({ spec, wanted: wanted.get(name), locate });
    problems.push(...outcome.problems);
    if (outcome.value) makers.push([name, spec.path, outcome.value]);
  }
  if (makers.length < features.size) return { value: undefined, problems };
  const bind: Binder = (seed) =>
    new Map(makers.map(([name, path, make]) => [name, { path, make: () => make(seedOf([seed, name])) }]));
  return { value: bind, problems };
}
