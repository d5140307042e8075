/** The version folder of a model that the command line names, for the commands that need no spec. */
import { findVersions, type VersionFolder } from "../model/index.js";
import type { Spec } from "../spec/spec.js";
import { type BoundaryOptions, boundaryOf, judgeFolder } from "./containment.js";
import type { Findings } from "./findings.js";

/** The latest version below a base path, or the version folder itself. None where a link in it leads out of the workspace. */
export async function namedFolder(
  spec: Spec,
  options: BoundaryOptions,
  findings: Findings,
  cwd: string,
): Promise<VersionFolder | undefined> {
  const [folder] = findings.take(await findVersions(spec)) ?? [];
  if (folder === undefined) return undefined;
  const boundary = boundaryOf(spec, { ...options, savedModel: spec.model.path }, cwd);
  findings.add(await judgeFolder(spec, folder, boundary, false));
  return findings.failed ? undefined : folder;
}
