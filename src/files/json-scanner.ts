import { MAX_DEPTH } from "./json.js";

/**
 * JSON gone over in its bytes, value by value and without making any: what {@link parseJson} takes, this takes, at some
 * hundreds of megabytes a second. Whoever reads a capture of gigabytes looks into every line and wants the values of few.
 *
 * A method returns false, or undefined, where the bytes are not what it goes over. The bytes are UTF-8 already.
 *
 * ```ts
 * const scanner = new JsonScanner(bytes);
 * let rows = 0;
 * const sound = scanner.object((name) => (name === "instances" ? scanner.list(() => (rows++, scanner.skip())) : scanner.skip()));
 * ```
 */
export class JsonScanner {
  /** A Buffer gives its text without a view for each. */
  readonly #bytes: Buffer;
  readonly #end: number;
  #at: number;
  #depth = 0;

  constructor(bytes: Uint8Array, start = 0, end: number = bytes.length) {
    this.#bytes = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#at = start;
    this.#end = end;
  }

  /** The place of what was gone over last, or of what comes next once {@link peek} has passed white space. */
  get at(): number {
    return this.#at;
  }

  /** The first byte of what comes next; -1 at the end. */
  peek(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    for (; at < this.#end; at += 1) {
      const byte = bytes[at]!;
      if (byte > 0x20 || (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)) {
        this.#at = at;
        return byte;
      }
    }
    this.#at = at;
    return -1;
  }

  /** Nothing but white space is left. */
  ends(): boolean {
    return this.peek() === -1;
  }

  /** Any value. */
  skip(): boolean {
    if (this.#depth > MAX_DEPTH) return false;
    switch (this.peek()) {
      case QUOTE:
        return this.#string();
      case LIST:
        return this.list(skipNext);
      case OBJECT:
        return this.#members(undefined);
      case LETTER_T:
        return this.#word("true");
      case LETTER_F:
        return this.#word("false");
      case LETTER_N:
        return this.#word("null");
      default:
        return this.#number();
    }
  }

  /** A list. `element` goes over each of its elements. */
  list(element: (scanner: this) => boolean): boolean {
    if (this.peek() !== LIST) return false;
    this.#at += 1;
    if (this.peek() === LIST_END) return this.#step();
    this.#depth += 1;
    for (;;) {
      if (!element(this)) return false;
      const byte = this.peek();
      this.#at += 1;
      if (byte === COMMA) continue;
      this.#depth -= 1;
      return byte === LIST_END;
    }
  }

  /** An object. `member` goes over the value of each name; a name may stand twice, and then the first value counts. */
  object(member: (name: string) => boolean): boolean {
    return this.peek() === OBJECT && this.#members(member);
  }

  /** A string. */
  text(): string | undefined {
    if (this.peek() !== QUOTE) return undefined;
    const start = this.#at;
    if (!this.#string()) return undefined;
    const literal = this.slice(start, this.#at);
    // Every escape that stands is sound by now.
    return literal.includes("\\") ? (JSON.parse(literal) as string) : literal.slice(1, -1);
  }

  /** The text between two places. */
  slice(start: number, end: number): string {
    return this.#bytes.toString("utf8", start, end);
  }

  #members(member: ((name: string) => boolean) | undefined): boolean {
    this.#at += 1;
    if (this.peek() === OBJECT_END) return this.#step();
    this.#depth += 1;
    for (;;) {
      if (this.peek() !== QUOTE) return false;
      const name = member ? this.text() : "";
      if (member ? name === undefined : !this.#string()) return false;
      if (this.peek() !== COLON) return false;
      this.#at += 1;
      if (!(member ? member(name!) : this.skip())) return false;
      const byte = this.peek();
      this.#at += 1;
      if (byte === COMMA) continue;
      this.#depth -= 1;
      return byte === OBJECT_END;
    }
  }

  #step(): true {
    this.#at += 1;
    return true;
  }

  #string(): boolean {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#at + 1;
    for (;;) {
      let byte = 0;
      for (; at < end; at += 1) {
        byte = bytes[at]!;
        if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH) break;
      }
      if (at >= end || byte < 0x20) return false;
      if (byte === QUOTE) {
        this.#at = at + 1;
        return true;
      }
      const length = this.#escape(at);
      if (length === 0) return false;
      at += length;
    }
  }

