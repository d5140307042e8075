import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Outcome, Problem } from "../problem.js";
import type { Spec } from "../spec/spec.js";
import { nearestBasePath } from "./nearby-models.js";
import { modelProblem } from "./problems.js";
import { MODEL_PATH, modelFile, openVersionFolder, type VersionFolder } from "./version-folder.js";
import { versionNumber } from "./version-number.js";

/** The part of a spec that says which model is meant. */
export type ModelSpec = Pick<Spec, "model" | "locate">;

/** A child of the base path that the server takes for a version. */
interface Version {
  readonly name: string;
  readonly number: bigint;
}

/**
 * The version folders that a spec means, ascending by number. `model.path` may be a base path, as the server is given it, or
 * one version folder; a folder with a SavedModel in it is the latter unless it also has versions below and is none itself.
 *
 * Where several versions are asked for and some cannot be opened, the others are the value.
 */
export async function findVersions(spec: ModelSpec): Promise<Outcome<readonly VersionFolder[]>> {
  const { path } = spec.model;
  const listed = await listFolder(spec);
  if (listed.value === undefined) return { value: undefined, problems: listed.problems };
  const own = versionNumber(basename(path));
  const versions = listed.value.flatMap((name) => {
    const number = versionNumber(name);
    return number === undefined ? [] : [{ name, number }];
  });
  const holdsModel = (await modelFile(path)) !== undefined;
  const isVersion = own === undefined ? holdsModel && versions.length === 0 : holdsModel || versions.length === 0;
  return isVersion ? openOne(spec, own) : openBasePath(spec, versions, listed.value);
}

async function openOne(spec: ModelSpec, version: bigint | undefined): Promise<Outcome<readonly VersionFolder[]>> {
  const { path } = spec.model;
  const defaultName = basename(version === undefined ? path : dirname(path));
  const { value, problems } = await openVersionFolder({ path, version, defaultName }, spec.locate);
  if (value === undefined || version !== undefined) return { value: value && [value], problems };
  const note = modelProblem("model-unversioned", {
    ...spec.locate(MODEL_PATH),
    message: `The folder name "${defaultName}" is no version number, so the server does not serve the model from here.`,
    hint: `Deploy it as ${join(defaultName, "1")}, with its assets.extra.`,
  });
  return { value: [value], problems: [note] };
}

async function openBasePath(
  spec: ModelSpec,
  found: readonly Version[],
  children: readonly string[],
): Promise<Outcome<readonly VersionFolder[]>> {
  if (found.length === 0) return { value: undefined, problems: [await noVersions(spec, children)] };
  const { versions, problems } = withoutDuplicates(spec, found);
  const { chosen, missing } = choose(spec, versions);
  const defaultName = basename(spec.model.path);
  const opened = await Promise.all(
    chosen.map(({ name, number }) =>
      openVersionFolder({ path: join(spec.model.path, name), version: number, defaultName }, spec.locate),
    ),
  );
  const folders = opened.flatMap(({ value }) => (value ? [value] : []));
  return {
    value: folders.length > 0 ? folders : undefined,
    problems: [...problems, ...missing, ...opened.flatMap((outcome) => outcome.problems)],
  };
}

function choose(
  spec: ModelSpec,
  versions: readonly Version[],
): { chosen: readonly Version[]; missing: readonly Problem[] } {
  const { versions: wanted } = spec.model;
  if (wanted === "all") return { chosen: versions, missing: [] };
  if (wanted === "latest") return { chosen: versions.slice(-1), missing: [] };
  const missing = wanted.flatMap((number, index) => {
    if (versions.some((version) => version.number === number)) return [];
    const problem = modelProblem("model-version-missing", {
      ...spec.locate(["model", "versions", index]),
      message: `Version ${number} is not below ${spec.model.path}; there ${list(versions)}.`,
      hint: "Name a version that is there, or write `versions: latest`.",
    });
    return [problem];
  });
  return { chosen: versions.filter(({ number }) => wanted.includes(number)), missing };
}

function list(versions: readonly Version[]): string {
  return versions.length === 1 ? `is ${versions[0]!.number}` : `are ${versions.map(({ number }) => number).join(", ")}`;
}

/** Ascending by number; of `1` and `01` the server takes the name that sorts last. */
function withoutDuplicates(
  spec: ModelSpec,
  found: readonly Version[],
): { versions: readonly Version[]; problems: Problem[] } {
  const byNumber = new Map<bigint, Version>();
  const problems: Problem[] = [];
  for (const version of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const other = byNumber.get(version.number);
    if (other) {
      const problem = modelProblem("model-duplicate-version", {
        ...spec.locate(MODEL_PATH),
        message: `"${other.name}" and "${version.name}" are both version ${version.number}; the server takes "${version.name}".`,
        hint: `Remove "${other.name}" from ${spec.model.path}.`,
      });
      problems.push(problem);
    }
    byNumber.set(version.number, version);
  }
  return { versions: [...byNumber.values()].sort((a, b) => (a.number < b.number ? -1 : 1)), problems };
}

async function noVersions(spec: ModelSpec, children: readonly string[]): Promise<Problem> {
  const { path } = spec.model;
  return modelProblem("model-no-versions", {
    ...spec.locate(MODEL_PATH),
    message: `${path} has no child whose name is a number, and no SavedModel of its own.`,
    hint: (await nearestBasePath(path, children)) ?? "Put the export into a folder named by a number, such as `1`.",
    server: {
      status: "no status",
      message: `No versions of servable ${basename(path)} found under base path ${path}. Did you forget to name your leaf directory as a number (eg. '/1/')? And the server waits for one forever.`,
    },
  });
}

async function listFolder(spec: ModelSpec): Promise<Outcome<readonly string[]>> {
  const { path } = spec.model;
  const place = spec.locate(MODEL_PATH);
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) {
    const problem = modelProblem("model-path-missing", {
      ...place,
      message: `There is no folder ${path}.`,
      ...(place.where.file !== undefined && { hint: "Paths in a spec are relative to the spec's own folder." }),
      server: {
        status: "INVALID_ARGUMENT",
        message: `Could not find base path ${path} for servable ${basename(path)}`,
      },
    });
    return { value: undefined, problems: [problem] };
  }
  if (!stats.isDirectory()) {
    const problem = modelProblem("model-path-not-a-folder", {
      ...place,
      message: `${path} is a file, not a base path or a version folder.`,
      hint: `Did you mean ${dirname(path)}?`,
    });
    return { value: undefined, problems: [problem] };
  }
  try {
    return { value: (await readdir(path)).sort(), problems: [] };
  } catch (error) {
    const problem = modelProblem("model-path-unreadable", {
      ...place,
      message: `${path}: ${(error as Error).message}`,
    });
    return { value: undefined, problems: [problem] };
  }
}
