/**
 * The plugin `savedmodel-warmup/nx` for nx.json: every project with a warm-up spec gets the targets `warmup` and
 * `warmup-check`.
 */
import { inferTargets, SPEC_GLOB } from "./create-nodes.js";
import { inputHash } from "./input-hash.js";

/** Shown by Nx where it tells who made a target. */
export const name = "savedmodel-warmup/nx";

/** Nx 23 and later read this name, 20 and 21 only the other, 22 both. */
export const createNodes = [SPEC_GLOB, inferTargets] as const;
export const createNodesV2 = createNodes;

/** Called by tasks of Nx before 23.3, in the workspace's folder. */
export async function printInputHash(spec: string): Promise<void> {
  process.stdout.write(await inputHash(spec, process.cwd()));
}
