/** The files that a spec names, opened: headers and texts are read here, elements when they are needed. */
import { relative, sep } from "node:path";
import type { Outcome } from "../problem.js";
import type { Bytes } from "./bytes.js";
import type { DataFile, ImageFile } from "./data-file.js";
import { openNpy } from "./npy.js";
import { openNpz } from "./npz.js";
import { isGlob, openPattern } from "./open-files.js";
import { found } from "./outcome.js";
import type { Remote } from "./remote/remote.js";
import { shownUrl } from "./remote/shown-url.js";
import { readJson, readLines } from "./whole-text.js";
import { openInside, type Workspace } from "./workspace.js";

/** The key of the spec says how a file is read: `text_file` takes a `.json` for lines. */
export type FileKey = "input_data_file" | "url" | "text_file" | "rest_body";

export async function openDataFile(key: FileKey, name: string, workspace: Workspace): Promise<Outcome<DataFile>> {
  const opened = await openInside(name, workspace);
  if (key === "input_data_file" && !opened.value) {
    // A file whose own name has brackets, or a #, is that file.
    if (isGlob(name)) return openGlob(name, workspace);
    const member = /^(.*\.npz)#([^#]*)$/i.exec(name);
    if (member) return then(await openInside(member[1]!, workspace), (bytes) => openNpz(bytes, member[2], name));
  }
  return opened.value === undefined ? { ...opened, value: undefined } : readAs(key, opened.value, name);
}

/** The same of a file that is not here: its path's ending says what it is, and a fragment names an array of an `.npz`. */
export async function openRemoteFile(url: string, sha256: string, remote: Remote): Promise<Outcome<DataFile>> {
  const { value: bytes, problems } = await remote.fetch(url, sha256);
  if (!bytes) return { value: undefined, problems };
  const { pathname, hash } = new URL(url);
  const name = shownUrl(url);
  if (/\.npz$/i.test(pathname) && hash !== "") return openNpz(bytes, unescaped(hash.slice(1)), `${name}${hash}`);
  return readAs("url", bytes, name);
}

/** A fragment may hold anything behind its per cent signs. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function readAs(key: FileKey, bytes: Bytes, name: string): Promise<Outcome<DataFile>> {
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
      return found({ kind: "blobs", name, isGlob: false, blobs: [bytes], images: await imagesOf([name], [bytes]) });
  }
}

const IMAGE_FILE = /\.(?:jpe?g|png|gif|bmp|webp)$/i;

/** Whether they are decoded is for the model to say; most take images as they are. */
async function imagesOf(names: readonly string[], blobs: readonly Bytes[]): Promise<readonly ImageFile[] | undefined> {
  if (!names.every((name) => IMAGE_FILE.test(name))) return undefined;
  // Eager: bundled in; the decoders are evaluated only where a spec names an image.
  const { decodeImage } = await import(/* webpackMode: "eager" */ "./image/decode-image.js");
  return blobs.map((blob, i) => ({ name: names[i]!, decode: (channels) => decodeImage(blob, channels) }));
}

async function openGlob(pattern: string, workspace: Workspace): Promise<Outcome<DataFile>> {
  const { value: files, problems } = await openPattern(pattern, workspace);
  if (!files) return { value: undefined, problems };
  const blobs = files.map(({ bytes }) => bytes);
  // With `/` on every system, as the pattern has it.
  const names = files.map(({ path }) => relative(workspace.directory, path).replaceAll(sep, "/"));
  return found({ kind: "blobs", name: pattern, isGlob: true, blobs, images: await imagesOf(names, blobs) });
}

function then<A, B>({ value, problems }: Outcome<A>, next: (value: A) => Outcome<B>): Outcome<B> {
  return value === undefined ? { value: undefined, problems } : next(value);
}
