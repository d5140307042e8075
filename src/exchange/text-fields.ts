/**
 * The fields of one message in text format, each read as what it must be. What is not is thrown as a TextError, with its
 * place: singular fields given twice, wrong types, text that is not UTF-8.
 */
import type { TextField, TextScalar, TextValue } from "../model/text-format.js";
import { boolValue, expected, integerValue } from "../model/text-scalars.js";
import { type Place, TextError } from "../model/text-tokens.js";

export class TextFields implements Place {
  readonly line: number;
  readonly column: number;
  readonly #message: string;
  readonly #fields: readonly TextField[];

  /** @param message Its name, for problems. */
  constructor(message: string, fields: readonly TextField[], { line, column }: Place) {
    this.#message = message;
    this.#fields = fields;
    this.line = line;
    this.column = column;
  }

  /** Each once, in the order of the text. */
  get names(): readonly string[] {
    return [...new Set(this.#fields.map(({ name }) => name))];
  }

  /** A name that the message does not have, as the parser of the tool would refuse it. */
  allowOnly(names: readonly string[]): void {
    const other = this.#fields.find(({ name }) => !names.includes(name));
    if (other) throw new TextError(`${this.#message} has no field ${shown(other.name)}`, other);
  }

  /** The field of those that is there; two of them exclude each other. */
  oneOf(names: readonly string[]): string | undefined {
    const [first, second] = this.#fields.filter(({ name }) => names.includes(name));
    if (first && second && first.name !== second.name) {
      throw new TextError(`${second.name} and ${first.name} exclude each other`, second);
    }
    return first?.name;
  }

  integer(name: string, type: "int32" | "int64" | "uint32"): bigint | undefined {
    const value = this.#single(name);
    return value && integerValue(scalar(value, name), type);
  }

  integers(name: string, type: "int32" | "int64"): readonly bigint[] {
    return this.#all(name).map((value) => integerValue(scalar(value, name), type));
  }

  bool(name: string): boolean | undefined {
    const value = this.#single(name);
    return value && boolValue(scalar(value, name)) === 1n;
  }

  text(name: string): string | undefined {
    const value = this.#single(name);
    return value && utf8(scalar(value, name));
  }

  /** The name of an enum's value, or its number in decimal. */
  enumWord(name: string): TextScalar | undefined {
    const value = this.#single(name);
    if (!value) return undefined;
    const word = scalar(value, name);
    if (word.kind === "word" && !word.negative) return word;
    return { ...word, text: String(integerValue(word, "int32")), negative: false };
  }

  /** @param message What such a message is called in problems. */
  message(name: string, message: string): TextFields | undefined {
    const value = this.#single(name);
    return value && fieldsOf(value, name, message);
  }

  messages(name: string, message: string): readonly TextFields[] {
    return this.#all(name).map((value) => fieldsOf(value, name, message));
  }

  #single(name: string): TextValue | undefined {
    const [first, second] = this.#fields.filter((field) => field.name === name);
    if (first?.list) throw new TextError(`${name} takes one value, not a list`, first);
    if (second) throw new TextError(`${name} is given twice`, second);
    return first && judged(first).values[0];
  }

  #all(name: string): readonly TextValue[] {
    return this.#fields.filter((field) => field.name === name).flatMap((field) => judged(field).values);
  }
}

function judged(field: TextField): TextField {
  const [first] = field.values;
  if (!field.colon && first !== undefined && first.kind !== "message") {
    throw new TextError(`":" is missing after ${field.name}`, first);
  }
  return field;
}

function scalar(value: TextValue, name: string): TextScalar {
  if (value.kind === "message") throw new TextError(`${name} is no message`, value);
  return value;
}

function fieldsOf(value: TextValue, name: string, message: string): TextFields {
  if (value.kind !== "message") throw new TextError(`${name} is a message and needs braces`, value);
  return new TextFields(message, value.fields, value);
}

function utf8(value: TextScalar): string {
  if (value.kind !== "string") throw expected("a string", value);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(value.text, "latin1"));
  } catch {
    throw new TextError("the string is not UTF-8", value);
  }
}

function shown(name: string): string {
  return JSON.stringify(name.slice(0, 40));
}
