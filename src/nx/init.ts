/** `nx add savedmodel-warmup`: put the plugin into nx.json, once. */
import { appendToList, parseJsonc } from "./jsonc.js";
import type { Tree } from "./types.js";

const PLUGIN = "savedmodel-warmup/nx";
const NX_JSON = "nx.json";

export async function init(tree: Tree): Promise<() => void> {
  register(tree);
  return () =>
    console.log(
      "Every project with a warmup.yaml has the targets warmup and warmup-check now.\n" +
        "To write one for a project: nx g savedmodel-warmup:spec PROJECT",
    );
}

/** What stands in nx.json stays as it is, comments and all. */
export function register(tree: Tree): void {
  const text = tree.read(NX_JSON, "utf-8") ?? "{}\n";
  const plugins = pluginsOf(parseJsonc(text));
  const names = plugins.map((plugin: unknown) =>
    typeof plugin === "object" && plugin !== null && "plugin" in plugin ? plugin.plugin : plugin,
  );
  if (!names.includes(PLUGIN)) tree.write(NX_JSON, appendToList(text, "plugins", { plugin: PLUGIN }));
}

function pluginsOf(nxJson: unknown): readonly unknown[] {
  if (typeof nxJson !== "object" || nxJson === null || Array.isArray(nxJson)) throw new Error("nx.json is no object");
  const plugins: unknown = "plugins" in nxJson ? nxJson.plugins : [];
  if (!Array.isArray(plugins)) throw new Error("plugins of nx.json is no list");
  return plugins;
}
