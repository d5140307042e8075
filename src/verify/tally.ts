import type { PredictionLog } from "../proto/messages.js";
import { effectiveSignature } from "../serving/signature.js";

/** How a record is counted: the method's word in a spec, and the signatures it reaches. */
export interface Counted {
  /** `predict`, `classify`, ..., `session_run`, or `none` for a record without log_type. */
  readonly method: string;
  readonly signatures: readonly string[];
}

export function countedAs(log: PredictionLog): Counted {
  switch (log.logType) {
    case undefined:
      return { method: "none", signatures: [] };
    case "session_run_log":
      return { method: "session_run", signatures: [] };
    case "predict_streamed_log":
      return {
        method: "predict_streamed",
        signatures: log.requests.map((one) => effectiveSignature(one.modelSpec?.signatureName)),
      };
    case "multi_inference_log":
      return {
        method: "multi_inference",
        signatures: log.request.tasks.map(({ modelSpec }) => effectiveSignature(modelSpec?.signatureName)),
      };
    case "predict_log":
    case "classify_log":
    case "regress_log":
      return {
        method: log.logType.replace("_log", ""),
        signatures: [effectiveSignature(log.request.modelSpec?.signatureName)],
      };
  }
}

/** Distinct names that are counted; a file with more is no one's intention. */
const MOST_NAMES = 1000;

/** Counts by name; listed in code-unit order, so that no report depends on the order of records. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    if (!this.#counts.has(name) && this.#counts.size >= MOST_NAMES) return;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  sorted(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
