/**
 * JSON as the model server reads it (RapidJSON with kParseNanAndInfFlag, tensorflow_serving/util/json_tensor.cc):
 * `NaN`, `Infinity` and `Inf` are numbers, and a number written without fraction or exponent is an integer, of which every
 * digit is kept up to 64 bits. `JSON.parse` knows neither.
 */
export type JsonValue =
  | null
  | boolean
  /** Written with a fraction or an exponent, or past 64 bits. */
  | number
  | bigint
  | string
  | readonly JsonValue[]
  /** Of a key that stands twice the first value, as the server finds it. */
  | ReadonlyMap<string, JsonValue>;

/** Array.isArray does not narrow to a read-only list, nor instanceof to a read-only map. */
export function isJsonList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}

export function isJsonObject(json: JsonValue): json is ReadonlyMap<string, JsonValue> {
  return json instanceof Map;
}

export type JsonOutcome =
  | { readonly value: JsonValue }
  /** Continues a sentence, and says line and column. */
  | { readonly fault: string };

/** Lists and objects within each other: as many as a tensor can have dimensions, and what stands around them. */
export const MAX_DEPTH = 260;

/**
 * What the values of a document may weigh, as their memory does: a number or a text 1, a list 4, an object 12. Three bytes of
 * text can be a list or an object of hundreds.
 */
const MAX_WEIGHT = 24_000_000;
const LIST_WEIGHT = 4;
const OBJECT_WEIGHT = 12;

/** @param trailing what may follow the value: the server looks at nothing behind it. */
export function parseJson(text: string, trailing: "nothing" | "anything"): JsonOutcome {
  const parsed = parse(text, trailing);
  if (!(parsed instanceof Fault)) return parsed;
  const { line, column } = placeOf(text, parsed.offset);
  return { fault: `${parsed.message} in line ${line}, column ${column}` };
}

/** Why a text is not one JSON value, and at which of its characters that shows; undefined where it is one. */
export function jsonFault(text: string): { readonly reason: string; readonly offset: number } | undefined {
  const parsed = parse(text, "nothing");
  return parsed instanceof Fault ? { reason: parsed.message, offset: parsed.offset } : undefined;
}

function parse(text: string, trailing: "nothing" | "anything"): { readonly value: JsonValue } | Fault {
  const parser = new Parser(text);
  try {
    const value = parser.document();
    if (trailing === "nothing") parser.end();
    return { value };
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

class Fault extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|(Inf(?:inity)?)|(NaN))/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:(["\\/bfnrt])|u([0-9a-fA-F]{4}))/y;
const ESCAPED: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const WORDS: readonly (readonly [string, JsonValue])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];
const MIN_INT64 = -(2n ** 63n);
const MAX_UINT64 = 2n ** 64n - 1n;
/** Longer runs of digits are past 64 bits without being counted. */
const MAX_INTEGER_LENGTH = 20;

class Parser {
  readonly #text: string;
  #at = 0;
  #weight = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    this.#skipSpace();
    if (this.#at === this.#text.length) throw new Fault("The document is empty", this.#at);
    return this.#value(0);
  }

  end(): void {
    this.#skipSpace();
    if (this.#at < this.#text.length) throw new Fault("something follows the value", this.#at);
  }

  #value(depth: number): JsonValue {
    if (depth > MAX_DEPTH)
      throw new Fault(`there are more than ${MAX_DEPTH} lists and objects within each other`, this.#at);
    this.#skipSpace();
    const first = this.#text[this.#at];
    this.#weight += first === "[" ? LIST_WEIGHT : first === "{" ? OBJECT_WEIGHT : 1;
    if (this.#weight > MAX_WEIGHT) throw new Fault("there are more values than are read from one document", this.#at);
    if (first === "[") return this.#list(depth);
    if (first === "{") return this.#object(depth);
    if (first === '"') return this.#string();
    const word = WORDS.find(([text]) => this.#text.startsWith(text, this.#at));
    if (!word) return this.#number();
    this.#at += word[0].length;
    return word[1];
  }

  #list(depth: number): JsonValue {
    const items: JsonValue[] = [];
    this.#at += 1;
    if (this.#take("]")) return items;
    do items.push(this.#value(depth + 1));
    while (this.#take(","));
    if (!this.#take("]")) throw new Fault("a comma or ] is missing after a list's element", this.#at);
    return items;
  }

  #object(depth: number): JsonValue {
    const members = new Map<string, JsonValue>();
    this.#at += 1;
    if (this.#take("}")) return members;
    do {
      this.#skipSpace();
      if (this.#text[this.#at] !== '"') throw new Fault("a name in quotes is missing", this.#at);
      const name = this.#string();
      if (!this.#take(":")) throw new Fault("a colon is missing after a name", this.#at);
      const value = this.#value(depth + 1);
      if (!members.has(name)) members.set(name, value);
    } while (this.#take(","));
    if (!this.#take("}")) throw new Fault("a comma or } is missing after an object's member", this.#at);
    return members;
  }

  #string(): string {
    const start = this.#at;
    let text = "";
    this.#at += 1;
    for (;;) {
      text += this.#match(PLAIN_TEXT)![0];
      if (this.#text[this.#at] === '"') break;
      const escape = this.#match(ESCAPE);
      if (!escape) throw new Fault("a string does not end, or holds a character that must be escaped", this.#at);
      const [, letter, code] = escape;
      text += letter === undefined ? String.fromCharCode(Number.parseInt(code!, 16)) : (ESCAPED[letter] ?? letter);
    }
    this.#at += 1;
    if (/\p{Surrogate}/u.test(text)) throw new Fault("a string holds half of a surrogate pair", start);
    return text;
  }

  #number(): JsonValue {
    const match = this.#match(NUMBER);
    if (!match) throw new Fault("no value stands", this.#at);
    const [text, fraction, exponent, infinity, nan] = match;
    if (nan !== undefined) return Number.NaN;
    if (infinity !== undefined) return text.startsWith("-") ? -Infinity : Infinity;
    if (fraction === undefined && exponent === undefined && text.length <= MAX_INTEGER_LENGTH) {
      const integer = BigInt(text);
      if (integer >= MIN_INT64 && integer <= MAX_UINT64) return integer;
    }
    const number = Number(text);
    if (!Number.isFinite(number)) throw new Fault("a number is too large for a 64-bit float", this.#at - text.length);
    return number;
  }

  #take(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    this.#match(SPACE);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }
}
