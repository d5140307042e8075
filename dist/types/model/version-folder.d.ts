import type { Outcome } from "../problem.js";
import type { Locate } from "../spec/spec.js";
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
export declare const MODEL_PATH: readonly ["model", "path"];
/** The SavedModel file of a folder; undefined where it has none. */
export declare function modelFile(folder: string): Promise<string | undefined>;
/** A folder that is meant to be a version: what is in it, or what the server says to what is in it. */
export declare function openVersionFolder(folder: Omit<VersionFolder, "file">, locate: Locate): Promise<Outcome<VersionFolder>>;
