/** What users run: the committed bundle, in a folder of its own. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const BUNDLE = join(ROOT, "dist", "cli", "index.js");

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder with one of the examples in it; gone when disposed of. */
export class Rig {
  readonly folder: string;

  constructor(example?: string) {
    this.folder = mkdtempSync(join(tmpdir(), "warmup-"));
    if (example !== undefined) cpSync(join(ROOT, "examples", example), this.folder, { recursive: true });
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  run(...args: readonly string[]): Finished {
    return this.node([], args);
  }

  /** The bundle, or a copy of it, under other flags of Node and another environment. */
  node(
    flags: readonly string[],
    args: readonly string[],
    bundle = BUNDLE,
    env: Readonly<Record<string, string>> = {},
  ): Finished {
    const { PATH = "" } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, bundle, ...args], {
      cwd: this.folder,
      encoding: "utf8",
      env: { PATH, ...env },
    });
    return { status, stdout, stderr };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
