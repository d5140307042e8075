import { type Problem, type ProblemDetails } from "../problem.js";
import type { Locate, SpecPath } from "../spec/spec.js";
import { type PlanCode } from "./problems.js";
/** The problems of one plan, each at its place in the spec. What every combination finds again is said once. */
export declare class Findings {
    #private;
    constructor(locate: Locate);
    add(code: PlanCode, path: SpecPath, details: Omit<ProblemDetails, "where" | "excerpt">): void;
    /** Take over what another room found. */
    adopt(problems: readonly Problem[]): void;
    get locate(): Locate;
    get problems(): readonly Problem[];
    get failed(): boolean;
}
