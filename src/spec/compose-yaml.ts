/** YAML text to the nodes of the `yaml` package: syntax and depth are judged here, meaning is not. */
import { Composer, type CST, type Document, type ParsedNode, Parser } from "yaml";
import type { Problem } from "../problem.js";
import { MAX_DEPTH } from "./limits.js";
import { specProblem } from "./problems.js";
import type { SourceText, TextRange } from "./source-text.js";

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
  const tokens = [...new Parser().parse(source.text)];
  const tooDeep = findTooDeep(tokens);
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
  const brokenAt = document && (document.errors.length > 0 ? Math.min(...document.errors.map(firstOf)) : undefined);
  if (second) {
    const message = "A second YAML document starts here; a spec is one document.";
    const start = second.range[0];
    problems.push(specProblem("spec-several-documents", { message, ...source.point([start, start + 3]) }));
  }
  return { contents: document?.contents ?? undefined, problems, brokenAt };
}

const firstOf = (error: { readonly pos: TextRange }): number => error.pos[0];

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

/** Offset of the first collection that is nested too deep. The composer recurses, so this is asked before it runs. */
function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token } = next;
    if (token.type === "document") {
      if (token.value) waiting.push({ token: token.value, depth: next.depth });
    } else if ("items" in token) {
      const depth = next.depth + 1;
      if (depth > MAX_DEPTH) return token.offset;
      for (const item of token.items) {
        if (item.key) waiting.push({ token: item.key, depth });
        if (item.value) waiting.push({ token: item.value, depth });
      }
    }
  }
  return undefined;
}
