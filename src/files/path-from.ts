import { isAbsolute, relative, sep } from "node:path";

/** The way from a folder to a path, with `/` on every system; absolute only where no relative path leads there. */
export function pathFrom(folder: string, path: string): string {
  const found = relative(folder, path);
  if (isAbsolute(found)) return found;
  return found === "" ? "." : found.split(sep).join("/");
}
