/** The command line as what the core is asked to do, or what is wrong with the operands. */
import type { CommandName } from "../options.js";
import type { ImportOptions, Progress, RunOptions } from "../run/run-options.js";
import type { Settings } from "./parse.js";

export interface Surroundings {
  readonly cwd: string;
  readonly onProgress: (progress: Progress) => void;
}

const OPERANDS = {
  inspect: "the folder of a SavedModel",
  show: "a warm-up file or the folder of a SavedModel",
  init: "the folder of a SavedModel",
  import: "a config.pbtxt of Triton or an input file of perf_analyzer",
  export: "a spec",
} as const;

/** A string is what is wrong. */
export function requestOf(
  command: CommandName,
  operands: readonly string[],
  set: Settings,
  { cwd, onProgress }: Surroundings,
): RunOptions | string {
  const allowPrivateNetwork = set.has("allow-private-network");
  const bounds = { cwd, allowOutside: set.has("allow-outside"), allowPrivateNetwork };
  if (command === "write" || command === "check") {
    const savedModel = text(set, "saved-model");
    if (operands.length === 0 && savedModel === undefined) {
      return `${command} needs a spec, or --saved-model DIR to derive all requests from the model`;
    }
    const strict = set.has("strict");
    const common = { ...bounds, onProgress, specs: operands, savedModel, strict, sha256: showsHashes(set) };
    return command === "write" ? { ...common, command, dryRun: set.has("dry-run") } : { ...common, command };
  }
  const [path] = operands;
  if (path === undefined || operands.length > 1) {
    return `${command} takes one operand, ${OPERANDS[command]}; found ${operands.length === 0 ? "none" : operands.length}`;
  }
  if (command === "inspect") return { ...bounds, onProgress, command, path };
  const output = { output: text(set, "output"), force: set.has("force") };
  const savedModel = text(set, "saved-model");
  if (command === "init") return { ...bounds, ...output, command, path };
  if (command === "import") {
    return { ...bounds, ...output, command, path, savedModel, from: text(set, "from") as ImportOptions["from"] };
  }
  if (command === "export") return { ...bounds, ...output, command, path, savedModel };
  const record = text(set, "record");
  return {
    ...bounds,
    command,
    path,
    sha256: showsHashes(set),
    record: record === undefined ? undefined : Number(record),
    values: set.has("values"),
  };
}

/** The text has none, unless it is verbose; JSON, wherever it goes, has them all. */
function showsHashes(set: Settings): boolean {
  return set.has("verbose") || set.has("json") || set.get("format") === "json" || set.has("report");
}

function text(set: Settings, name: string): string | undefined {
  const value = set.get(name);
  return value === true ? undefined : value;
}
