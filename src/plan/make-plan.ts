import type { Model } from "../model/model.js";
import type { Outcome } from "../problem.js";
import type { Spec, SpecPath } from "../spec/spec.js";
import { formatPath } from "../spec/node.js";
import { requestsOf } from "./auto.js";
import { coverageOf } from "./coverage.js";
import { checkCoverage } from "./coverage-check.js";
import type { Drift } from "./drift.js";
import { Findings } from "./findings.js";
import { ByteCount, RecordCount } from "./limits.js";
import type { Plan } from "./plan.js";
import type { Planning } from "./planning.js";
import { planRequests } from "./plan-requests.js";
import { type RequestPlan, recordsOf } from "./requests.js";
import { uncoveredSignatures } from "./uncovered.js";

/** A plan, the problems, and what of them comes from a model that has changed since the spec was written. */
export interface PlanOutcome extends Outcome<Plan> {
  readonly drift: readonly Drift[];
  /** Of each source that the spec uses: how many of its requests the model takes. */
  readonly taken: ReadonlyMap<string, number>;
}

/**
 * Decide which records a spec makes of a model: everything is checked and nothing is made yet. A plan comes only without
 * errors, but for those of the coverage gate, which say what is missing from a plan that could be written.
 *
 * The sources of the spec have been read: a request that still stands for what its source gives is a bug, and thrown.
 */
export function plan(spec: Spec, model: Model): PlanOutcome {
  const findings = new Findings(spec.locate);
  const modelName = spec.model.name ?? model.defaultName;
  const planning: Planning = { spec, model, modelName, findings };

  const { plans, taken } = planRequests(requestsOf(planning), planning);
  const failure = (): PlanOutcome => ({ value: undefined, problems: findings.problems, drift: findings.drift, taken });
  // Values are looked at in spite of other problems, so that all are told at once, but never past a limit.
  if (!withinLimits(plans, planning)) return failure();

  let index = 0;
  const requests = plans.map((one) => {
    const records = recordsOf(one, index);
    index += records.length;
    return { plan: one, records };
  });
  if (findings.failed) return failure();

  const coverage = coverageOf(requests, planning);
  checkCoverage(coverage, planning);
  const records = requests.flatMap((one) => one.records);
  const uncovered = uncoveredSignatures(coverage, planning);
  return { ...failure(), value: { modelName, records, coverage, uncovered } };
}

/** False after saying which limit the records would pass, found before any is made. */
function withinLimits(plans: readonly RequestPlan[], planning: Planning): boolean {
  const records = new RecordCount(planning);
  const bytes = new ByteCount(planning);
  const counts = new Map<string, { readonly path: SpecPath; count: number }>();
  for (const { request, combinations } of plans) {
    // Recorded requests count together, where the spec takes them.
    const path = request.path.slice(0, 2);
    const known = counts.get(formatPath(path)) ?? { path, count: 0 };
    known.count += combinations.length * request.repeat;
    counts.set(formatPath(path), known);
  }
  for (const { path, count } of counts.values()) records.add(path, count);
  for (const { request, combinations, leastBytes } of plans) {
    for (const combination of combinations) {
      const size = combination.batchSize === undefined ? "" : ` of batch size ${combination.batchSize}`;
      bytes.add(request.path, leastBytes(combination), request.repeat, size);
    }
  }
  return records.within && bytes.within;
}
