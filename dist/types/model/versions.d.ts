import type { Outcome } from "../problem.js";
import type { Spec } from "../spec/spec.js";
import { type VersionFolder } from "./version-folder.js";
/** The part of a spec that says which model is meant. */
export type ModelSpec = Pick<Spec, "model" | "locate">;
/**
 * The version folders that a spec means, ascending by number. `model.path` may be a base path, as the server is given it, or
 * one version folder; a folder with a SavedModel in it is the latter unless it also has versions below and is none itself.
 *
 * Where several versions are asked for and some cannot be opened, the others are the value.
 */
export declare function findVersions(spec: ModelSpec): Promise<Outcome<readonly VersionFolder[]>>;
