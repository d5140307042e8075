/** What a warm-up file is made from, in the words of Nx. The file itself is none of it, or no second run would be a hit. */
import type { TargetRequest } from "./request.js";
import { fromToken } from "./token.js";
import type { Input } from "./types.js";

/** In a version folder: what is read of a model. The variables are not. */
export const READ_OF_MODEL = ["saved_model.pb", "saved_model.pbtxt", "batching_params.pbtxt"];

const PACKAGE = "{workspaceRoot}/node_modules/savedmodel-warmup/package.json";

/**
 * A model is mostly ignored by git, and Nx passes over what git ignores unless it is told not to: a model that was exported
 * again would then get the old file from the cache. Before 23.3 it cannot be told; a command's output stands for the files.
 */
export function taskInputs({ projectRoot, specs, ignoredInputs, installedPlainly }: TargetRequest): readonly Input[] {
  const known = specs.filter(({ obstacle }) => obstacle === undefined);
  const token = (path: string) => fromToken(path, projectRoot);
  const named = unique(known.flatMap(({ files }) => files.map(token)));
  const ofModels = unique(known.flatMap(({ model }) => modelFiles(model, READ_OF_MODEL).map(token)));
  const exported: Input = { dependentTasksOutputFiles: "**/saved_model.pb*" };
  const spec = specs.map((paths) => token(paths.spec));
  if (!ignoredInputs)
    return [...spec, ...named, exported, ...known.map((paths) => ({ runtime: hashCommand(paths.spec) }))];
  const files = [...named, ...ofModels].map((fileset) => ({ fileset, includeIgnored: true }) as const);
  return [...spec, exported, ...files, ...(installedPlainly ? ownVersion() : [])];
}

/** Files of a version folder, whether the path is one or a base path with version folders below. */
export function modelFiles(model: string, names: readonly string[]): readonly string[] {
  const prefix = model === "." ? "" : `${model}/`;
  return names.flatMap((name) => [`${prefix}${name}`, `${prefix}*/${name}`]);
}

/** The list of no packages: left out, every package of the workspace would count. */
function ownVersion(): readonly Input[] {
  return [{ externalDependencies: [] }, { fileset: PACKAGE, includeIgnored: true }];
}

/**
 * Nx runs it in the workspace's folder. The path goes percent-encoded, so that no shell finds anything in it to expand.
 * Nothing else may stand in it that differs from machine to machine.
 */
function hashCommand(spec: string): string {
  const encoded = encodeURIComponent(spec)
    .replaceAll("%2F", "/")
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `node -e "require('savedmodel-warmup/nx').printInputHash('${encoded}')"`;
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}
