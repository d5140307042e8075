import type { Model, Signature } from "../model/model.js";
import type { Spec } from "../spec/spec.js";
import type { FeatureKind } from "../values/feature-value.js";
import type { Findings } from "./findings.js";
/** The list that the graph's parse op wants of each feature, where the graph says it; undefined where it does not. */
export type FeatureKinds = (signature: Signature) => ReadonlyMap<string, FeatureKind> | undefined;
/** What every step of one plan works with. */
export interface Planning {
    readonly spec: Spec;
    readonly model: Model;
    /** `model_spec.name` of every request. */
    readonly modelName: string;
    readonly featureKinds: FeatureKinds;
    readonly findings: Findings;
}
