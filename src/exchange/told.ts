import type { Problem } from "../problem.js";
import type { Locate, SpecPath } from "../spec/spec.js";
import { exchangeProblem } from "./problems.js";

type ExchangeCode = keyof (typeof exchangeProblem)["table"];

/** The problems of one export, each at its place in the spec and once, however many records come from there. */
export class Told {
  readonly #locate: Locate;
  readonly #problems = new Map<string, Problem>();

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  add(code: ExchangeCode, path: SpecPath, message: string, hint?: string): void {
    const key = JSON.stringify([code, path, message]);
    if (this.#problems.has(key)) return;
    this.#problems.set(key, exchangeProblem(code, { message, hint, ...this.#locate(path) }));
  }

  get problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }
}
