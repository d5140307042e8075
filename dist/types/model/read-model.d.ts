import type { Outcome } from "../problem.js";
import type { Model } from "./model.js";
import type { VersionFolder } from "./version-folder.js";
/** Told with every part of a model's file that is read: its end, and the size of the file. */
export type ReadProgress = (file: string, bytes: number, totalBytes: number) => void;
/** @param tags The exact tag set of the MetaGraph to read, `["serve"]` unless the server is told otherwise. */
export declare function readModel(folder: VersionFolder, tags: readonly string[], onRead?: ReadProgress): Promise<Outcome<Model>>;
