/**
 * The files that a spec takes values from: NumPy arrays, JSON, lines of text, images, or bytes as they are. A file is opened when
 * its spec is read, and its rows are read when a record is made of them.
 *
 * ```ts
 * const { value: file, problems } = await openDataFile("input_data_file", "data/x.npy", { directory, cwd: directory });
 * ```
 */
export { type ArrayFile, type StoredDtype, storedName, tensorDtype } from "./array-file.js";
export { type Bytes, DataFileChanged } from "./bytes.js";
export type { BlobFiles, DataFile, ImageFile } from "./data-file.js";
export type { Channels, Pixels } from "./image/pixels.js";
export { isJsonList, isJsonObject, jsonFault, type JsonValue, parseJson } from "./json.js";
export { JsonScanner } from "./json-scanner.js";
export { type FileKey, openDataFile, openRemoteFile } from "./open-data-file.js";
export { type OpenedFile, openFiles } from "./open-files.js";
export { filesProblem } from "./problems.js";
export { type Remote, remoteFiles } from "./remote/remote.js";
export { shownUrl } from "./remote/shown-url.js";
export { reasonOf, type Workspace } from "./workspace.js";
