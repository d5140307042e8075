import { defineProblems } from "../problem.js";

/** What can differ between the file on disk and what was meant to be there. */
export const verifyProblem = defineProblems("verify", {
  "verify-changed": {
    severity: "error",
    title: "The file on disk is not the one that was written",
    fix: "Write it again, and see that nothing else writes to the version folder.",
  },
  "verify-record-count": {
    severity: "error",
    title: "The file does not hold as many records as the spec makes",
    fix: "Run `savedmodel-warmup write` again.",
  },
  "verify-record-differs": {
    severity: "error",
    title: "A record is not the one the spec makes",
    fix: "Run `savedmodel-warmup write` again.",
  },
  "verify-too-many-kinds": {
    severity: "note",
    title: "There are more kinds of problems than are listed",
    fix: "Correct those that are listed first.",
  },
});
