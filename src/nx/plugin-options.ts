/** What a user may set beside the plugin in nx.json, once: docs/NX.md is made from these rows. */

export const PLUGIN_OPTIONS = [
  { name: "targetName", default: "warmup", help: "name of the target that makes the warm-up files of a project" },
  { name: "checkTargetName", default: "warmup-check", help: "name of the target that judges the files that are there" },
  {
    name: "exportTargetName",
    default: "export",
    help: "target that exports the model; the warm-up files are made after it, in projects that have one of this name",
  },
] as const;

export type PluginOptions = Readonly<Record<(typeof PLUGIN_OPTIONS)[number]["name"], string>>;

/** Anything that is no name counts as left out: nx.json is the user's, and the project graph must come to be. */
export function normalisePluginOptions(raw: unknown): PluginOptions {
  const given: Readonly<Record<string, unknown>> = typeof raw === "object" && raw !== null ? { ...raw } : {};
  const rows = PLUGIN_OPTIONS.map((row) => {
    const value = given[row.name];
    return [row.name, typeof value === "string" && value !== "" ? value : row.default] as const;
  });
  return Object.fromEntries(rows) as PluginOptions;
}
