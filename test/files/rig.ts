import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type DataFile, type FileKey, openDataFile } from "../../src/files/index.js";
import type { Outcome } from "../../src/problem.js";

export const FIXTURES = fileURLToPath(new URL("../fixtures/files/", import.meta.url));

/** What NumPy says that it holds. */
export interface Twin {
  readonly descr: string;
  readonly shape: readonly number[];
  /** Little-endian, row-major, in hex. */
  readonly bytes: string;
  readonly values: readonly (string | boolean | readonly [string, string])[];
}

export const twins: readonly (readonly [string, Twin])[] = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => [name.slice(0, -".json".length), twinOf(name.slice(0, -".json".length))]);

export function twinOf(name: string): Twin {
  return JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), "utf8")) as Twin;
}

/** A folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "files-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

export function open(
  name: string,
  directory: string = FIXTURES,
  key: FileKey = "input_data_file",
): Promise<Outcome<DataFile>> {
  return openDataFile(key, name, { directory, cwd: directory });
}

/** What is said of a file of these bytes: `files-npy: it does not ...`. */
export async function refusal(name: string, bytes: Uint8Array | string, key?: FileKey): Promise<string> {
  const directory = folder();
  writeFileSync(join(directory, name), bytes);
  return said(await open(name, directory, key));
}

export function said({ problems }: Outcome<unknown>): string {
  return problems.map(({ code, message }) => `${code}: ${message}`).join("\n");
}
