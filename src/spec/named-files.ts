/** Which files a spec names, told from its keys alone: a build tool has to know them before the spec is judged. */
import { buildTree } from "./build-tree.js";
import { composeYaml } from "./compose-yaml.js";
import { MAX_FILE_BYTES } from "./limits.js";
import { nodeAt, type SpecNode } from "./node.js";
import { createSourceText } from "./source-text.js";

/** Paths as they are written, so mostly relative to the spec's folder; one may be a glob. */
export interface NamedFiles {
  /** `model.path`: a base path or a version folder. */
  readonly model: string;
  /** Every other file, each once, in code-unit order. */
  readonly files: readonly string[];
}

/** Keys that hold a path wherever they stand; `sources.*.path` is the one that does so only there. */
export const FILE_KEYS: readonly string[] = ["batching_parameters_file", "rest_body", "text_file", "input_data_file"];

/** What stands for a model path that is left out, or cannot be read. */
const DEFAULT_MODEL = ".";

/** Never fails. Of a spec that is broken, what could be read; who runs it is told what is wrong with it. */
export function namedFiles(text: string): NamedFiles {
  if (text.length > MAX_FILE_BYTES) return { model: DEFAULT_MODEL, files: [] };
  const source = createSourceText("", text.startsWith("\uFEFF") ? text.slice(1) : text);
  const { contents } = composeYaml(source);
  const root = contents && buildTree(contents, source).root;
  if (!root) return { model: DEFAULT_MODEL, files: [] };
  const files = new Set<string>();
  eachFileKey(root, (_, node) => addPaths(node, files));
  const sources = nodeAt(root, ["sources"]);
  for (const source of sources?.kind === "mapping" ? sources.entries.values() : []) {
    addPaths(nodeAt(source.node, ["path"]), files);
  }
  const model = nodeAt(root, ["model", "path"]);
  return { model: textOf(model) ?? DEFAULT_MODEL, files: [...files].sort() };
}

/**
 * Visit what stands under each of the {@link FILE_KEYS}. The tree is as deep as the limits allow; what aliases share is
 * looked at once.
 */
export function eachFileKey(root: SpecNode, visit: (key: string, node: SpecNode) => void): void {
  const seen = new Set<SpecNode>();
  const walk = (node: SpecNode): void => {
    if (seen.has(node) || node.kind === "scalar") return;
    seen.add(node);
    if (node.kind === "list") {
      for (const item of node.items) walk(item);
      return;
    }
    for (const [key, entry] of node.entries) {
      if (FILE_KEYS.includes(key)) visit(key, entry.node);
      walk(entry.node);
    }
  };
  walk(root);
}

function addPaths(node: SpecNode | undefined, files: Set<string>): void {
  for (const item of node?.kind === "list" ? node.items : [node]) {
    const path = textOf(item);
    if (path === undefined) continue;
    files.add(path);
    // `arrays.npz#name` is one array of the file before the mark.
    const file = path.replace(/#[^#]*$/, "");
    if (file !== "") files.add(file);
  }
}

function textOf(node: SpecNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" && node.value !== "" ? node.value : undefined;
}
