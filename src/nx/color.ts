/**
 * Whether to colour what a task prints. Nx gives its children FORCE_COLOR=true even where the user has set NO_COLOR, and
 * keeps what they print in its cache, so the terminal is not asked.
 */
export function wantsColor(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env["NO_COLOR"]) return false;
  const force = env["FORCE_COLOR"];
  return force !== undefined && force !== "" && force !== "0" && force !== "false";
}
