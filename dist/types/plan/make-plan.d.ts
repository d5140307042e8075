import type { Model } from "../model/model.js";
import type { Outcome } from "../problem.js";
import type { Spec } from "../spec/spec.js";
import type { Plan } from "./plan.js";
import type { FeatureKinds } from "./planning.js";
export interface PlanOptions {
    /** What the graph tells of tf.Example features. */
    readonly featureKinds?: FeatureKinds;
}
/**
 * Decide which records a spec makes of a model: everything is checked and nothing is made yet. A plan comes only without
 * errors, but for those of the coverage gate, which say what is missing from a plan that could be written.
 */
export declare function plan(spec: Spec, model: Model, { featureKinds }?: PlanOptions): Outcome<Plan>;
