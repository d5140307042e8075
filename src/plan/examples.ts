import type { ExamplesSpec, RequestSpec } from "../spec/spec.js";
import type { FeatureKind } from "../values/feature-value.js";
import { prepareExample, prepareExamples } from "../values/index.js";
import type { Outcome } from "../problem.js";
import type { Combination } from "./combinations.js";
import { isDerived } from "./input-question.js";
import { leastExampleBytes, leastExamplesBytes } from "./least-bytes.js";
import type { Findings } from "./findings.js";
import type { PlannedExamples, PlannedRecordBase } from "./plan.js";
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
  const plan = { request, target, examples, wanted };
  return valuesAreSound(plan, findings) ? plan : undefined;
}

/** Every feature is looked at once, so that making examples cannot fail whatever their number. */
function valuesAreSound({ request, examples, wanted }: ExamplesPlan, findings: Findings): boolean {
  const { locate } = findings;
  const trial = prepareExamples({ spec: examples, count: 1, wanted, seed: 0n, locate });
  const context = request.context && prepareExample({ features: request.context, wanted, seed: 0n, locate });
  findings.adopt([...trial.problems, ...(context?.problems ?? [])]);
  return trial.value !== undefined && (!context || context.value !== undefined);
}

/** At least the bytes of one record of a combination. */
export function leastRequestBytes({ request, examples }: ExamplesPlan, { batchSize = 1 }: Combination): number {
  return leastExamplesBytes(examples, batchSize) + (request.context ? leastExampleBytes(request.context) : 0);
}

/** One record, the `repeat`th of its combination. */
export function planExamples(
  { request, target, examples: from, wanted }: ExamplesPlan,
  base: PlannedRecordBase,
  repeat: number,
  { findings: { locate }, spec }: Planning,
): PlannedExamples {
  const { method, tasks } = target;
  const signatureName = tasks[0]!.signature.name;
  const identity: RecordIdentity = { request, method, signatureName, combination: base, repeat };
  const seed = (values: string): bigint => seedFor(spec, identity, values);
  return {
    ...base,
    method,
    signatureName,
    tasks: tasks.map(({ signature, methodName }) => ({ signatureName: signature.name, methodName })),
    get examples() {
      return sound(prepareExamples({ spec: from, count: base.batchSize ?? 1, wanted, seed: seed("examples"), locate }));
    },
    context:
      request.context && sound(prepareExample({ features: request.context, wanted, seed: seed("context"), locate })),
  };
}

/** The value of what {@link valuesAreSound} has let through. */
function sound<T>({ value, problems }: Outcome<T>): T {
  if (value === undefined) throw new Error(`a planned example cannot be made: ${problems[0]?.message}`);
  return value;
}
