import { hasErrors, type Problem, type ProblemDetails } from "../problem.js";
import type { Locate, SpecPath } from "../spec/spec.js";
import type { Drift } from "./drift.js";
import { type PlanCode, planProblem } from "./problems.js";

/** The problems of one plan, each at its place in the spec. What every combination finds again is said once. */
export class Findings {
  readonly #locate: Locate;
  readonly #problems = new Map<string, Problem>();
  readonly #drift = new Map<string, Drift>();

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  add(code: PlanCode, path: SpecPath, details: Omit<ProblemDetails, "where" | "excerpt">): void {
    this.adopt([planProblem(code, { ...details, ...this.#locate(path) })]);
  }

  /** Take over what another room found. */
  adopt(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const { file, line, column, path } = problem.where;
      const key = JSON.stringify([problem.code, file, line, column, path, problem.message]);
      if (!this.#problems.has(key)) this.#problems.set(key, problem);
    }
  }

  /** Keep what a problem says in two columns: the spec's word against the model's. */
  addDrift(path: SpecPath, drift: Omit<Drift, "where" | "excerpt">): void {
    const found = { ...drift, ...this.#locate(path) };
    this.#drift.set(JSON.stringify([found.where, found.spec, found.model]), found);
  }

  get locate(): Locate {
    return this.#locate;
  }

  get problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  get drift(): readonly Drift[] {
    return [...this.#drift.values()];
  }

  get failed(): boolean {
    return hasErrors(this.problems);
  }
}
