import type { Problem, ServerVerdict } from "../problem.js";
import type { Locate, SpecPath } from "../spec/spec.js";
import { valuesProblem } from "./problems.js";

/** A literal of a million wrong numbers is one mistake: so many of its elements are shown, the others are counted. */
const SHOWN = 10;

export type ValuesCode = keyof (typeof valuesProblem)["table"];

/** Why a value cannot be used: what a {@link Complaints} turns into a problem. */
export interface Refusal {
  readonly code: ValuesCode;
  /** Continues a sentence that begins with the value: `is not a whole number, and int32 holds only those`. */
  readonly reason: string;
  /** Goes on after the reason, and shows the value, so that it is left out where that was recorded: `: it would become 16`. */
  readonly outcome?: string | undefined;
  readonly hint?: string | undefined;
}

/** The problems of one input, each at its place in the spec. */
export class Complaints {
  readonly #locate: Locate;
  readonly #problems: Problem[] = [];
  #untold = 0;

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  add(code: ValuesCode, path: SpecPath, message: string, hint?: string, server?: ServerVerdict): void {
    if (this.#problems.length === SHOWN) this.#untold += 1;
    else this.#problems.push(valuesProblem(code, { message, hint, server, ...this.#locate(path) }));
  }

  /** What was found, in the order in which it was found. */
  get problems(): readonly Problem[] {
    if (this.#untold === 0) return this.#problems;
    const last = this.#problems[SHOWN - 1]!;
    const message = `${last.message} (and ${this.#untold} more in this value)`;
    return [...this.#problems.slice(0, SHOWN - 1), { ...last, message }];
  }

  /** How many there are: the same before and after a step that found none. */
  get count(): number {
    return this.#problems.length + this.#untold;
  }
}
