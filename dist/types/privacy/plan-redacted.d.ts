import type { Model } from "../model/index.js";
import { type PlanOutcome } from "../plan/index.js";
import type { RedactRule, Spec } from "../spec/spec.js";
export interface RedactedPlanOutcome extends PlanOutcome {
    readonly redacted: readonly Redacted[];
}
/** What a rule has replaced. */
export interface Redacted {
    readonly rule: RedactRule;
    /** How many records have it. */
    readonly records: number;
}
/**
 * As plan(), with the values that `privacy.redact` names replaced in every record, wherever they come from. The records are
 * gone through once, so that a rule that fits nothing, or cannot be kept, is told before anything is written.
 */
export declare function planRedacted(spec: Spec, model: Model): RedactedPlanOutcome;
