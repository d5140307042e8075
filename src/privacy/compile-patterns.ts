/** The patterns of `deny_patterns`, ready to search with. */
import type { Outcome, Problem } from "../problem.js";
import type { DenyPattern, KnownPattern, Spec } from "../spec/spec.js";
import { KNOWN_PATTERNS } from "./patterns/known.js";
import type { Match, Pattern } from "./patterns/pattern.js";
import { privacyProblem } from "./problems.js";

/** Characters of a regular expression. */
const MAX_REGEX_LENGTH = 500;

/** Instructions that a regular expression is compiled to: each byte of a string costs at most one step for each of them. */
const MAX_PROGRAM_SIZE = 500;

export async function compilePatterns({ privacy, locate }: Spec): Promise<Outcome<readonly Pattern[]>> {
  const patterns: Pattern[] = [];
  const problems: Problem[] = [];
  for (const pattern of privacy.denyPatterns) {
    const compiled = await compile(pattern);
    if (typeof compiled !== "string") patterns.push(compiled);
    else problems.push(privacyProblem("privacy-pattern", { message: compiled, ...locate([...pattern.path, "regex"]) }));
  }
  return { value: problems.length === 0 ? patterns : undefined, problems };
}

/** Or what is wrong with it. */
async function compile({ name, regex }: DenyPattern): Promise<Pattern | string> {
  if (regex === undefined) return KNOWN_PATTERNS[name as KnownPattern];
  if (regex.length > MAX_REGEX_LENGTH) {
    return `The regular expression has ${regex.length} characters; expected at most ${MAX_REGEX_LENGTH}.`;
  }
  // RE2's algorithm, because a spec may come from anyone: no expression makes it go back over what it has read. Eager:
  // bundled in, so that the CommonJS library needs no second file; run only when a spec has a pattern of its own.
  const { RE2JS, RE2JSSyntaxException } = await import(/* webpackMode: "eager" */ "re2js");
  try {
    const compiled = RE2JS.compile(regex);
    const size = compiled.programSize();
    if (size > MAX_PROGRAM_SIZE) {
      return `The regular expression compiles to ${size} instructions; expected at most ${MAX_PROGRAM_SIZE}, so that a search stays quick.`;
    }
    return { name, find: (bytes) => findRegex(compiled, bytes) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return `The regular expression cannot be compiled: ${error.getDescription()}: ${error.getPattern()}.`;
  }
}

interface Searcher {
  matcher(input: Uint8Array): { find(): boolean; start(): number; end(): number };
}

/** What matches the empty string says nothing. */
function findRegex(compiled: Searcher, bytes: Uint8Array): Match | undefined {
  const matcher = compiled.matcher(bytes);
  if (!matcher.find()) return undefined;
  const [start, end] = [matcher.start(), matcher.end()];
  return end > start ? { start, end } : undefined;
}
