import type { Model } from "../model/model.js";
import type { Outcome } from "../problem.js";
import type { Spec } from "../spec/spec.js";
import type { Drift } from "./drift.js";
import type { Plan } from "./plan.js";
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
export declare function plan(spec: Spec, model: Model): PlanOutcome;
