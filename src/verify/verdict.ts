import { hasErrors, type Problem } from "../problem.js";
import type { Verdict } from "./verification.js";

/** What the server accepts in silence while it runs fewer records than the file seems to hold. */
const WARMS_LESS: ReadonlySet<string> = new Set([
  "serving-file-missing",
  "serving-file-empty",
  "serving-stray-tail",
  "serving-log-type-unset",
  "serving-example-record",
]);

/**
 * Undefined where a record was not judged, and nothing else is known that the server refuses.
 *
 * @param problems those that the server's rules found, not those of a comparison with a plan.
 */
export function verdict(problems: readonly Problem[]): Verdict | undefined {
  const judged = problems.filter(({ code }) => code !== "serving-too-many-values");
  if (hasErrors(judged)) return "does-not-load";
  if (judged.length < problems.length) return undefined;
  return problems.some(({ code }) => WARMS_LESS.has(code)) ? "loads-less" : "loads";
}
