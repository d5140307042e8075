/** The specs of a workspace -> the targets of its projects. One bad spec must never cost a workspace its project graph. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ownerOf } from "./owner.js";
import { normalisePluginOptions } from "./plugin-options.js";
import { nxIsAtLeast } from "./release.js";
import { readSpecPaths } from "./spec-paths.js";
import { checkTarget, warmupTarget } from "./target.js";
import type { CreateNodesContext, CreateNodesResult } from "./types.js";

export const SPEC_GLOB = "**/warmup.{yaml,yml}";

/** @param files What Nx found for {@link SPEC_GLOB}, relative to the workspace. */
export function inferTargets(
  files: readonly string[],
  rawOptions: unknown,
  { workspaceRoot }: CreateNodesContext,
): readonly CreateNodesResult[] {
  const options = normalisePluginOptions(rawOptions);
  const common = {
    options,
    ignoredInputs: nxIsAtLeast(workspaceRoot, 23, 3),
    installedPlainly: existsSync(join(workspaceRoot, "node_modules/savedmodel-warmup/package.json")),
  };
  return [...specsByProject(files, workspaceRoot)].map(([projectRoot, own]) => {
    const specs = own.map((file) => readSpecPaths(file, workspaceRoot));
    const request = { ...common, projectRoot, specs };
    const targets = {
      [options.targetName]: warmupTarget(request),
      [options.checkTargetName]: checkTarget(request),
    };
    return [own[0]!, { projects: { [projectRoot]: { targets } } }];
  });
}

/** In code-unit order of the specs' paths, whatever order they come in. */
function specsByProject(files: readonly string[], workspaceRoot: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of files.map((path) => path.replaceAll("\\", "/")).sort()) {
    const owner = ownerOf(file, workspaceRoot);
    if (owner === undefined) continue;
    const own = found.get(owner);
    if (own) own.push(file);
    else found.set(owner, [file]);
  }
  return found;
}
