import type { Problem } from "../problem.js";
import type { RedactRule, Spec, SpecPath } from "../spec/spec.js";
import { didYouMean } from "../spec/suggest.js";
import { theOnes } from "../plan/words.js";
import { privacyProblem } from "./problems.js";

/** Names of one kind that are kept to suggest from: recorded examples may have any number. */
const MAX_NAMES = 1000;

/** What was found on a walk through the records: which rules fit, what could have been meant, and what cannot be redacted. */
export class Ledger {
  readonly #spec: Spec;
  readonly #records = new Map<RedactRule, { count: number; last: number }>();
  readonly #names = { input: new Set<string>(), feature: new Set<string>() };
  readonly #problems = new Map<string, Problem>();

  constructor(spec: Spec) {
    this.#spec = spec;
  }

  /** A record has something that the rule replaces. */
  hit(rule: RedactRule, record: number): void {
    const known = this.#records.get(rule);
    if (known?.last === record) return;
    this.#records.set(rule, { count: (known?.count ?? 0) + 1, last: record });
  }

  sawName(kind: "input" | "feature", name: string): void {
    const names = this.#names[kind];
    if (names.size < MAX_NAMES) names.add(name);
  }

  /** Told once, however many records have it. */
  refuse(path: SpecPath, message: string, hint: string): void {
    const key = JSON.stringify([path, message]);
    if (this.#problems.has(key)) return;
    this.#problems.set(key, privacyProblem("privacy-not-redactable", { message, hint, ...this.#spec.locate(path) }));
  }

  /** Records that a rule changes. */
  recordsOf(rule: RedactRule): number {
    return this.#records.get(rule)?.count ?? 0;
  }

  /** Also of rules that fit nothing: whoever wrote one takes the file to be without what it names. */
  problems(): readonly Problem[] {
    const idle = this.#spec.privacy.redact.filter((rule) => this.recordsOf(rule) === 0);
    return [...this.#problems.values(), ...idle.map((rule) => this.#idle(rule))];
  }

  #idle(rule: RedactRule): Problem {
    const where = this.#spec.locate(rule.path);
    if (rule.kind === "context") {
      const message = "No record has a `context` of its examples.";
      return privacyProblem("privacy-nothing-to-redact", { message, ...where });
    }
    const { kind, name } = rule;
    const other = kind === "input" ? "feature" : "input";
    const names = [...this.#names[kind]].sort();
    const message = `No record has ${kind === "input" ? "an input" : "a feature"} ${JSON.stringify(name)}. ${theOnes(names, kind)}`;
    const hint = this.#names[other].has(name)
      ? `There is ${other === "input" ? "an input" : "a feature"} of that name: write  ${other}: ${JSON.stringify(name)}`
      : didYouMean(name, names);
    return privacyProblem("privacy-nothing-to-redact", { message, hint, ...where });
  }
}
