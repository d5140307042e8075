import type { Outcome } from "../problem.js";
import type { Model } from "./model.js";
import type { VersionFolder } from "./version-folder.js";
/** @param tags The exact tag set of the MetaGraph to read, `["serve"]` unless the server is told otherwise. */
export declare function readModel(folder: VersionFolder, tags: readonly string[]): Promise<Outcome<Model>>;
