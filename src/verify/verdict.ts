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

/** @param problems those that the server's rules found, not those of a comparison with a plan. */
export function verdict(problems: readonly Problem[]): Verdict {
  if (hasErrors(problems)) return "does-not-load";
  return problems.some(({ code }) => WARMS_LESS.has(code)) ? "loads-less" : "loads";
}
