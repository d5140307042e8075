/**
 * The words of protobuf's text format. Source of the rules: google/protobuf/io/tokenizer.cc as TextFormat uses it.
 *
 * The text is taken as one character a byte (latin1), so that string literals keep the bytes they stand for.
 */

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in bytes. */
  readonly column: number;
}

export interface TextFault extends Place {
  /** What was found and what was expected. No trailing full stop. */
  readonly reason: string;
}

/** Thrown while parsing and caught where a text is taken in. */
export class TextError extends Error {
  readonly fault: TextFault;

  constructor(reason: string, { line, column }: Place) {
    super(reason);
    this.name = "TextError";
    this.fault = { reason, line, column };
  }
}

export interface Token extends Place {
  readonly kind: "word" | "integer" | "float" | "string" | "symbol" | "end";
  /** As in the text; for a string the bytes it stands for, one character each. */
  readonly text: string;
}

const SPACES = " \t\r\n\v\f";
const WORD = /[A-Za-z_][A-Za-z0-9_]*/uy;
const FLOAT = /(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?|\d+(?:[eE][+-]?\d+[fF]?|[fF])/uy;
const INTEGER = /0[xX][0-9a-fA-F]+|\d+/uy;
const SYMBOLS = "{}<>[]:;,-./";

export class Tokens {
  /** The token to be looked at; it stays until {@link advance}. */
  current: Token;
  readonly #text: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
    this.current = this.#read();
  }

  /** The current token, which is then behind. */
  advance(): Token {
    const token = this.current;
    this.current = this.#read();
    return token;
  }

  #read(): Token {
    this.#skipSpace();
    const start = this.#at;
    const place = { line: this.#line, column: start - this.#lineStart + 1 };
    if (start >= this.#text.length) return { kind: "end", text: "", ...place };
    const word = this.#match(WORD);
    if (word !== undefined) return { kind: "word", text: word, ...place };
    const float = this.#match(FLOAT);
    if (float !== undefined) return this.#number({ kind: "float", text: float, ...place });
    const integer = this.#match(INTEGER);
    if (integer !== undefined) return this.#number({ kind: "integer", text: integer, ...place });
    const symbol = this.#text[start]!;
    if (symbol === '"' || symbol === "'") return { kind: "string", text: this.#string(symbol, place), ...place };
    if (!SYMBOLS.includes(symbol)) throw new TextError(`nothing begins with ${JSON.stringify(symbol)}`, place);
    this.#at++;
    return { kind: "symbol", text: symbol, ...place };
  }

  /** `1x` is no number followed by a word. */
  #number(token: Token): Token {
    if (this.#match(WORD) !== undefined) throw new TextError("a space is needed between a number and a word", token);
    return token;
  }

  /** A loop and no pattern: weights are strings of megabytes, which would exhaust a pattern's stack. */
  #string(quote: string, place: Place): string {
    const start = this.#at + 1;
    let end = start;
    while (this.#text[end] !== quote) {
      if (this.#text[end] === "\\") end++;
      if (end >= this.#text.length || this.#text[end] === "\n") {
        throw new TextError("a string does not end on its line", place);
      }
      end++;
    }
    this.#at = end + 1;
    return unescape(this.#text.slice(start, end), place);
  }

  /** White space and comments; a loop for the same reason: a file may have millions of either. */
  #skipSpace(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      if (this.#text[this.#at] === "#") {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end === -1 ? this.#text.length : end;
        if (end === -1) return;
      }
      if (!SPACES.includes(this.#text[this.#at]!)) return;
      if (this.#text[this.#at] === "\n") {
        this.#line++;
        this.#lineStart = this.#at + 1;
      }
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== undefined) this.#at += match.length;
    return match;
  }
}

const ESCAPE = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([abfnrtv\\?'"])|(.))/gsu;
const CONTROL: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
const MAX_CODE_POINT = 0x10ffff;

function unescape(quoted: string, place: Place): string {
  if (!quoted.includes("\\")) return quoted;
  return quoted.replace(ESCAPE, (all, octal, hex, short, long, simple) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (simple !== undefined) return CONTROL[simple] ?? simple;
    const codePoint = Number.parseInt(short ?? long, 16);
    if (Number.isNaN(codePoint) || codePoint > MAX_CODE_POINT) {
      throw new TextError(`a string has the escape ${all}, which stands for nothing`, place);
    }
    return Buffer.from(String.fromCodePoint(codePoint)).toString("latin1");
  });
}
