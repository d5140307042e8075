/** For Nx before 23.3, which cannot hash files that git ignores: their hash as the output of a command. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openRegular } from "../files/open-regular.js";
import { isGlob } from "../files/open-files.js";
import { VERSION } from "../version.js";
import { READ_OF_MODEL } from "./inputs.js";
import { readSpecPaths } from "./spec-paths.js";

/**
 * One line a file: what is read of the model, and what the spec names. What is not there has no line, so that its coming and
 * going changes the output too. The first line is our version: another one may write other bytes.
 *
 * @param encoded Path of the spec from the workspace, percent-encoded.
 */
export async function inputHash(encoded: string, workspaceRoot: string): Promise<string> {
  const { model, files } = readSpecPaths(decodeURIComponent(encoded), workspaceRoot);
  const named = (await Promise.all(files.map((file) => filesOf(file, workspaceRoot)))).flat();
  const folders = [model, ...childrenOf(join(workspaceRoot, model)).map((name) => `${model}/${name}`)];
  const paths = [...new Set(named), ...folders.flatMap((folder) => READ_OF_MODEL.map((name) => `${folder}/${name}`))];
  const lines = [`savedmodel-warmup ${VERSION}`];
  for (const path of paths) {
    const hash = await hashOf(join(workspaceRoot, path));
    if (hash !== undefined) lines.push(`${hash} ${path}`);
  }
  return `${lines.join("\n")}\n`;
}

/** What a glob stands for now; captures come and go. The run itself searches in the same way. */
async function filesOf(file: string, workspaceRoot: string): Promise<readonly string[]> {
  if (!isGlob(file)) return [file];
  // Eager: bundled in, so that the CommonJS plugin needs no second file; run only when a pattern asks for it.
  const { glob } = await import(/* webpackMode: "eager" */ "tinyglobby");
  const options = { ignore: ["**/node_modules/**"], expandDirectories: false, followSymbolicLinks: false };
  return (await glob([file], { cwd: workspaceRoot, ...options })).sort();
}

function childrenOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    const handle = await openRegular(file);
    await pipeline(handle.createReadStream(), hash);
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}
