/** Which project a spec belongs to: the nearest folder above it that Nx knows as a project. */
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/**
 * Folder of the project, relative to the workspace; `.` for the workspace itself, undefined where there is none. A folder
 * that only we took for a project would have no name, and Nx would then refuse the whole graph.
 */
export function ownerOf(specFile: string, workspaceRoot: string): string | undefined {
  for (let folder = posix.dirname(specFile); ; folder = posix.dirname(folder)) {
    if (isProject(folder, workspaceRoot)) return folder;
    if (folder === "." || folder === posix.dirname(folder)) return undefined;
  }
}

function isProject(folder: string, workspaceRoot: string): boolean {
  if (existsSync(join(workspaceRoot, folder, "project.json"))) return true;
  const manifest = readManifest(join(workspaceRoot, folder, "package.json"));
  if (manifest === undefined || typeof manifest["name"] !== "string" || manifest["name"] === "") return false;
  // The package.json of the workspace is a project only where it says so.
  return folder !== "." || manifest["nx"] !== undefined;
}

function readManifest(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof manifest === "object" && manifest !== null ? { ...manifest } : undefined;
  } catch {
    // Absent, or broken: then Nx has a word to say about it.
    return undefined;
  }
}
