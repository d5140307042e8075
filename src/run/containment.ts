/**
 * What a run may touch. The command line is trusted; a spec may come from anyone who opens a pull request, and a model from
 * anyone who trained it. So the paths that a spec names, and the links in a model's folder, may not lead out of the
 * workspace, and nothing is written through a link that leaves the model's own folder.
 */
import { lstat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { modelBatchingFile } from "../model/batching-file.js";
import type { Workspace } from "../files/index.js";
import type { VersionFolder } from "../model/index.js";
import type { Problem } from "../problem.js";
import type { Spec, SpecPath } from "../spec/spec.js";
import { isWithin, leadsOutside } from "../files/within.js";
import { runProblem } from "./problems.js";
import { warmupFile } from "./task.js";

/** Absolute paths of the folders that nothing may leave, the workspace first; undefined with `--allow-outside`. */
export type Boundary = readonly string[] | undefined;

export interface BoundaryOptions {
  /** Folder that nothing may leave. Default: the working directory. */
  readonly workspace?: string | undefined;
  /** Let it be left all the same. */
  readonly allowOutside?: boolean | undefined;
}

const HINT = "move it into the workspace, start from a folder that holds both, or give --allow-outside";

/**
 * The workspace, and what the command line names outside of it: the model of `--saved-model`, and the folder of a spec that
 * lies elsewhere.
 */
export function boundaryOf(
  spec: Spec,
  options: BoundaryOptions & { readonly savedModel?: string | undefined },
  cwd: string,
): Boundary {
  if (options.allowOutside === true) return undefined;
  const workspace = workspaceOf(options, cwd);
  const own = spec.file === undefined ? spec.model.path : dirname(resolve(cwd, spec.file));
  const model = options.savedModel === undefined ? [] : [resolve(cwd, options.savedModel)];
  return [workspace, ...(isWithin(workspace, own) ? [] : [own]), ...model];
}

export function workspaceOf({ workspace }: BoundaryOptions, cwd: string): string {
  return resolve(cwd, workspace ?? ".");
}

/** Where the recorded traffic of a spec is read from, as its other data files are. */
export function surroundingsOf(spec: Spec, options: BoundaryOptions, cwd: string): Workspace {
  return {
    directory: dirname(resolve(cwd, spec.file ?? "")),
    cwd: options.allowOutside === true ? undefined : workspaceOf(options, cwd),
  };
}

/** A file of the workspace, such as a spec, that is a link to one outside of it. Its text would be quoted in problems. */
export async function judgeNamedFile(file: string, options: BoundaryOptions, cwd: string): Promise<readonly Problem[]> {
  const path = resolve(cwd, file);
  const workspace = workspaceOf(options, cwd);
  if (options.allowOutside === true || !isWithin(workspace, path)) return [];
  const real = await leadsOutside(path, [workspace]);
  if (real === undefined) return [];
  const message = `the file is, or lies behind, a link to ${real}, outside of the workspace ${workspace}`;
  return [runProblem("run-outside", { message, where: { file }, hint: HINT })];
}

/** What a spec names by `..`, an absolute path or a link. */
export async function judgeNamedPaths(spec: Spec, boundary: Boundary): Promise<readonly Problem[]> {
  if (boundary === undefined) return [];
  const named: readonly (readonly [SpecPath, string | undefined])[] = [
    [["model", "path"], spec.model.path],
    [["serving", "batching_parameters_file"], spec.serving.batchingParametersFile],
  ];
  const problems: Problem[] = [];
  for (const [path, file] of named) {
    const real = file === undefined ? undefined : await leadsOutside(file, boundary);
    if (real === undefined) continue;
    const message = `${path.join(".")} leads to ${real}, outside of the workspace ${boundary[0]}`;
    problems.push(runProblem("run-outside", { ...spec.locate(path), message, hint: HINT }));
  }
  return problems;
}

/** Links in a version folder that would have something outside read, or something outside of the model's folder written. */
export async function judgeFolder(
  spec: Spec,
  folder: VersionFolder,
  boundary: Boundary,
  writes: boolean,
): Promise<readonly Problem[]> {
  const problem =
    (await findReadOutside(folder, boundary)) ?? (writes ? await judgeTarget(spec, folder, boundary) : undefined);
  return problem === undefined ? [] : [problem];
}

async function findReadOutside(folder: VersionFolder, boundary: Boundary): Promise<Problem | undefined> {
  if (boundary === undefined) return undefined;
  for (const file of [folder.path, folder.file, modelBatchingFile(folder), warmupFile(folder)]) {
    const real = await leadsOutside(file, boundary);
    if (real === undefined) continue;
    const message = `the path is, or lies behind, a link to ${real}, outside of the workspace ${boundary[0]}`;
    return runProblem("run-outside", { message, where: { file }, hint: HINT });
  }
  return undefined;
}

async function judgeTarget(spec: Spec, folder: VersionFolder, boundary: Boundary): Promise<Problem | undefined> {
  const file = warmupFile(folder);
  if (await isLink(file)) {
    const message = "the warm-up file is a symbolic link: to replace it would leave the file that it leads to as it is";
    const hint = "remove the link, or write to the model that it leads to";
    return runProblem("run-output-link", { message, where: { file }, hint });
  }
  const real = boundary && (await leadsOutside(dirname(file), [spec.model.path]));
  if (real === undefined) return undefined;
  const message = `to write it would follow a link out of the model's folder, to ${real}`;
  const hint = "name the folder that is meant, remove the link, or give --allow-outside";
  return runProblem("run-output-link", { message, where: { file }, hint });
}

function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}
