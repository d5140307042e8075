import type { Io, Output } from "./io.js";

/** Whether to colour what goes to `output`. NO_COLOR comes first (no-color.org), then FORCE_COLOR, then the terminal. */
export function wantsColor(choice: string, env: Io["env"], output: Output): boolean {
  if (choice !== "auto") return choice === "always";
  if (env["NO_COLOR"]) return false;
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  return output.isTTY === true && env["TERM"] !== "dumb";
}
