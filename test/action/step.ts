/** One step of a job: the Action's bundle spawned as GitHub's runner spawns it, in a workspace of its own. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Command, commandsIn, outputsIn } from "./runner.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export type Inputs = Readonly<Record<string, string>>;

export interface Done {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The inputs as environment variables; those that are not given have the defaults of action.yml, as on a runner. */
export function inputVariables(given: Inputs): Record<string, string> {
  const { inputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  const values = Object.keys(inputs).map((name) => [name, given[name] ?? inputs[name].default] as const);
  return Object.fromEntries(values.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

export class Step {
  readonly #folder = mkdtempSync(join(tmpdir(), "warmup-step-"));
  readonly workspace = join(this.#folder, "workspace");

  constructor() {
    mkdirSync(this.workspace);
  }

  /** Copy a part of the repository into the workspace. */
  copy(from: string, to: string): this {
    cpSync(join(ROOT, from), join(this.workspace, to), { recursive: true });
    return this;
  }

  file(path: string, content: string | Uint8Array): this {
    const whole = join(this.workspace, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    return this;
  }

  read(path: string): string | undefined {
    const whole = join(this.workspace, path);
    return existsSync(whole) ? readFileSync(whole, "utf8") : undefined;
  }

  size(path: string): number {
    return statSync(join(this.workspace, path)).size;
  }

  /** @param environment In place of what the runner sets; the files that it names need not be there. */
  run(inputs: Inputs = {}, environment: Readonly<Record<string, string>> = {}): Done {
    // The runner makes these files anew for each step.
    const [output, summary] = ["output", "summary"].map((name) => join(this.#folder, name)) as [string, string];
    for (const file of [output, summary]) writeFileSync(file, "");
    const { PATH = "" } = process.env;
    const env = {
      PATH,
      ...inputVariables(inputs),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: this.workspace,
      ...environment,
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "dist/action/index.js")], {
      cwd: this.workspace,
      encoding: "utf8",
      env,
    });
    return {
      status,
      stdout,
      stderr,
      commands: commandsIn(stdout + stderr),
      outputs: outputsIn(readFileSync(output, "utf8")),
      summary: readFileSync(summary, "utf8"),
    };
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
