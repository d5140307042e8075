import type { Outcome } from "../problem.js";
import type { DataFile } from "./data-file.js";
import { type Workspace } from "./workspace.js";
/** The key of the spec says how a file is read: `text_file` takes a `.json` for lines. */
export type FileKey = "input_data_file" | "text_file" | "rest_body";
export declare function openDataFile(key: FileKey, name: string, workspace: Workspace): Promise<Outcome<DataFile>>;
