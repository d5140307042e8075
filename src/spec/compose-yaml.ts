/** YAML text to the nodes of the `yaml` package: syntax and depth are judged here, meaning is not. */
import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import type { Problem } from "../problem.js";
import { MAX_DEPTH } from "./limits.js";
import { specProblem } from "./problems.js";
import type { SourceText } from "./source-text.js";

export interface ComposedYaml {
  /** Undefined: there is nothing, or nothing that could be read. */
  readonly contents: ParsedNode | undefined;
  readonly problems: readonly Problem[];
  /** Where the syntax breaks first: what ends before is worth judging still. Undefined: nowhere. */
  readonly brokenAt: number | undefined;
}

/** Words of the library that say little to a person, by its error code. */
const CLEARER: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "A tab cannot indent YAML. Use spaces.",
  BLOCK_AS_IMPLICIT_KEY:
    "A second key stands on one line. Start a new line, put the value in quotes, or check the indentation.",
  MULTILINE_IMPLICIT_KEY: "A key goes over more than one line: a `:` is missing, or the indentation is wrong.",
};

export function composeYaml(source: SourceText): ComposedYaml {
  const { tokens, tooDeep } = parseTokens(source.text);
  if (tooDeep !== undefined) {
    const message = `Lists and mappings are nested more than ${MAX_DEPTH} deep.`;
    const problem = specProblem("spec-too-deep", { message, ...source.point([tooDeep, tooDeep + 1]) });
    return { contents: undefined, problems: [problem], brokenAt: tooDeep };
  }

  // The failsafe schema leaves every scalar a string: numbers are read by us, digit by digit. Its own search for
  // duplicate keys takes time quadratic in the keys of a mapping.
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false });
  const [document, second] = composer.compose(tokens) as Iterable<Document.Parsed>;
  const problems = document ? syntaxProblems(document, source) : [];
  const brokenAt = document?.errors.reduce((first, { pos }) => Math.min(first, pos[0]), Number.POSITIVE_INFINITY);
  if (second) {
    const message = "A second YAML document starts here; a spec is one document.";
    const start = second.range[0];
    problems.push(specProblem("spec-several-documents", { message, ...source.point([start, start + 3]) }));
  }
  return {
    contents: document?.contents ?? undefined,
    problems,
    brokenAt: brokenAt === Number.POSITIVE_INFINITY ? undefined : brokenAt,
  };
}

function syntaxProblems(document: Document.Parsed, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  const lines = new Set<number | undefined>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const pointed = source.point(pos);
    // One mistake often breaks the rest of its line in other ways too.
    if (lines.has(pointed.where.line)) continue;
    lines.add(pointed.where.line);
    problems.push(specProblem("spec-syntax", { message: CLEARER[code] ?? `${message}.`, ...pointed }));
  }
  return problems;
}

/**
 * The concrete syntax, or the offset of the first collection that is nested too deep. The composer recurses, and the
 * parser takes time quadratic in the depth, so the depth is watched while it grows.
 */
function parseTokens(text: string): { readonly tokens: readonly CST.Token[]; readonly tooDeep?: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack holds the document and the collections that are open, and at times a scalar.
    if (parser.stack.length <= MAX_DEPTH) continue;
    const open = parser.stack.filter((token) => "items" in token);
    if (open.length > MAX_DEPTH) return { tokens, tooDeep: open.at(-1)!.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}
