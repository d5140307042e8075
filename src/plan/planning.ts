import type { Model } from "../model/model.js";
import type { Spec } from "../spec/spec.js";
import type { Findings } from "./findings.js";

/** What every step of one plan works with. */
export interface Planning {
  readonly spec: Spec;
  readonly model: Model;
  /** `model_spec.name` of every request. */
  readonly modelName: string;
  readonly findings: Findings;
}
