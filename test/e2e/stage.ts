/** The command line's bundle, run as users run it, on copies of the fixture models. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { expect } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const FIXTURES = join(ROOT, "test", "fixtures");
export const BUNDLE = join(ROOT, "dist", "cli", "index.js");

const schema = JSON.parse(readFileSync(join(ROOT, "schema", "report.schema.json"), "utf8"));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the tests read of a JSON report; the schema has the rest. */
export interface ReportJson {
  readonly ok: boolean;
  readonly models: readonly ModelJson[];
  readonly problems: readonly ProblemJson[];
}

export interface ModelJson {
  readonly ok: boolean;
  readonly spec: string | null;
  readonly version_dir: string | null;
  readonly file: string | null;
  readonly loads: "loads" | "loads-less" | "does-not-load" | null;
  readonly records: number;
  readonly problems: readonly ProblemJson[];
}

export interface ProblemJson {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly where: { readonly file?: string; readonly line?: number; readonly record?: number };
  readonly server?: { readonly status: string; readonly message: string };
}

/** A folder with `captures/`, `models/` and `specs/` as `test/fixtures` has them, so that specs find their models; gone when disposed of. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), "warmup-e2e-"));

  constructor(...parts: readonly ("captures" | "models" | "specs" | `models/${string}` | `specs/${string}`)[]) {
    for (const part of parts) cpSync(join(FIXTURES, part), this.path(part), { recursive: true });
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  /** Put a file in place, with the folders above it. */
  file(path: string, content: string | Uint8Array): this {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
    return this;
  }

  /** Every file and folder, sorted. */
  listing(): readonly string[] {
    return readdirSync(this.folder, { recursive: true, encoding: "utf8" }).sort();
  }

  run(...args: readonly string[]): Promise<Finished> {
    return runCli(args, this.folder);
  }

  /** The report of a run with `--json`: it keeps to its schema, and the exit status says the same as `ok`. */
  async report(...args: readonly string[]): Promise<ReportJson> {
    const { status, stdout, stderr } = await this.run(...args, "--json");
    expect([0, 1], stderr).toContain(status);
    const report = JSON.parse(stdout) as ReportJson;
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(status).toBe(report.ok ? 0 : 1);
    return report;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Every problem of a report, wherever it stands. */
export function problemsOf({ models, problems }: ReportJson): readonly ProblemJson[] {
  return [...models.flatMap((model) => model.problems), ...problems];
}

/** The names of the fixtures in a folder, without `extension`. */
export function fixtureNames(folder: string, extension: string): readonly string[] {
  return readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, name.length - extension.length))
    .sort();
}

function runCli(args: readonly string[], cwd: string): Promise<Finished> {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [BUNDLE, ...args], { cwd, env: { PATH }, stdio: ["ignore", "pipe", "pipe"] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
