import type { Outcome } from "../problem.js";
import type { DataFile } from "./data-file.js";
import type { Remote } from "./remote/remote.js";
import { type Workspace } from "./workspace.js";
/** The key of the spec says how a file is read: `text_file` takes a `.json` for lines. */
export type FileKey = "input_data_file" | "url" | "text_file" | "rest_body";
export declare function openDataFile(key: FileKey, name: string, workspace: Workspace): Promise<Outcome<DataFile>>;
/** The same of a file that is not here: its path's ending says what it is, and a fragment names an array of an `.npz`. */
export declare function openRemoteFile(url: string, sha256: string, remote: Remote): Promise<Outcome<DataFile>>;
