/** src/ to build/: what the bundles and the generated reference are made from. */
import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../", import.meta.url));
export const BUILD = join(ROOT, "build");
const SRC = join(ROOT, "src");

/** Compile into an empty build/. Throws where TypeScript finds errors. */
export async function compile() {
  await rm(BUILD, { recursive: true, force: true });
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, "--project", ROOT], { stdio: "inherit", cwd: ROOT });
  if (status !== 0) throw new Error("TypeScript found errors");
  // tsc copies no JavaScript: the generated modules follow by hand.
  for (const file of await filesBelow(SRC)) {
    if (!file.endsWith(".js")) continue;
    const target = join(BUILD, relative(SRC, file));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(file, target);
  }
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((found) => found.isFile()).map((found) => join(found.parentPath, found.name));
}
