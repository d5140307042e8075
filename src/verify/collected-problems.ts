import type { Problem } from "../problem.js";
import { verifyProblem } from "./problems.js";

/** Records named in the message of a problem that many have. */
const NAMED_RECORDS = 3;

/** Kinds kept: a hostile file may have a new name in every record. */
const MOST_KINDS = 1000;

interface Kind {
  readonly problem: Problem;
  /** The first {@link NAMED_RECORDS} records that have it. */
  readonly named: number[];
  records: number;
}

/**
 * Problems of a file, in the order found. The same problem in many records is told once, with the first records and the
 * number of the others: a thousand requests usually share one mistake. A note is told once and no records are counted.
 */
export class CollectedProblems {
  readonly #kinds = new Map<string, Kind>();
  #dropped = 0;

  add(problems: readonly Problem[]): void {
    for (const problem of problems) this.#addOne(problem);
  }

  list(): readonly Problem[] {
    const listed = [...this.#kinds.values()].map(told);
    if (this.#dropped === 0) return listed;
    const message = `${this.#dropped} more problems are of kinds that are not listed`;
    return [...listed, verifyProblem("verify-too-many-kinds", { message })];
  }

  #addOne(problem: Problem): void {
    const { record } = problem.where;
    const path = problem.severity === "note" ? "" : problem.where.path;
    const key = JSON.stringify([problem.code, problem.severity, path, problem.message]);
    const kind = this.#kinds.get(key);
    if (!kind) {
      if (this.#kinds.size >= MOST_KINDS) this.#dropped += 1;
      else this.#kinds.set(key, { problem, named: record === undefined ? [] : [record], records: 1 });
      return;
    }
    if (record === undefined || kind.named.at(-1) === record) return;
    kind.records += 1;
    if (kind.named.length < NAMED_RECORDS) kind.named.push(record);
  }
}

function told({ problem, named, records }: Kind): Problem {
  if (records < 2 || problem.severity === "note") return problem;
  const more = records - named.length;
  const list = more > 0 ? `${named.join(", ")} and ${more} more records` : named.join(", ");
  return { ...problem, message: `${problem.message} (records ${list})` };
}
