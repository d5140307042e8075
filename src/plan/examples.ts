import { signatureFeatures } from "../model/inputs.js";
import type { Model } from "../model/model.js";
import type { FeatureParse } from "../model/trace/features.js";
import { mergeParses } from "../model/trace/merge-features.js";
import type { ExamplesSpec, RequestSpec } from "../spec/spec.js";
import { prepareExample, prepareExamples, type WantedFeatures } from "../values/index.js";
import type { Outcome } from "../problem.js";
import { withBodyExamples } from "./body.js";
import type { Combination } from "./combinations.js";
import { derivedExamples } from "./derived-values.js";
import { settleExamples, settleFeatures } from "./features.js";
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
  readonly context: RequestSpec["context"];
  /** What the parse ops of the tasks want of each feature. */
  readonly wanted: WantedFeatures;
}

/** Settle where the examples come from; undefined after saying that the request has none. */
export function planExamplesRequest(
  asked: RequestSpec,
  target: ExamplesTarget,
  planning: Planning,
): ExamplesPlan | undefined {
  const { findings } = planning;
  const parse = parseOf(target, planning.model);
  const request = withBodyExamples(asked, parse, planning);
  if (!request) return undefined;
  const given = request.examples;
  if (given && "list" in given && given.list.length === 0) {
    findings.add("plan-examples-missing", given.path, {
      message: "The list of examples is empty.",
      server: { status: "INVALID_ARGUMENT", message: "Input is empty." },
    });
    return undefined;
  }
  const examples = given
    ? settleExamples(given, request.context, parse, findings)
    : derivedExamples(request, target, parse, planning);
  if (!examples) return undefined;
  const context = request.context && settleFeatures(request.context, parse, findings);
  const plan = { request, target, examples, context, wanted: parse?.features ?? new Map() };
  return valuesAreSound(plan, findings) ? plan : undefined;
}

/** What all the tasks together parse: each of their parse ops reads every example. */
function parseOf({ tasks }: ExamplesTarget, model: Model): FeatureParse | undefined {
  return mergeParses(tasks.flatMap(({ signature }) => signatureFeatures(model, signature, "inputs") ?? []));
}

/** Every feature is looked at once, so that making examples cannot fail whatever their number. */
function valuesAreSound({ examples, context: shared, wanted }: ExamplesPlan, findings: Findings): boolean {
  const { locate } = findings;
  const trial = prepareExamples({ spec: examples, count: 1, wanted, seed: 0n, locate });
  const context = shared && prepareExample({ features: shared, wanted, seed: 0n, locate });
  findings.adopt([...trial.problems, ...(context?.problems ?? [])]);
  return trial.value !== undefined && (!context || context.value !== undefined);
}

/** At least the bytes of one record of a combination. */
export function leastRequestBytes({ context, examples }: ExamplesPlan, { batchSize = 1 }: Combination): number {
  return leastExamplesBytes(examples, batchSize) + (context ? leastExampleBytes(context) : 0);
}

/** One record, the `repeat`th of its combination. */
export function planExamples(
  { request, target, examples: from, context, wanted }: ExamplesPlan,
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
    seed,
    method,
    signatureName,
    tasks: tasks.map(({ signature, methodName }) => ({ signatureName: signature.name, methodName })),
    get examples() {
      return sound(prepareExamples({ spec: from, count: base.batchSize ?? 1, wanted, seed: seed("examples"), locate }));
    },
    context: context && sound(prepareExample({ features: context, wanted, seed: seed("context"), locate })),
  };
}

/** The value of what {@link valuesAreSound} has let through. */
function sound<T>({ value, problems }: Outcome<T>): T {
  if (value === undefined) throw new Error(`a planned example cannot be made: ${problems[0]?.message}`);
  return value;
}
