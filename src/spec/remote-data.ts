/** The files that a spec names by URL, fetched before it is judged in full. */
import { type DataFile, openRemoteFile, type Remote } from "../files/index.js";
import { hasErrors, type Outcome } from "../problem.js";
import type { DataFiles } from "./data-files.js";
import { parseSpec, type ParseOptions } from "./parse-spec.js";

const NOT_FETCHED: Outcome<DataFile> = { value: undefined, problems: [] };

/**
 * What `files` gives, and beside it what URLs stand for. The spec is parsed once to see which it asks for, since a feature may
 * be called `url` as well: so nothing is fetched for a spec that is refused whatever comes, or that allows no recorded data.
 *
 * @param remote undefined: nothing is fetched, and nothing said of it.
 */
export async function withRemoteFiles(
  text: string,
  options: ParseOptions & { readonly files: DataFiles },
  remote: Remote | undefined,
): Promise<DataFiles> {
  const wanted = new Map<string, { readonly url: string; readonly sha256: string }>();
  const fetched = new Map<string, Outcome<DataFile>>();
  const files: DataFiles = (key, name, sha256 = "") => {
    if (key !== "url") return options.files(key, name);
    wanted.set(idOf(name, sha256), { url: name, sha256 });
    return fetched.get(idOf(name, sha256)) ?? NOT_FETCHED;
  };
  if (!remote || !text.includes("sha256") || hasErrors(parseSpec(text, { ...options, files }).problems)) return files;
  for (const [id, { url, sha256 }] of wanted) fetched.set(id, await openRemoteFile(url, sha256, remote));
  return files;
}

function idOf(url: string, sha256: string): string {
  return `${sha256} ${url}`;
}
