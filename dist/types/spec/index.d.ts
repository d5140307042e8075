/**
 * The first room: what the user asked for. YAML with positions in, a validated and normalised {@link Spec} out, or all the
 * problems of the file at once.
 *
 * ```ts
 * const { value: spec, problems } = await readSpec("warmup.yaml", { cwd: process.cwd() });
 * ```
 */
export { formatPath } from "./node.js";
export { parseByteSize } from "./normalise/byte-size.js";
export { type ParseOptions, parseSpec } from "./parse-spec.js";
export { specProblem } from "./problems.js";
export { type ReadOptions, readSpec } from "./read-spec.js";
export type * from "./spec.js";
export { specForModel } from "./spec-for-model.js";
export { didYouMean, suggest } from "./suggest.js";
