import { defineProblems } from "../problem.js";

/** What the rules of `privacy` find: real data where it must not be, and rules that could not find it. */
export const privacyProblem = defineProblems("privacy", {
  "privacy-nothing-to-redact": {
    severity: "error",
    title: "A rule of `redact` fits nothing in the file",
    fix: "Correct the name: what it was to replace is in the file as it is. Remove the rule where nothing of the kind is recorded.",
  },
  "privacy-not-redactable": {
    severity: "error",
    title: "What a rule of `redact` asks for cannot be done",
    fix: "Redact the whole `input`, or give it synthetic values in the spec.",
  },
  "privacy-pattern": {
    severity: "error",
    title: "A pattern of `deny_patterns` is no regular expression of RE2, or too large a one",
    fix: "Use the syntax of RE2 (https://github.com/google/re2/wiki/Syntax): no backreferences, no lookaround, repetitions up to 1000.",
  },
  "privacy-denied": {
    severity: "error",
    title: "A string in the file matches a pattern of `deny_patterns`",
    fix: "Redact the input or feature, or leave the request out. The hash tells equal matches from different ones without showing them.",
  },
});