  /** Bytes of the escape at a place, of a surrogate with its other half; 0 where it is none. */
  #escape(at: number): number {
    if (at + 1 >= this.#end) return 0;
    const letter = this.#bytes[at + 1]!;
    if (letter !== LETTER_U) return ESCAPED.includes(letter) ? 2 : 0;
    const code = this.#codeUnit(at);
    if (code < 0xd800 || code > 0xdfff) return code === -1 ? 0 : 6;
    const other = this.#codeUnit(at + 6);
    return code < 0xdc00 && other >= 0xdc00 && other <= 0xdfff ? 12 : 0;
  }

  /** Of an escape of the form `\u00e9`; -1 where there is none. */
  #codeUnit(at: number): number {
    if (at + 6 > this.#end || this.#bytes[at] !== BACKSLASH || this.#bytes[at + 1] !== LETTER_U) return -1;
    let code = 0;
    for (let i = at + 2; i < at + 6; i += 1) {
      const digit = hexDigit(this.#bytes[i]!);
      if (digit === -1) return -1;
      code = 16 * code + digit;
    }
    return code;
  }

  #word(word: string): boolean {
    const end = this.#at + word.length;
    if (end > this.#end) return false;
    for (let i = 0; i < word.length; i += 1) {
      if (this.#bytes[this.#at + i] !== word.charCodeAt(i)) return false;
    }
    this.#at = end;
    return true;
  }

  #number(): boolean {
    const start = this.#at;
    const bytes = this.#bytes;
    if (start < this.#end && bytes[start] === MINUS) this.#at += 1;
    const first = this.#at;
    const digit = first < this.#end ? bytes[first]! : 0;
    if (digit === LETTER_I) return this.#word("Infinity") || this.#word("Inf");
    if (digit === LETTER_CAPITAL_N) return this.#word("NaN");
    const digits = digit === ZERO ? this.#digits(1) : this.#digits(Infinity);
    if (digits === 0) return false;
    if (this.#is(POINT) && this.#digits(Infinity) === 0) return false;
    let exponent = 0;
    if (this.#is(LETTER_E) || this.#is(LETTER_CAPITAL_E)) {
      if (!this.#is(MINUS)) this.#is(PLUS);
      exponent = this.#digits(Infinity);
      if (exponent === 0) return false;
    }
    // With fewer digits no number is past the largest one, and most have fewer.
    return (digits < 200 && exponent < 3) || Number.isFinite(Number(this.slice(start, this.#at)));
  }

  /** How many digits stand here, up to `most`. */
  #digits(most: number): number {
    const bytes = this.#bytes;
    const start = this.#at;
    const end = Math.min(this.#end, start + most);
    let at = start;
    for (; at < end; at += 1) {
      const byte = bytes[at]!;
      if (byte < ZERO || byte > NINE) break;
    }
    this.#at = at;
    return at - start;
  }

  #is(byte: number): boolean {
    if (this.#at >= this.#end || this.#bytes[this.#at] !== byte) return false;
    this.#at += 1;
    return true;
  }
}

const skipNext = (scanner: JsonScanner): boolean => scanner.skip();

const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const LETTER_CAPITAL_E = 0x45;
const LETTER_I = 0x49;
const LETTER_CAPITAL_N = 0x4e;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const LIST_END = 0x5d;
const LETTER_E = 0x65;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_T = 0x74;
const LETTER_U = 0x75;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;
/** The letters behind a backslash, but for `u`. */
const ESCAPED: readonly number[] = Array.from('"\\/bfnrt', (letter) => letter.charCodeAt(0));

function hexDigit(byte: number): number {
  if (byte >= ZERO && byte <= NINE) return byte - ZERO;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
