/** What the command line derives from every fixture model alone, run as scripts/generate-derived.mjs runs it. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fixtureVersions } from "../model/fixtures.js";

const SCRIPT = fileURLToPath(new URL("../../scripts/generate-derived.mjs", import.meta.url));

interface FoundProblem {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly hint?: string;
  readonly server?: { readonly status: string; readonly message: string };
}

/** The parts of the report of `write` that are judged here; schema/report.schema.json has all of them. */
export interface Derivation {
  readonly model: string;
  readonly ok: boolean;
  readonly records: number;
  /** Relative to the folder of the run. */
  readonly file: string;
  readonly versionDir: string;
  readonly problems: readonly FoundProblem[];
}

/** Runs `write --saved-model` without a spec on a copy of each model in `folder`, and makes the page of it there. */
export async function deriveAll(folder: string): Promise<readonly Derivation[]> {
  await promisify(execFile)(process.execPath, [SCRIPT, join(folder, "DERIVED.md"), folder]);
  const models = new Set(fixtureVersions().map((version) => version.split(/[/\\]/u)[0]!));
  return [...models].map((model) => readDerivation(folder, model));
}

function readDerivation(folder: string, model: string): Derivation {
  const report = JSON.parse(readFileSync(join(folder, `${model}.write.json`), "utf8"));
  const [written] = report.models;
  return {
    model,
    ok: report.ok,
    records: written.records,
    file: written.file,
    versionDir: written.version_dir,
    problems: [...report.problems, ...written.problems],
  };
}
