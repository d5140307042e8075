/** What keeps real data out of the file, between the plan and what is written of it. */
export { planRedacted, type Redacted, type RedactedPlanOutcome } from "./plan-redacted.js";
export { privacyProblem } from "./problems.js";
