/** A project whose targets are to be inferred, with all that they are made from. */
import type { PluginOptions } from "./plugin-options.js";
import type { SpecPaths } from "./spec-paths.js";

export interface TargetRequest {
  /** Folder of the project, relative to the workspace. */
  readonly projectRoot: string;
  /** At least one, in code-unit order of their paths. */
  readonly specs: readonly SpecPaths[];
  readonly options: PluginOptions;
  /** True from Nx 23.3 on, which hashes files that git ignores. */
  readonly ignoredInputs: boolean;
  /** True where node_modules/savedmodel-warmup/package.json is there to be hashed. */
  readonly installedPlainly: boolean;
}
