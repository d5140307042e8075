/** What is in a warm-up file: trust nothing that was said about it, read it back from disk. */
export { compareWithPlan } from "./compare-with-plan.js";
export { verifyProblem } from "./problems.js";
export type { OnRecord, Verdict, Verification, VerifyOptions, Written } from "./verification.js";
export { verifyFile, verifySource } from "./verify-file.js";
