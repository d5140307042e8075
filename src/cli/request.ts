/** The command line as what the core is asked to do, or what is wrong with the operands. */
import type { CommandName } from "../options.js";
import type { Progress, RunOptions } from "../run/run-options.js";
import type { Settings } from "./parse.js";

export interface Surroundings {
  readonly cwd: string;
  readonly onProgress: (progress: Progress) => void;
}

/** A string is what is wrong. */
export function requestOf(
  command: CommandName,
  operands: readonly string[],
  set: Settings,
  { cwd, onProgress }: Surroundings,
): RunOptions | string {
  const bounds = { cwd, allowOutside: set.has("allow-outside") };
  if (command === "write" || command === "check") {
    const savedModel = text(set, "saved-model");
    if (operands.length === 0 && savedModel === undefined) {
      return `${command} needs a spec, or --saved-model DIR to derive all requests from the model`;
    }
    const common = { ...bounds, onProgress, specs: operands, savedModel, strict: set.has("strict") };
    return command === "write" ? { ...common, command, dryRun: set.has("dry-run") } : { ...common, command };
  }
  const [path] = operands;
  const wanted = command === "show" ? "a warm-up file or the folder of a SavedModel" : "the folder of a SavedModel";
  if (path === undefined || operands.length > 1) {
    return `${command} takes one operand, ${wanted}; found ${operands.length === 0 ? "none" : operands.length}`;
  }
  if (command === "inspect") return { ...bounds, command, path };
  if (command === "init") return { ...bounds, command, path, output: text(set, "output"), force: set.has("force") };
  const record = text(set, "record");
  return {
    ...bounds,
    command,
    path,
    record: record === undefined ? undefined : Number(record),
    values: set.has("values"),
  };
}

function text(set: Settings, name: string): string | undefined {
  const value = set.get(name);
  return value === true ? undefined : value;
}
