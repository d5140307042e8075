import { defineProblems } from "../problem.js";

/** What can keep `init` from drafting a spec, or part of one. */
export const initProblem = defineProblems("init", {
  "init-nothing-to-call": {
    severity: "error",
    title: "The model has no signature that a client can call",
    fix: "Export the model with a serving signature whose inputs are dense tensors.",
  },
  "init-ask": {
    severity: "warning",
    title: "A request stands in the draft as a comment, because only a person can complete it",
    fix: "Add what the comment above it asks for, and remove the marks before its lines.",
  },
  "init-file-exists": {
    severity: "error",
    title: "The file to write is there already",
    fix: "Name another file with `--output`, or overwrite it with `--force`.",
  },
  "init-cannot-write": {
    severity: "error",
    title: "The draft cannot be written",
    fix: "Name a folder that exists and that this user may write to.",
  },
});
