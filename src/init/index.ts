/** A first spec for a model, with where everything in it was read. */
export { type Draft, type DraftRequest, draftSpec } from "./draft.js";
export { quoted } from "./line.js";
export { initProblem } from "./problems.js";
