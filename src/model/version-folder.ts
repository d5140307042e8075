import { access, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Outcome } from "../problem.js";
import type { Locate } from "../spec/spec.js";
import { modelProblem } from "./problems.js";

/** One folder with a SavedModel in it. */
export interface VersionFolder {
  /** Absolute path. */
  readonly path: string;
  /** Undefined where the folder's name is no version. */
  readonly version: bigint | undefined;
  /** Folder name of the base path: the default of `model_spec.name`. */
  readonly defaultName: string;
  /** Absolute path of `saved_model.pb` or, where that is absent, of `saved_model.pbtxt`. */
  readonly file: string;
}

/** In the order in which the server looks for them; it does not fall back from a broken first to a sound second. */
const MODEL_FILES = ["saved_model.pb", "saved_model.pbtxt"];
/** The export format before SavedModel. */
const SESSION_BUNDLE = "export.meta";

export const MODEL_PATH = ["model", "path"] as const;

/** The SavedModel file of a folder; undefined where it has none. */
export async function modelFile(folder: string): Promise<string | undefined> {
  for (const name of MODEL_FILES) {
    if (await exists(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

/** A folder that is meant to be a version: what is in it, or what the server says to what is in it. */
export async function openVersionFolder(
  folder: Omit<VersionFolder, "file">,
  locate: Locate,
): Promise<Outcome<VersionFolder>> {
  const { path } = folder;
  const file = await modelFile(path);
  if (file !== undefined) return { value: { ...folder, file }, problems: [] };
  const place = locate(MODEL_PATH);
  if (await isFile(path)) {
    const problem = modelProblem("model-version-not-a-folder", {
      ...place,
      message: `${path} is a file, and the server takes its name for version ${basename(path)}.`,
      hint: "Move the file out of the base path.",
      server: notFound(path),
    });
    return { value: undefined, problems: [problem] };
  }
  if (await exists(join(path, SESSION_BUNDLE))) {
    const problem = modelProblem("model-session-bundle", {
      ...place,
      message: `${path} holds ${SESSION_BUNDLE}: a SessionBundle, the export format before SavedModel.`,
      hint: "Export the model again as a SavedModel.",
      server: { status: "UNIMPLEMENTED", message: "SessionBundle is no longer supported" },
    });
    return { value: undefined, problems: [problem] };
  }
  const problem = modelProblem("model-not-found", {
    ...place,
    message: `${path} holds neither ${MODEL_FILES.join(" nor ")}.`,
    hint: "Export a SavedModel into this folder, or remove the folder.",
    server: notFound(path),
  });
  return { value: undefined, problems: [problem] };
}

function notFound(path: string) {
  return {
    status: "NOT_FOUND",
    message: `Specified file path does not appear to contain a SavedModel bundle (should have a file called \`saved_model.pb\`) at: ${path}`,
  };
}

async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ?? false;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
