/** What was found and what was expected, in words. */
import type { SpecNode } from "./node.js";
import type { SourceText } from "./source-text.js";

/** A compiled part of the schema, as the validator hands it out. */
export type SchemaPart = Readonly<Record<string, unknown>>;

const LONGEST_QUOTE = 40;

/** "the text `foo`", "the number 5", "a list": a value as the user wrote it. */
export function describeFound(node: SpecNode, source: SourceText): string {
  if (node.kind === "mapping") return node.entries.size === 0 ? "an empty mapping" : "a mapping";
  if (node.kind === "list") return node.items.length === 0 ? "an empty list" : "a list";
  if (node.value === null) return "nothing";
  if (node.value === "") return "empty text";
  const written = source.text.slice(...node.range);
  const line = written.split(/\r?\n/)[0]!;
  const quote = line.length > LONGEST_QUOTE || line !== written ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
  if (typeof node.value === "string") return `the text \`${quote}\``;
  return typeof node.value === "boolean" ? `\`${quote}\`` : `the number ${quote}`;
}

const SINGULAR: Readonly<Record<string, string>> = {
  integer: "an integer",
  number: "a number",
  string: "text",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a mapping",
  null: "`null`",
};

const PLURAL: Readonly<Record<string, string>> = {
  integer: "integers",
  number: "numbers",
  string: "text",
  object: "mappings",
};

/** "a list of integers, a mapping or `from_serving`": every type or word that a part of the schema takes. */
export function describeExpected(schema: SchemaPart): string {
  const choices = schema["allOf"] as readonly Choice[] | undefined;
  if (choices) return join(choices.flatMap((choice) => describeBranch(choice.then, choice.if.type)));
  // A word of a union that is no known one may have been meant for another branch.
  const others = (schema["alternatives"] ?? []) as readonly string[];
  return join([...describeBranch(schema, [schema["type"] as string | string[]].flat()), ...singular(others)]);
}

interface Choice {
  readonly if: { readonly type: readonly string[] };
  readonly then: SchemaPart;
}

const singular = (types: readonly string[]): string[] => types.map((type) => SINGULAR[type]!);

function describeBranch(schema: SchemaPart, types: readonly string[]): string[] {
  if (Array.isArray(schema["enum"])) return schema["enum"].map((word) => `\`${word}\``);
  const items = (schema["items"] as SchemaPart | undefined)?.["type"];
  if (types.join() === "array" && typeof items === "string") return [`a list of ${PLURAL[items]}`];
  return singular(types);
}

/** "an integer from 1 to 1000", "0 or more". */
export function describeBounds(schema: SchemaPart): string {
  const { type, minimum, maximum } = schema as { type?: string; minimum?: number; maximum?: number };
  const kind = type === "integer" ? "an integer" : "a number";
  if (minimum === undefined) return `${kind} of at most ${maximum}`;
  return maximum === undefined || maximum >= 2 ** 31 - 1
    ? `${kind} of ${minimum} or more`
    : `${kind} from ${minimum} to ${maximum}`;
}

/** "a, b or c". */
export function join(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
