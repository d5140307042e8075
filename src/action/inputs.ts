/** The inputs of the step, read once and handed on as plain data. */
import { resolve } from "node:path";
import { actionInputs } from "../options.js";
import type { Core, StepEnvironment } from "./action.js";

export interface Inputs {
  /** Glob patterns, at least one. */
  readonly spec: readonly string[];
  readonly mode: "write" | "check" | "dry-run" | "discover";
  readonly savedModel: string | undefined;
  readonly failOn: "error" | "warning" | "never";
  readonly summary: boolean;
  /** Where the JSON report goes, as the user wrote it. */
  readonly report: string | undefined;
  /** Absolute: the checkout. */
  readonly workspace: string;
  /** Absolute: where globs start and reported paths are relative to. */
  readonly cwd: string;
}

/** Throws on a value that an input does not take: GitHub checks none of them. */
export function readInputs(core: Pick<Core, "getInput">, env: StepEnvironment): Inputs {
  const workspace = resolve(env["GITHUB_WORKSPACE"] ?? ".");
  return {
    spec: lines(core.getInput("spec")),
    mode: choice(core, "mode"),
    savedModel: core.getInput("saved-model") || undefined,
    failOn: choice(core, "fail-on"),
    summary: flag(core, "summary"),
    report: core.getInput("report") || undefined,
    workspace,
    cwd: resolve(workspace, core.getInput("working-directory") || "."),
  };
}

/** Defaults stand in the options table; action.yml is generated from it, so an empty input means the same in both. */
function valueOf(core: Pick<Core, "getInput">, name: string): string {
  return core.getInput(name) || actionInputs().find((row) => row.name === name)!.action.default;
}

function choice<Name extends "mode" | "fail-on">(
  core: Pick<Core, "getInput">,
  name: Name,
): Name extends "mode" ? Inputs["mode"] : Inputs["failOn"] {
  const value = valueOf(core, name);
  const { choices } = actionInputs().find((row) => row.name === name)!;
  if (!choices?.includes(value)) {
    throw new Error(`input ${name} is ${JSON.stringify(value)}, expected one of ${choices?.join(", ")}`);
  }
  return value as ReturnType<typeof choice<Name>>;
}

function flag(core: Pick<Core, "getInput">, name: string): boolean {
  const value = valueOf(core, name).toLowerCase();
  if (value !== "true" && value !== "false") {
    throw new Error(`input ${name} is ${JSON.stringify(value)}, expected true or false`);
  }
  return value === "true";
}

function lines(text: string): readonly string[] {
  const given = text || actionInputs().find((row) => row.name === "spec")!.action.default;
  return given.split("\n").flatMap((line) => line.trim() || []);
}
