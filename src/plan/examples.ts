import type { ExamplesSpec, RequestSpec } from "../spec/spec.js";
import type { FeatureKind } from "../values/feature-value.js";
import { prepareExample, prepareExamples } from "../values/index.js";
import type { Combination } from "./combinations.js";
import type { Draft } from "./draft.js";
import { isDerived } from "./input-question.js";
import { leastExampleBytes, leastExamplesBytes } from "./least-bytes.js";
import type { PlannedExamples } from "./plan.js";
import type { Planning } from "./planning.js";
import { type RecordIdentity, seedFor } from "./seed.js";
import type { ExamplesTarget } from "./target.js";

/** One classify, regress or multi_inference request with everything settled that its combinations share. */
export interface ExamplesPlan {
  readonly request: RequestSpec;
  readonly target: ExamplesTarget;
  readonly examples: ExamplesSpec;
  /** What the parse ops of the tasks want of each feature. */
  readonly wanted: ReadonlyMap<string, FeatureKind>;
}

/** Settle where the examples come from; undefined after saying that the request has none. */
export function planExamplesRequest(
  request: RequestSpec,
  target: ExamplesTarget,
  { findings, featureKinds }: Planning,
): ExamplesPlan | undefined {
  const { examples } = request;
  const fault = { server: { status: "INVALID_ARGUMENT", message: "Input is empty." } };
  if (!examples) {
    const call = `${target.method} of ${target.tasks.map(({ signature }) => JSON.stringify(signature.name)).join(", ")}`;
    findings.add("plan-examples-missing", request.path, {
      message: `A ${call} takes tf.Examples, and nothing says what is in them.`,
      hint: isDerived(request)
        ? `List the requests, and give this one its examples:  { method: ${target.method}, signature_name: ${JSON.stringify(request.signatureName)}, examples: [{ feature: value }] }`
        : "Add  examples: [{ feature: value }]  or  examples: { template: name }  under the request.",
      ...fault,
    });
    return undefined;
  }
  if ("list" in examples && examples.list.length === 0) {
    findings.add("plan-examples-missing", examples.path, { message: "The list of examples is empty.", ...fault });
    return undefined;
  }
  const wanted = new Map(target.tasks.flatMap(({ signature }) => [...(featureKinds(signature) ?? [])]));
  return { request, target, examples, wanted };
}

/** At least the bytes of one record of a combination. */
export function leastRequestBytes({ request, examples }: ExamplesPlan, { batchSize = 1 }: Combination): number {
  return leastExamplesBytes(examples, batchSize) + (request.context ? leastExampleBytes(request.context) : 0);
}

/** The record of one combination and repeat; undefined after a problem. */
export function planExamples(
  { request, target, examples: from, wanted }: ExamplesPlan,
  combination: Combination,
  repeat: number,
  { findings, spec }: Planning,
): Draft<PlannedExamples> | undefined {
  const { method, tasks } = target;
  const signatureName = tasks[0]!.signature.name;
  const identity: RecordIdentity = { request, method, signatureName, combination, repeat };
  const { locate } = findings;
  const count = combination.batchSize ?? 1;
  const examples = prepareExamples({ spec: from, count, wanted, seed: seedFor(spec, identity, "examples"), locate });
  const context =
    request.context &&
    prepareExample({ features: request.context, wanted, seed: seedFor(spec, identity, "context"), locate });
  findings.adopt([...examples.problems, ...(context?.problems ?? [])]);
  if (!examples.value || (context && !context.value)) return undefined;
  const named = tasks.map(({ signature, methodName }) => ({ signatureName: signature.name, methodName }));
  return { method, signatureName, tasks: named, examples: examples.value, context: context?.value };
}
