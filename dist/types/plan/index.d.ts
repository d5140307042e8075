/** Which records to make: a spec applied to a model, all problems told at once, no value made yet. */
export type { Drift } from "./drift.js";
export { type PlanOutcome, plan } from "./make-plan.js";
export type { CoverageCell, Plan, PlannedExample, PlannedExamples, PlannedFeature, PlannedPredict, PlannedRecord, PlannedTensor, UncoveredSignature, } from "./plan.js";
export { planProblem } from "./problems.js";
export { RecordedFaults } from "./recorded-faults.js";
