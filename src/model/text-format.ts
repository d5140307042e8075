/**
 * Protobuf's text format as a tree of fields, with the place of each, before any schema is applied.
 * Source of the grammar: google/protobuf/text_format.cc.
 *
 * ```ts
 * const tree = parseText('max_batch_size { value: 128 } allowed_batch_sizes: [64, 128]');
 * ```
 */
import { type Place, TextError, type TextFault, type Token, Tokens } from "./text-tokens.js";

export interface TextField extends Place {
  /** Field name, or `[name]` for extensions and Any. */
  readonly name: string;
  /** True where a colon follows the name, which scalars need and messages do not. */
  readonly colon: boolean;
  /** True for `name: [...]`, which only repeated fields take. */
  readonly list: boolean;
  readonly values: readonly TextValue[];
}

export type TextValue = TextMessage | TextScalar;

export interface TextMessage extends Place {
  readonly kind: "message";
  readonly fields: readonly TextField[];
}

export interface TextScalar extends Place {
  readonly kind: "word" | "integer" | "float" | "string";
  /** As in the text, without a sign; for a string its bytes, one character each. */
  readonly text: string;
  readonly negative: boolean;
}

export type TextTree =
  | { readonly ok: true; readonly fields: readonly TextField[] }
  | { readonly ok: false; readonly fault: TextFault };

/** As deep as the same message may nest on the wire. */
const MAX_DEPTH = 100;

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "<": ">" };

/** @param text One character a byte (latin1). */
export function parseText(text: string): TextTree {
  try {
    return { ok: true, fields: readFields(new Tokens(text), "", 0) };
  } catch (error) {
    if (error instanceof TextError) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** Fields up to the closing symbol, or to the end of the text where that is empty. */
function readFields(tokens: Tokens, closing: string, depth: number): TextField[] {
  if (depth > MAX_DEPTH) throw new TextError("messages are nested too deeply", tokens.current);
  const fields: TextField[] = [];
  while (tokens.current.text !== closing || tokens.current.kind === "string") {
    if (tokens.current.kind === "end")
      throw new TextError(`the text ends where "${closing}" is missing`, tokens.current);
    fields.push(readField(tokens, depth));
    if (isSymbol(tokens.current, ";") || isSymbol(tokens.current, ",")) tokens.advance();
  }
  tokens.advance();
  return fields;
}

function readField(tokens: Tokens, depth: number): TextField {
  const { line, column } = tokens.current;
  const name = readName(tokens);
  const colon = isSymbol(tokens.current, ":");
  if (colon) tokens.advance();
  const list = isSymbol(tokens.current, "[");
  const values = list ? readList(tokens, depth) : [readValue(tokens, depth)];
  return { name, colon, list, values, line, column };
}

function readName(tokens: Tokens): string {
  const token = tokens.advance();
  if (token.kind === "word") return token.text;
  if (!isSymbol(token, "[")) throw new TextError(`a field name was expected, not ${shown(token)}`, token);
  let name = "";
  while (!isSymbol(tokens.current, "]")) {
    const part = tokens.advance();
    if (part.kind === "end") throw new TextError(`"]" is missing`, part);
    name += part.text;
  }
  tokens.advance();
  return `[${name}]`;
}

function readList(tokens: Tokens, depth: number): TextValue[] {
  tokens.advance();
  const values: TextValue[] = [];
  while (!isSymbol(tokens.current, "]")) {
    values.push(readValue(tokens, depth));
    if (isSymbol(tokens.current, "]")) break;
    if (!isSymbol(tokens.current, ",")) throw new TextError(`"," or "]" was expected`, tokens.current);
    tokens.advance();
    if (isSymbol(tokens.current, "]")) throw new TextError("a list does not end with a comma", tokens.current);
  }
  tokens.advance();
  return values;
}

function readValue(tokens: Tokens, depth: number): TextValue {
  const { line, column } = tokens.current;
  const closing = tokens.current.kind === "symbol" ? CLOSING[tokens.current.text] : undefined;
  if (closing !== undefined) {
    tokens.advance();
    return { kind: "message", fields: readFields(tokens, closing, depth + 1), line, column };
  }
  const negative = isSymbol(tokens.current, "-");
  if (negative) tokens.advance();
  const token = tokens.advance();
  if (token.kind === "symbol" || token.kind === "end" || (negative && token.kind === "string")) {
    throw new TextError(`a value was expected, not ${shown(token)}`, token);
  }
  const text = token.kind === "string" ? joinStrings(token, tokens) : token.text;
  return { kind: token.kind, text, negative, line, column };
}

/** Strings that follow each other are one. */
function joinStrings(first: Token, tokens: Tokens): string {
  const parts = [first.text];
  while (tokens.current.kind === "string") parts.push(tokens.advance().text);
  return parts.join("");
}

function isSymbol(token: Token, symbol: string): boolean {
  return token.kind === "symbol" && token.text === symbol;
}

function shown(token: Token): string {
  return token.kind === "end" ? "the end" : JSON.stringify(token.text.slice(0, 40));
}
