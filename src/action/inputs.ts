/** The inputs of the step, read once and handed on as plain data. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { actionInputs } from "../options.js";
import type { Core, StepEnvironment } from "./action.js";
import { InputError } from "./input-error.js";

export interface Inputs {
  /** Glob patterns, at least one. */
  readonly spec: readonly string[];
  /** The patterns are the default's: nobody named the files, so any of them may match nothing. */
  readonly specIsDefault: boolean;
  readonly mode: "write" | "check" | "dry-run" | "discover";
  readonly savedModel: string | undefined;
  readonly allowOutside: boolean;
  readonly allowPrivateNetwork: boolean;
  readonly failOn: "error" | "warning" | "never";
  readonly summary: boolean;
  /** Where the JSON report goes, as the user wrote it. */
  readonly report: string | undefined;
  /** Absolute: the checkout. */
  readonly workspace: string;
  /** Absolute: where globs start and reported paths are relative to. */
  readonly cwd: string;
}

/** Throws an InputError on a value that an input does not take: GitHub checks none of them. */
export function readInputs(core: Pick<Core, "getInput">, env: StepEnvironment): Inputs {
  const workspace = resolve(env["GITHUB_WORKSPACE"] ?? ".");
  return {
    ...specPatterns(core),
    mode: choice(core, "mode"),
    savedModel: core.getInput("saved-model") || undefined,
    allowOutside: flag(core, "allow-outside"),
    allowPrivateNetwork: flag(core, "allow-private-network"),
    failOn: choice(core, "fail-on"),
    summary: flag(core, "summary"),
    report: core.getInput("report") || undefined,
    workspace,
    cwd: folder(workspace, valueOf(core, "working-directory")),
  };
}

/** Defaults stand in the options table; action.yml is generated from it, so an empty input means the same in both. */
function valueOf(core: Pick<Core, "getInput">, name: string): string {
  return core.getInput(name) || defaultOf(name);
}

function defaultOf(name: string): string {
  return actionInputs().find((row) => row.name === name)!.action.default;
}

function choice<Name extends "mode" | "fail-on">(
  core: Pick<Core, "getInput">,
  name: Name,
): Name extends "mode" ? Inputs["mode"] : Inputs["failOn"] {
  const value = valueOf(core, name);
  const { choices } = actionInputs().find((row) => row.name === name)!;
  if (!choices?.includes(value)) {
    throw new InputError(`input ${name} is ${JSON.stringify(value)}, expected one of ${choices?.join(", ")}`);
  }
  return value as ReturnType<typeof choice<Name>>;
}

function flag(core: Pick<Core, "getInput">, name: string): boolean {
  const value = valueOf(core, name).toLowerCase();
  if (value !== "true" && value !== "false") {
    throw new InputError(`input ${name} is ${JSON.stringify(value)}, expected true or false`);
  }
  return value === "true";
}

function specPatterns(core: Pick<Core, "getInput">): Pick<Inputs, "spec" | "specIsDefault"> {
  const spec = lines(valueOf(core, "spec"));
  const fallback = lines(defaultOf("spec"));
  return { spec, specIsDefault: spec.join("\n") === fallback.join("\n") };
}

function lines(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}

function folder(workspace: string, name: string): string {
  const path = resolve(workspace, name);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new InputError(`input working-directory is ${JSON.stringify(name)}, and there is no folder ${path}`);
}
