/**
 * The helpers of the Nx that runs the generator. They come with `nx` itself in every release from 20 to 24; `@nx/devkit`,
 * which hands on the same, is not in every workspace.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Tree } from "./types.js";

export interface Devkit {
  /** Throws where there is no such project, and names it. */
  readProjectConfiguration(tree: Tree, project: string): { readonly root: string };
}

export function loadDevkit(workspaceRoot: string): Devkit {
  return createRequire(join(workspaceRoot, "package.json"))("nx/src/devkit-exports.js") as Devkit;
}
