/** What keeps real data out of the file, between the plan and what is written of it. */
export { compilePatterns } from "./compile-patterns.js";
export type { Pattern } from "./patterns/pattern.js";
export { planRedacted, type Redacted, type RedactedPlanOutcome } from "./plan-redacted.js";
export { privacyProblem } from "./problems.js";
export { searchPlan } from "./search-plan.js";
export { SearchedRecords } from "./searched-records.js";
