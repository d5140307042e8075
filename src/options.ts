/**
 * Everything a user can set, once: the command line's `--help` and parser, the inputs of action.yml, and the tables of the
 * README are made from these rows or compared with them by a test.
 */

export const COMMANDS = [
  {
    name: "write",
    synopsis: "write [SPEC|GLOB...] [--saved-model DIR]",
    summary: "make the warm-up file, write it and verify what is on disk",
  },
  {
    name: "check",
    synopsis: "check [SPEC|GLOB...] [--saved-model DIR]",
    summary: "judge the file that is there; with a spec also: is it what the spec would write",
  },
  {
    name: "inspect",
    synopsis: "inspect DIR",
    summary: "show the signatures of a SavedModel: inputs, dtypes, shapes, methods",
  },
  {
    name: "show",
    synopsis: "show DIR|FILE",
    summary: "show what a warm-up file holds",
  },
  {
    name: "init",
    synopsis: "init DIR [--output warmup.yaml]",
    summary: "draft a spec from a SavedModel, with where each value was read",
  },
  {
    name: "import",
    synopsis: "import FILE [--from TOOL] [--output warmup.yaml]",
    summary: "draft a spec from the requests of a Triton config.pbtxt or of a perf_analyzer input file",
  },
  {
    name: "export",
    synopsis: "export SPEC [--output FILE]",
    summary: "turn the predict requests of a spec into model_warmup samples of a Triton config.pbtxt",
  },
] as const satisfies readonly CommandRow[];

export interface CommandRow {
  readonly name: string;
  readonly synopsis: string;
  readonly summary: string;
}

export type CommandName = (typeof COMMANDS)[number]["name"];

export interface OptionRow {
  /** In kebab-case, as every door spells it. */
  readonly name: string;
  readonly type: OptionType;
  /** Stands for the value in help: `--report FILE`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** One clause, no full stop. */
  readonly help: string;
  /** Commands of the command line that take it. */
  readonly commands: readonly CommandName[];
  /** Executors of the Nx plugin that take it, in camelCase; paths are relative to the project's folder there. */
  readonly executors?: readonly ExecutorName[];
  /** As an input of the Action: its default there. */
  readonly action?: { readonly default: string };
}

export type ExecutorName = "write" | "check";

/** `lines`: several values; one a line as an Action's input. */
export type OptionType = "flag" | "text" | "count" | "choice" | "lines";

const EVERY: readonly CommandName[] = COMMANDS.map((command) => command.name);
const EXECUTORS: readonly ExecutorName[] = ["write", "check"];

export const OPTIONS: readonly OptionRow[] = [
  {
    name: "spec",
    type: "lines",
    help: "warm-up specs: paths or globs, one a line; node_modules is never searched",
    commands: [],
    executors: EXECUTORS,
    action: { default: "**/warmup.yaml\n**/warmup.yml" },
  },
  {
    name: "mode",
    type: "choice",
    choices: ["write", "check", "dry-run", "discover"],
    help: "write and verify, judge what is there, do all but put the file in place, or print a matrix of the specs",
    commands: [],
    action: { default: "write" },
  },
  {
    name: "saved-model",
    type: "text",
    value: "DIR",
    help: "base path or version folder of the SavedModel; overrides the spec's model.path, and without a spec derives all requests from the model",
    commands: ["write", "check"],
    action: { default: "" },
  },
  {
    name: "saved-model",
    type: "text",
    value: "DIR",
    help: "base path or version folder of the SavedModel: what a draft is held against, and in place of the spec's model.path",
    commands: ["import", "export"],
  },
  {
    name: "dry-run",
    type: "flag",
    help: "make and verify the file, then remove it instead of putting it in place",
    commands: ["write"],
  },
  {
    name: "allow-outside",
    type: "flag",
    help: "let specs and links in model folders lead out of the workspace: the working directory, in the Action the checkout",
    commands: EVERY,
    action: { default: "false" },
  },
  {
    name: "allow-private-network",
    type: "flag",
    help: "let the URLs of specs lead to addresses that are not of the public internet, and begin with http",
    commands: ["write", "check", "export"],
    action: { default: "false" },
  },
  {
    name: "record",
    type: "count",
    value: "N",
    help: "show only this record, counted from 0",
    commands: ["show"],
  },
  {
    name: "values",
    type: "flag",
    help: "show values too; without it no value of a request is ever printed",
    commands: ["show"],
  },
  {
    name: "output",
    type: "text",
    value: "FILE",
    help: "the file to write; left out, init and import write warmup.yaml, and export prints what needs no data file",
    commands: ["init", "import", "export"],
  },
  {
    name: "force",
    type: "flag",
    help: "overwrite a file that is there already",
    commands: ["init", "import", "export"],
  },
  {
    name: "from",
    type: "choice",
    choices: ["triton", "perf_analyzer"],
    help: "what the file is; left out, its ending tells: .pbtxt or .json",
    commands: ["import"],
  },
  {
    name: "to",
    type: "choice",
    choices: ["triton"],
    help: "the tool to export to; there is one so far",
    commands: ["export"],
  },
  {
    name: "strict",
    type: "flag",
    help: "count warnings as errors",
    commands: ["write", "check"],
    executors: EXECUTORS,
  },
  {
    name: "fail-on",
    type: "choice",
    choices: ["error", "warning", "never"],
    help: "what makes the step fail",
    commands: [],
    action: { default: "error" },
  },
  {
    name: "format",
    type: "choice",
    choices: ["text", "markdown", "json"],
    help: "format of the report on standard output",
    commands: EVERY,
  },
  {
    name: "json",
    type: "flag",
    help: "the same as --format json; the readable report goes to standard error",
    commands: EVERY,
  },
  {
    name: "report",
    type: "text",
    value: "FILE",
    help: "also write the JSON report to this file",
    commands: EVERY,
    action: { default: "" },
  },
  {
    name: "summary",
    type: "flag",
    help: "write a job summary",
    commands: [],
    action: { default: "true" },
  },
  {
    name: "working-directory",
    type: "text",
    help: "folder that paths and globs start from",
    commands: [],
    action: { default: "." },
  },
  {
    name: "color",
    type: "choice",
    choices: ["auto", "always", "never"],
    help: "colour the text; auto obeys NO_COLOR and FORCE_COLOR, then asks the terminal",
    commands: EVERY,
  },
  {
    name: "quiet",
    type: "flag",
    help: "say nothing about what is in order",
    commands: EVERY,
    executors: EXECUTORS,
  },
  {
    name: "verbose",
    type: "flag",
    help: "also show coverage, hashes and times",
    commands: EVERY,
    executors: EXECUTORS,
  },
];

/** The options that one command of the command line takes, in the order of the table. */
export function optionsOf(command: CommandName): readonly OptionRow[] {
  return OPTIONS.filter((option) => option.commands.includes(command));
}

/** The options that are inputs of the Action, in the order of the table. */
export function actionInputs(): readonly (OptionRow & { readonly action: { readonly default: string } })[] {
  return OPTIONS.flatMap((option) => (option.action ? [{ ...option, action: option.action }] : []));
}

/** The options that one executor of the Nx plugin takes, in the order of the table. */
export function executorOptions(name: ExecutorName): readonly OptionRow[] {
  return OPTIONS.filter((option) => option.executors?.includes(name));
}
