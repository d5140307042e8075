/** tf.Example as protobuf writes it in JSON (https://protobuf.dev/programming-guides/json/). */
import { isUtf8 } from "node:buffer";
import { JsonScanner } from "../files/index.js";
import type { Feature } from "../proto/messages.js";
import { decodeBase64 } from "../spec/literal.js";
import { EXAMPLE_TRAITS } from "./example-record.js";
import { bad, type Judged } from "./format.js";
import { notSound } from "./rest-body.js";
import type { RecordedBody } from "./sampled.js";

export function judgeExampleLine(line: Uint8Array): Judged {
  if (!isUtf8(line)) return bad("is not UTF-8");
  const reader = new ExampleReader(line);
  if (!reader.read()) return notSound(line, `is no tf.Example: ${reader.fault}`);
  return { kind: "request", content: line, traits: EXAMPLE_TRAITS, decode };
}

function decode(content: Uint8Array): RecordedBody {
  const reader = new ExampleReader(content);
  if (!reader.read()) throw new Error("a tf.Example that was judged sound is none");
  return { kind: "example", example: { features: reader.features } };
}

/** The names of the fields as protobuf writes them, and as the schema has them: its parsers take both. */
const KINDS: ReadonlyMap<string, NonNullable<Feature["kind"]>> = new Map([
  ["bytesList", "bytes_list"],
  ["bytes_list", "bytes_list"],
  ["floatList", "float_list"],
  ["float_list", "float_list"],
  ["int64List", "int64_list"],
  ["int64_list", "int64_list"],
]);

/** First bytes of numbers, of NaN and of Infinity. */
const NUMBERS: readonly number[] = Array.from("-0123456789IN", (letter) => letter.charCodeAt(0));

class ExampleReader {
  readonly features = new Map<string, Feature>();
  fault = "it is not of the form {features: {feature: {name: ...}}}";
  readonly #scanner: JsonScanner;

  constructor(line: Uint8Array) {
    this.#scanner = new JsonScanner(line);
  }

  read(): boolean {
    const features = this.#only("features", () => this.#only("feature", () => this.#features()));
    return features && this.#scanner.ends();
  }

  /** An object with no other name. */
  #only(field: string, read: () => boolean): boolean {
    return this.#scanner.object((name) => name === field && (this.#isNull() || read()));
  }

  #features(): boolean {
    return this.#scanner.object((name) => {
      if (this.features.has(name)) return this.#refuse("it has the same feature twice");
      return this.#feature(name);
    });
  }

  #feature(name: string): boolean {
    let feature: Feature = { kind: undefined };
    const sound = this.#scanner.object((field) => {
      const kind = KINDS.get(field);
      if (!kind) return this.#refuse("a feature has a key that is none of bytesList, floatList and int64List");
      if (this.#isNull()) return true;
      if (feature.kind !== undefined) return this.#refuse("a feature has values of two kinds");
      const list = this.#list(kind);
      feature = list ?? feature;
      return list !== undefined;
    });
    if (sound) this.features.set(name, feature);
    return sound;
  }

  #list(kind: NonNullable<Feature["kind"]>): Feature | undefined {
    switch (kind) {
      case "bytes_list": {
        const value = this.#values(bytesOf, "a bytesList holds what is no base64");
        return value && { kind, value };
      }
      case "float_list": {
        const value = this.#values(floatOf, "a floatList holds what is no 32-bit float");
        return value && { kind, value };
      }
      case "int64_list": {
        const value = this.#values(int64Of, "an int64List holds what is no 64-bit integer");
        return value && { kind, value };
      }
    }
  }

  #values<Value>(read: (scalar: Scalar) => Value | undefined, fault: string): readonly Value[] | undefined {
    const values: Value[] = [];
    const element = (): boolean => {
      const scalar = this.#scalar();
      const value = scalar && read(scalar);
      if (value === undefined) return this.#refuse(fault);
      values.push(value);
      return true;
    };
    return this.#only("value", () => this.#scanner.list(element)) ? values : undefined;
  }

  #scalar(): Scalar | undefined {
    const scanner = this.#scanner;
    const first = scanner.peek();
    if (first === 0x22) {
      const text = scanner.text();
      return text === undefined ? undefined : { isText: true, text };
    }
    const start = scanner.at;
    // A number, NaN or Infinity: nothing else that begins so is a value.
    return NUMBERS.includes(first) && scanner.skip()
      ? { isText: false, text: scanner.slice(start, scanner.at) }
      : undefined;
  }

  /** True, and behind it, where null stands: the field is not there then. */
  #isNull(): boolean {
    return this.#scanner.peek() === 0x6e && this.#scanner.skip();
  }

  #refuse(fault: string): false {
    this.fault = fault;
    return false;
  }
}

/** A string, or a number as it is written. */
interface Scalar {
  readonly isText: boolean;
  readonly text: string;
}

/** The alphabet for URLs is taken as well as the standard one. */
function bytesOf({ isText, text }: Scalar): Uint8Array | undefined {
  return isText ? decodeBase64(text.replaceAll("-", "+").replaceAll("_", "/")) : undefined;
}

const SPECIAL: ReadonlyMap<string, number> = new Map([
  ["NaN", Number.NaN],
  ["-NaN", Number.NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["Inf", Infinity],
  ["-Inf", -Infinity],
]);
const DECIMAL = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

function floatOf({ isText, text }: Scalar): number | undefined {
  const special = SPECIAL.get(text);
  if (special !== undefined) return special;
  const float = !isText || DECIMAL.test(text) ? Math.fround(Number(text)) : Infinity;
  return Number.isFinite(float) ? float : undefined;
}

/** Characters of -2^63. */
const INT64_CHARACTERS = 20;

function int64Of({ isText, text }: Scalar): bigint | undefined {
  if (/^-?\d+$/.test(text)) {
    const integer = text.length <= INT64_CHARACTERS ? BigInt(text) : 2n ** 63n;
    return BigInt.asIntN(64, integer) === integer ? integer : undefined;
  }
  // 5.0 and 1e3 are integers, where they are numbers.
  const number = isText ? Number.NaN : Number(text);
  return Number.isSafeInteger(number) ? BigInt(number) : undefined;
}
