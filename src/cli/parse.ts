/** The arguments as a command with its options, or what is wrong with them. */
import { parseArgs } from "node:util";
import { COMMANDS, type CommandName, type OptionRow, optionsOf } from "../options.js";
import { suggest } from "../spec/suggest.js";

export type Invocation =
  | { readonly kind: "help"; readonly command: CommandName | undefined }
  | { readonly kind: "version" }
  | {
      readonly kind: "run";
      readonly command: CommandName;
      readonly operands: readonly string[];
      readonly set: Settings;
    }
  | { readonly kind: "usage"; readonly command: CommandName | undefined; readonly message: string };

/** Option name to what was given: text, or true for a flag. */
export type Settings = ReadonlyMap<string, string | true>;

export function parseCommandLine(args: readonly string[]): Invocation {
  const asks = (name: string) => args.slice(0, endOfOptions(args)).includes(name);
  const word = args.find((arg) => !arg.startsWith("-"));
  const command = COMMANDS.find((row) => row.name === word)?.name;
  if (asks("--help") || asks("-h") || args.length === 0 || (word === "help" && args.length === 1)) {
    return { kind: "help", command };
  }
  if (asks("--version") && command === undefined) return { kind: "version" };
  if (command === undefined) return { kind: "usage", command, message: noCommand(word, args[0]!) };

  const at = args.indexOf(command);
  return parseOptions(command, [...args.slice(0, at), ...args.slice(at + 1)]);
}

function endOfOptions(args: readonly string[]): number {
  const end = args.indexOf("--");
  return end === -1 ? args.length : end;
}

function noCommand(word: string | undefined, first: string): string {
  if (word === undefined) return `${JSON.stringify(first)} is no command: name one of ${names(COMMANDS)} first`;
  return `${JSON.stringify(word)} is no command${didYouMean(
    word,
    COMMANDS.map((row) => row.name),
  )}; there are ${names(COMMANDS)}`;
}

function parseOptions(command: CommandName, args: readonly string[]): Invocation {
  const rows = new Map(optionsOf(command).map((row) => [row.name, row]));
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...rows].map(([name, row]) => [name, { type: row.type === "flag" ? "boolean" : "string" }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const set = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const row = rows.get(token.name);
    const message = row
      ? fault(row, token.value, token.inlineValue === true)
      : `${token.rawName} is no option of ${command}${didYouMean(
          token.rawName,
          [...rows.keys()].map((name) => `--${name}`),
        )}`;
    if (message !== undefined) return { kind: "usage", command, message };
    set.set(token.name, token.value ?? true);
  }
  return { kind: "run", command, operands: positionals, set };
}

function fault(row: OptionRow, value: string | undefined, inline: boolean): string | undefined {
  const name = `--${row.name}`;
  if (row.type === "flag") return value === undefined ? undefined : `${name} takes no value, found ${quoted(value)}`;
  if (value === undefined || value === "") return `${name} needs a value`;
  if (value.startsWith("-") && !inline) {
    return `${name} needs a value, found ${quoted(value)}; write ${name}=${value} if that is the value`;
  }
  if (row.choices && !row.choices.includes(value)) {
    return `${name} is one of ${row.choices.join(", ")}, found ${quoted(value)}`;
  }
  if (row.type === "count" && !(/^\d+$/.test(value) && Number.isSafeInteger(Number(value)))) {
    return `${name} is a whole number from 0, found ${quoted(value)}`;
  }
  return undefined;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function didYouMean(word: string, candidates: readonly string[]): string {
  const best = suggest(word, candidates);
  return best === undefined ? "" : `, did you mean ${best}?`;
}

function names(rows: readonly { readonly name: string }[]): string {
  return rows.map((row) => row.name).join(", ");
}
