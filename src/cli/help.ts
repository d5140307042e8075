/** What `--help` prints, from the tables in options.ts. */
import { COMMANDS, type CommandName, type OptionRow, optionsOf } from "../options.js";

const NAME = "savedmodel-warmup";

const EXIT_STATUS = "Exit status: 0 nothing is wrong, 1 problems were found, 2 the command line is wrong.";

export function help(command: CommandName | undefined): string {
  return command === undefined ? overview() : commandHelp(command);
}

function overview(): string {
  return [
    "Write and verify warm-up files for TensorFlow Serving, from a checked-in spec, without TensorFlow.",
    "",
    "Usage:",
    ...columns(COMMANDS.map((row) => [`${NAME} ${row.synopsis}`, row.summary])),
    "",
    `Options of a command: ${NAME} COMMAND --help. Version: ${NAME} --version.`,
    EXIT_STATUS,
    "",
  ].join("\n");
}

function commandHelp(name: CommandName): string {
  const command = COMMANDS.find((row) => row.name === name)!;
  return [
    `Usage: ${NAME} ${command.synopsis} [OPTION...]`,
    "",
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    "",
    "Options:",
    ...columns(optionsOf(name).map((option) => [usage(option), option.help])),
    "",
    EXIT_STATUS,
    "",
  ].join("\n");
}

/** `--report FILE`, `--color auto|always|never`, `--json`. */
export function usage(option: OptionRow): string {
  const value = option.choices?.join("|") ?? option.value;
  return value === undefined ? `--${option.name}` : `--${option.name} ${value}`;
}

const WIDTH = 100;

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const left = Math.max(...rows.map(([term]) => term.length)) + 4;
  return rows.flatMap(([term, text]) =>
    wrap(text, WIDTH - left).map((line, index) => (index === 0 ? `  ${term}` : "").padEnd(left) + line),
  );
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
