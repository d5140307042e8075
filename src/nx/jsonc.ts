/**
 * The little of JSON with comments that nx.json needs: reading it, and adding one value to a list without touching anything
 * else. Nx's own writer would drop the comments.
 */

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Strings, comments, punctuation, and words such as numbers and `true`. */
const TOKEN = /"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[{}[\],:]|[^\s{}[\],:"/]+/g;

/** Throws a SyntaxError where the text is no JSON even without its comments. */
export function parseJsonc(text: string): unknown {
  const tokens = tokensOf(text);
  return JSON.parse(
    tokens.map((token, i) => (token.text === "," && isClosing(tokens[i + 1]) ? "" : token.text)).join(" "),
  );
}

/**
 * The text with `value` at the end of the list under a top-level `key`, which is made where it is absent.
 * @param text A JSON object in which `key`, where it is there, is a list.
 */
export function appendToList(text: string, key: string, value: unknown): string {
  const tokens = tokensOf(text);
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  const json = JSON.stringify(value, null, unit);
  const list = tokens.findIndex(
    (token, i) => token.text === JSON.stringify(key) && tokens[i + 1]?.text === ":" && depthAt(tokens, i) === 1,
  );
  if (list === -1) {
    const member = indent(`${JSON.stringify(key)}: ${JSON.stringify([value], null, unit)}`, unit);
    return insertBeforeClosing(text, tokens, tokens.length - 1, member, "");
  }
  const open = list + 2;
  return insertBeforeClosing(text, tokens, closingOf(tokens, open), indent(json, unit + unit), unit);
}

/** A new last member, on a line of its own. `outer` is the indentation of the closing bracket. */
function insertBeforeClosing(text: string, tokens: readonly Token[], closing: number, member: string, outer: string) {
  const last = tokens[closing - 1]!;
  const close = tokens[closing]!;
  const comma = /^[[{,]$/.test(last.text) ? "" : ",";
  // What stands between the last member and the bracket is white space and comments, and stays.
  const between = text.slice(last.end, close.start).trimEnd();
  return `${text.slice(0, last.end)}${comma}${between}\n${member}\n${outer}${text.slice(close.start)}`;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((token) => !/^\/[/*]/.test(token.text));
}

function depthAt(tokens: readonly Token[], index: number): number {
  return tokens.slice(0, index).reduce((depth, token) => depth + (isOpening(token) ? 1 : isClosing(token) ? -1 : 0), 0);
}

function closingOf(tokens: readonly Token[], open: number): number {
  const depth = depthAt(tokens, open);
  return tokens.findIndex((token, i) => i > open && isClosing(token) && depthAt(tokens, i) === depth + 1);
}

function isOpening(token: Token): boolean {
  return token.text === "{" || token.text === "[";
}

function isClosing(token: Token | undefined): boolean {
  return token?.text === "}" || token?.text === "]";
}

function indent(text: string, by: string): string {
  return text.replaceAll(/^/gm, by);
}
