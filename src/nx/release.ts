/** Which Nx the workspace runs. */
import { createRequire } from "node:module";
import { join } from "node:path";

/** False where the workspace's Nx cannot be found: what is older works with newer ones too. */
export function nxIsAtLeast(workspaceRoot: string, major: number, minor: number): boolean {
  try {
    const { version } = createRequire(join(workspaceRoot, "package.json"))("nx/package.json") as { version: string };
    const [ofMajor = 0, ofMinor = 0] = version.split(".").map(Number);
    return ofMajor > major || (ofMajor === major && ofMinor >= minor);
  } catch {
    return false;
  }
}
