/** The data files that a spec names, opened before the spec is judged: what follows them needs no disk. */
import { type DataFile, type FileKey, filesProblem, openDataFile, type Workspace } from "../files/index.js";
import type { Outcome } from "../problem.js";
import { buildTree } from "./build-tree.js";
import { composeYaml } from "./compose-yaml.js";
import { eachFileKey } from "./named-files.js";
import { createSourceText } from "./source-text.js";

/** The file that stands under a key; of a URL also the hash that it is pinned by. Its problems have no place yet. */
export type DataFiles = (key: FileKey, name: string, sha256?: string) => Outcome<DataFile>;

const DATA_KEYS: readonly Exclude<FileKey, "url">[] = ["input_data_file", "text_file", "rest_body"];

/** For a spec that is text only. */
export const noDataFiles: DataFiles = () => {
  const problems = [filesProblem("files-unreadable", { message: "only a spec that is read from disk has files" })];
  return { value: undefined, problems };
};

/** Each file is opened once, however often it is named. */
export async function openDataFiles(text: string, workspace: Workspace): Promise<DataFiles> {
  // Most specs name none, and are not parsed twice for it.
  if (!DATA_KEYS.some((key) => text.includes(key))) return noDataFiles;
  const opened = new Map<string, Outcome<DataFile>>();
  for (const { key, name } of namedBy(text)) {
    const id = idOf(key, name);
    if (!opened.has(id)) opened.set(id, await openDataFile(key, name, workspace));
  }
  return (key, name) => opened.get(idOf(key, name)) ?? noDataFiles(key, name);
}

function idOf(key: FileKey, name: string): string {
  return `${key}: ${name}`;
}

function namedBy(text: string): readonly { readonly key: Exclude<FileKey, "url">; readonly name: string }[] {
  const source = createSourceText("", text.startsWith("\uFEFF") ? text.slice(1) : text);
  const { contents } = composeYaml(source);
  const root = contents && buildTree(contents, source).root;
  const names: { key: (typeof DATA_KEYS)[number]; name: string }[] = [];
  if (!root) return names;
  eachFileKey(root, (key, node) => {
    const dataKey = DATA_KEYS.find((one) => one === key);
    if (dataKey && node.kind === "scalar" && typeof node.value === "string" && !node.value.includes("\0")) {
      names.push({ key: dataKey, name: node.value });
    }
  });
  return names;
}
