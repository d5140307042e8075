/** What is wrong with recorded requests: a fault that many of them share is told once, at the first of them. */
import type { Problem } from "../problem.js";
import { formatPath } from "../spec/node.js";
import type { RequestSpec } from "../spec/spec.js";

interface SharedFault {
  readonly problem: Problem;
  readonly taken: string;
  /** Recorded requests that have it; one of them may have it in several places. */
  readonly requests: Set<RequestSpec["path"]>;
}

export class RecordedFaults {
  readonly #faults = new Map<string, SharedFault>();

  add(problems: readonly Problem[], { path, from }: Pick<RequestSpec, "path" | "from">): void {
    const taken = `${formatPath(path.slice(0, 2))} takes it from ${JSON.stringify(from?.source)}`;
    for (const problem of problems) {
      const key = JSON.stringify([problem.code, problem.message, taken]);
      const known = this.#faults.get(key) ?? { problem, taken, requests: new Set() };
      known.requests.add(path);
      this.#faults.set(key, known);
    }
  }

  get problems(): readonly Problem[] {
    return Array.from(this.#faults.values(), ({ problem, taken, requests }) => {
      const more = requests.size > 1 ? `, and ${requests.size - 1} more like it` : "";
      return { ...problem, message: `${problem.message} (${taken}${more})` };
    });
  }
}
