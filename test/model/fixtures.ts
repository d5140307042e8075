/** The models that TensorFlow exported for the tests, and folders that are made up in a test. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Model, readModel, type VersionFolder } from "../../src/model/index.js";
import type { Outcome } from "../../src/problem.js";
import { modelFile } from "../../src/model/version-folder.js";

export const MODELS = fileURLToPath(new URL("../fixtures/models/", import.meta.url));

/** `half_plus_two/1` and all others: version folders with a twin beside them. */
export function fixtureVersions(): string[] {
  return readdirSync(MODELS, { recursive: true, encoding: "utf8" })
    .filter((path) => /^[^/\\]+[/\\]\d+\.json$/u.test(path))
    .map((path) => path.replace(/\.json$/u, ""))
    .sort();
}

export function fixture(version: string): string {
  return join(MODELS, version);
}

/** The model of a version folder, which must be in order. */
export async function openModel(folder: string, tags: readonly string[] = ["serve"]): Promise<Model> {
  const { value, problems } = await tryModel(folder, tags);
  if (value === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return value;
}

export async function tryModel(folder: string, tags: readonly string[] = ["serve"]): Promise<Outcome<Model>> {
  const file = (await modelFile(folder)) ?? join(folder, "saved_model.pb");
  const version: VersionFolder = {
    path: folder,
    version: BigInt(basename(folder)),
    defaultName: basename(dirname(folder)),
    file,
  };
  return readModel(version, tags);
}

/** A folder that is gone when the test is done. Keys are paths in it; a path that ends in `/` is an empty folder. */
export async function scratch(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "model-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, path);
    await mkdir(path.endsWith("/") ? target : dirname(target), { recursive: true });
    if (!path.endsWith("/")) await writeFile(target, content);
  }
  return root;
}
