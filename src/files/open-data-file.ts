/** The files that a spec names, opened: headers and texts are read here, elements when they are needed. */
import { resolve } from "node:path";
import type { Outcome } from "../problem.js";
import type { Bytes } from "./bytes.js";
import type { DataFile } from "./data-file.js";
import { openNpy } from "./npy.js";
import { openNpz } from "./npz.js";
import { found, refuse } from "./outcome.js";
import { readJson, readLines } from "./whole-text.js";
import { judgeOutside, openInside, type Workspace } from "./workspace.js";

/** The key of the spec says how a file is read: `text_file` takes a `.json` for lines. */
export type FileKey = "input_data_file" | "text_file" | "rest_body";

const GLOB_CHARACTERS = /[*?[\]{}!()]/;

/** Files that one pattern may match: more elements than a batch has. */
const MAX_MATCHES = 100_000;

export async function openDataFile(key: FileKey, name: string, workspace: Workspace): Promise<Outcome<DataFile>> {
  const opened = await openInside(name, workspace);
  if (key === "input_data_file" && !opened.value) {
    // A file whose own name has brackets, or a #, is that file.
    if (GLOB_CHARACTERS.test(name)) return openGlob(name, workspace);
    const member = /^(.*\.npz)#([^#]*)$/i.exec(name);
    if (member) return then(await openInside(member[1]!, workspace), (bytes) => openNpz(bytes, member[2], name));
  }
  return then(opened, (bytes) => readAs(key, bytes, name));
}

function readAs(key: FileKey, bytes: Bytes, name: string): Outcome<DataFile> {
  if (key === "text_file") return then(readLines(bytes), (lines) => found({ kind: "lines", lines }));
  if (key === "rest_body") {
    return then(readJson(bytes, "anything"), ({ json }) => found({ kind: "json", json }));
  }
  switch (/\.(npy|npz|json)$/i.exec(name)?.[1]?.toLowerCase()) {
    case "npy":
      return openNpy(bytes, name);
    case "npz":
      return openNpz(bytes, undefined, name);
    case "json":
      return then(readJson(bytes, "nothing"), ({ json }) => found({ kind: "json", json }));
    default:
      return found({ kind: "blobs", name, isGlob: false, blobs: [bytes] });
  }
}

async function openGlob(pattern: string, workspace: Workspace): Promise<Outcome<DataFile>> {
  const outside = await judgePattern(pattern, workspace);
  if (outside) return outside;
  // Eager: bundled in, so that the CommonJS library needs no second file; run only when a pattern asks for it.
  const { glob } = await import(/* webpackMode: "eager" */ "tinyglobby");
  const matches = await glob([pattern], {
    cwd: workspace.directory,
    ignore: ["**/node_modules/**"],
    expandDirectories: false,
    // A link could lead to all of the disk, or to itself.
    followSymbolicLinks: false,
  });
  if (matches.length === 0) return refuse("files-no-match", "it matches no file");
  if (matches.length > MAX_MATCHES) {
    return refuse("files-no-match", `it matches ${matches.length} files; at most ${MAX_MATCHES} are read`);
  }
  const blobs: Bytes[] = [];
  for (const match of matches.sort()) {
    const { value, problems } = await openInside(match, workspace);
    if (!value) return { value, problems: problems.map((one) => ({ ...one, message: `${match}: ${one.message}` })) };
    blobs.push(value);
  }
  return found({ kind: "blobs", name: pattern, isGlob: true, blobs });
}

/** A search begins where the fixed part of its pattern ends: from outside it would walk the whole disk. */
async function judgePattern(pattern: string, workspace: Workspace): Promise<Outcome<never> | undefined> {
  const parts = pattern.split("/");
  const firstGlob = parts.findIndex((part) => GLOB_CHARACTERS.test(part));
  if (parts.slice(firstGlob).includes("..")) return refuse("files-no-match", "`..` may not follow a wildcard");
  const fixed = parts.slice(0, firstGlob).join("/");
  return judgeOutside(resolve(workspace.directory, pattern.startsWith("/") ? `/${fixed}` : fixed), workspace);
}

function then<A, B>({ value, problems }: Outcome<A>, next: (value: A) => Outcome<B>): Outcome<B> {
  return value === undefined ? { value: undefined, problems } : next(value);
}
