import type { Outcome, Problem } from "../problem.js";

/** The problems of one warm-up file as its steps find them, and whether they forbid going on. */
export class Findings {
  readonly #problems: Problem[] = [];
  readonly #strict: boolean;

  /** With `strict` a warning weighs as much as an error. */
  constructor(strict: boolean) {
    this.#strict = strict;
  }

  /** Keep a step's problems and hand on its value. */
  take<T>(outcome: Outcome<T>): T | undefined {
    this.add(outcome.problems);
    return outcome.value;
  }

  add(problems: readonly Problem[]): void {
    this.#problems.push(...problems);
  }

  get failed(): boolean {
    return this.#problems.some(({ severity }) => severity === "error" || (this.#strict && severity === "warning"));
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }
}
