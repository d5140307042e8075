/** What the validator found, as problems: one for each mistake, at its place, in words. */
import type { Problem } from "../problem.js";
import type { ValidationError } from "./schema-errors.js";
import { formatPath, nodeAt, type SpecNode } from "./node.js";
import { specProblem } from "./problems.js";
import type { SourceText } from "./source-text.js";
import type { SpecPath } from "./spec.js";
import { didYouMean, suggest } from "./suggest.js";
import { describeBounds, describeExpected, describeFound, join } from "./words.js";

/** A mistake, and the path of the value that has to go for the rest to be judged. */
export interface SchemaMistake {
  readonly path: SpecPath;
  readonly problem: Problem;
}

/** Named words beyond this number are no help in a message; the nearest one is named in the hint. */
const MOST_WORDS = 8;

export function schemaMistakes(
  errors: readonly ValidationError[],
  root: SpecNode,
  source: SourceText,
): SchemaMistake[] {
  const mistakes = new Map<string, SchemaMistake>();
  const misspelt = misspeltKeys(errors);
  for (const error of errors) {
    const missing = error.params["missingProperty"] as string | undefined;
    if (missing !== undefined && misspelt.has(`${error.instancePath}/${missing}`)) continue;
    const path = toPath(error.instancePath, root);
    const mistake = { unknown: error.params["additionalProperty"], missing };
    // One value, one mistake: text in place of an integer is not also out of range.
    const identity = JSON.stringify([error.instancePath, mistake]);
    if (!mistakes.has(identity)) mistakes.set(identity, toMistake(error, path, root, source));
  }
  return [...mistakes.values()];
}

/** Keys that are missing only because they are spelt wrong: the misspelt key tells it better. */
function misspeltKeys(errors: readonly ValidationError[]): Set<string> {
  const unknown = errors.filter((error) => error.keyword === "additionalProperties");
  return new Set(
    unknown.map((error) => {
      const meant = suggest(String(error.params["additionalProperty"]), knownKeys(error));
      return `${error.instancePath}/${meant}`;
    }),
  );
}

const knownKeys = (error: ValidationError): string[] => Object.keys(error.parentSchema["properties"] ?? {});

function toMistake(error: ValidationError, path: SpecPath, root: SpecNode, source: SourceText): SchemaMistake {
  const node = nodeAt(root, path) ?? root;
  const place = formatPath(path);
  if (error.keyword === "additionalProperties") return unknownKey(error, path, node, source);
  const pointed = source.point(node.range);
  const where = { ...pointed.where, ...(place && { path: place }) };
  const tell = (code: Parameters<typeof specProblem>[0], message: string, hint?: string): SchemaMistake => ({
    path,
    problem: specProblem(code, { message, where, excerpt: pointed.excerpt, hint }),
  });

  if (error.keyword === "required") {
    const key = String(error.params["missingProperty"]);
    return tell(
      "spec-missing-key",
      `${place ? `\`${place}\`` : "The spec"} lacks the key \`${key}\`.`,
      missingHint(path, key),
    );
  }
  const found = `${place ? `\`${place}\`` : "The spec"} is ${describeFound(node, source)}`;
  if (error.keyword === "type") {
    const expected = describeExpected(error.parentSchema);
    return tell("spec-wrong-type", `${found}; expected ${expected}.`, unquoteHint(node, error.parentSchema));
  }
  const isEmpty = error.keyword === "minItems" || error.keyword === "minProperties";
  const code = isEmpty ? "spec-nothing-listed" : "spec-wrong-value";
  return tell(code, `${found}; expected ${expectedValue(error)}.`, wordHint(node, error));
}

function unknownKey(error: ValidationError, path: SpecPath, node: SpecNode, source: SourceText): SchemaMistake {
  const key = String(error.params["additionalProperty"]);
  const known = knownKeys(error);
  const entry = node.kind === "mapping" ? node.entries.get(key) : undefined;
  const pointed = source.point(entry?.keyRange ?? node.range);
  const here = [...path, key];
  const message = `\`${key}\` is not a key of ${path.length > 0 ? `\`${formatPath(path)}\`` : "a spec"}.`;
  const hint = didYouMean(key, known) ?? `Known keys here: ${known.map((name) => `\`${name}\``).join(", ")}.`;
  const where = { ...pointed.where, path: formatPath(here) };
  return { path: here, problem: specProblem("spec-unknown-key", { message, where, excerpt: pointed.excerpt, hint }) };
}

function expectedValue({ keyword, parentSchema }: ValidationError): string {
  switch (keyword) {
    case "minimum":
    case "maximum":
      return describeBounds(parentSchema);
    case "minItems":
      return "at least one item";
    case "minProperties":
      return "at least one key";
    case "maxProperties":
      return `only one of ${describeKeys(parentSchema)}`;
    case "pattern":
      return `text such as \`${[parentSchema["examples"]].flat()[0]}\``;
    default: {
      const words = (parentSchema["enum"] ?? []) as readonly unknown[];
      return words.length > MOST_WORDS ? "one of the names that the language knows" : describeExpected(parentSchema);
    }
  }
}

const describeKeys = (schema: ValidationError["parentSchema"]): string =>
  join(Object.keys(schema["properties"] ?? {}).map((key) => `\`${key}\``));

function missingHint(path: SpecPath, key: string): string | undefined {
  return path.length === 0 && key === "version" ? "Make `version: 1` the first line." : undefined;
}

function wordHint(node: SpecNode, error: ValidationError): string | undefined {
  const words = error.params["allowedValues"];
  if (!Array.isArray(words) || node.kind !== "scalar") return undefined;
  return didYouMean(String(node.value), words.map(String));
}

function unquoteHint(node: SpecNode, schema: ValidationError["parentSchema"]): string | undefined {
  if (node.kind !== "scalar") return undefined;
  const types = [schema["type"]].flat();
  const takesNumbers = types.includes("integer") || types.includes("number");
  const isQuotedNumber = typeof node.value === "string" && /^[-+]?[0-9.]+$/.test(node.value);
  return takesNumbers && isQuotedNumber ? "Remove the quotes: a value in quotes is text." : undefined;
}

/** The steps of a JSON Pointer (RFC 6901), which does not tell an index from a key. */
function toPath(pointer: string, root: SpecNode): SpecPath {
  const path: (string | number)[] = [];
  for (const step of pointer.split("/").slice(1)) {
    const node = nodeAt(root, path);
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(node?.kind === "list" ? Number(key) : key);
  }
  return path;
}
