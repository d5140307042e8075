/** What was looked at, and what was wrong with it: the first of it in words, the rest as a number. */
import type { Problem, Where } from "../problem.js";
import { formatPath, type SourceSpec } from "../spec/index.js";
import type { Break, Format, NoRequest } from "./format.js";
import { sourcesProblem } from "./problems.js";

/** Items of a source that are told one by one. */
const MAX_TOLD = 10;

export class Tally {
  readonly #source: SourceSpec;
  readonly #item: Format["item"];
  readonly #told: Problem[] = [];
  #seen = 0;
  #bad = 0;

  constructor(source: SourceSpec, item: Format["item"]) {
    this.#source = source;
    this.#item = item;
  }

  get seen(): number {
    return this.#seen;
  }

  get bad(): number {
    return this.#bad;
  }

  addSound(): void {
    this.#seen += 1;
  }

  addBad({ why }: NoRequest, place: Where): void {
    this.#seen += 1;
    this.#bad += 1;
    if (this.#bad > (this.#skips ? 1 : MAX_TOLD)) return;
    const { reason, column } = why();
    const where = { ...place, ...(column !== undefined && { column }) };
    this.#tell("sources-bad-item", `This ${this.#item} ${reason}.`, where);
  }

  /** What stands behind a break is not read, and so not counted. */
  addBreak({ code, reason, where }: Break): void {
    const rest = this.#skips && code === "sources-broken-file" ? " What follows is passed over." : "";
    this.#tell(code, `The file ${reason}.${rest}`, where);
  }

  /** @param where what is not about one item is about the source */
  problems(where: Where): readonly Problem[] {
    const { name } = this.#source;
    const items = (count: number): string => `${count} ${this.#item}${count === 1 ? "" : "s"}`;
    if (this.#skips && this.#bad > 0) {
      const message = `${this.#bad} of ${items(this.#seen)} of ${JSON.stringify(name)} hold no request and were passed over; this is the first.`;
      return [...this.#told, sourcesProblem("sources-skipped", { message, where })];
    }
    const untold = this.#bad - MAX_TOLD;
    if (untold <= 0) return this.#told;
    const message = `${items(untold)} more of ${JSON.stringify(name)} hold no request: ${this.#bad} of ${this.#seen} in all.`;
    return [...this.#told, sourcesProblem("sources-bad-item", { message, where, hint: this.#hint })];
  }

  get #skips(): boolean {
    return this.#source.onBad === "skip";
  }

  get #hint(): string {
    return `Pass over what holds no request with \`on_bad: skip\` in \`${formatPath(this.#source.path)}\`.`;
  }

  /** Where the source asks to skip, what is wrong with an item is none of the user's worries; that a file changes still is. */
  #tell(code: keyof typeof SKIPPED, message: string, where: Where): void {
    const weight = this.#skips ? { severity: SKIPPED[code] } : code === "sources-bad-item" ? { hint: this.#hint } : {};
    this.#told.push(sourcesProblem(code, { message, where, ...weight }));
  }
}

const SKIPPED = {
  "sources-bad-item": "note",
  "sources-broken-file": "warning",
  "sources-unreadable": "error",
} as const;
