/** The data files that a spec names, opened before the spec is judged: what follows them needs no disk. */
import { type DataFile, type FileKey, type Workspace } from "../files/index.js";
import type { Outcome } from "../problem.js";
/** The file that stands under a key; of a URL also the hash that it is pinned by. Its problems have no place yet. */
export type DataFiles = (key: FileKey, name: string, sha256?: string) => Outcome<DataFile>;
/** For a spec that is text only. */
export declare const noDataFiles: DataFiles;
/** Each file is opened once, however often it is named. */
export declare function openDataFiles(text: string, workspace: Workspace): Promise<DataFiles>;
