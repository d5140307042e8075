/** The values of protobuf's text format. Source of the rules: google/protobuf/text_format.cc. */
import { DTYPES } from "../dtype.js";
import type { TextScalar } from "./text-format.js";
import { TextError } from "./text-tokens.js";

const NAMED_FLOATS = new Map([
  ["inf", Number.POSITIVE_INFINITY],
  ["infinity", Number.POSITIVE_INFINITY],
  ["nan", Number.NaN],
]);

export function floatValue(value: TextScalar): number {
  let magnitude: number | undefined;
  if (value.kind === "word") magnitude = NAMED_FLOATS.get(value.text.toLowerCase());
  else if (value.kind === "float") magnitude = Number(value.text.replace(/f$/iu, ""));
  else if (value.kind === "integer" && !/^0./u.test(value.text)) magnitude = Number(value.text);
  if (magnitude === undefined) throw expected("a number", value);
  return value.negative ? -magnitude : magnitude;
}

const TRUE = new Set(["true", "True", "t"]);
const FALSE = new Set(["false", "False", "f"]);

export function boolValue(value: TextScalar): bigint {
  if (value.kind === "word" && !value.negative) {
    if (TRUE.has(value.text)) return 1n;
    if (FALSE.has(value.text)) return 0n;
  }
  if (value.kind === "integer" && !value.negative) {
    const number = magnitudeOf(value);
    if (number <= 1n) return number;
  }
  throw expected("true or false", value);
}

const REF_OFFSET = 100;

const DTYPE_NUMBERS = new Map([
  ["DT_INVALID", 0],
  ...DTYPES.flatMap(({ name, number }): [string, number][] => [
    [name, number],
    [`${name}_REF`, number + REF_OFFSET],
  ]),
]);

/** By name, or by number: the enum is open, so a number nobody knows is kept. */
export function enumValue(value: TextScalar): bigint {
  if (value.kind !== "word") return integerValue(value, "int32");
  const number = DTYPE_NUMBERS.get(value.text);
  if (number === undefined || value.negative) throw expected("a DataType such as DT_FLOAT", value);
  return BigInt(number);
}

const RANGES: Readonly<Record<string, readonly [min: bigint, max: bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

export function integerValue(value: TextScalar, type: string): bigint {
  if (value.kind !== "integer") throw expected("an integer", value);
  const number = magnitudeOf(value) * (value.negative ? -1n : 1n);
  const [min, max] = RANGES[type]!;
  if (number < min || number > max) throw new TextError(`${number} is no ${type}`, value);
  return number;
}

/** Decimal, `0x` hexadecimal, or octal with a leading zero. */
function magnitudeOf(value: TextScalar): bigint {
  if (!/^0\d/u.test(value.text)) return BigInt(value.text);
  if (/[89]/u.test(value.text)) throw new TextError(`${value.text} begins with 0 and is not octal`, value);
  return BigInt(`0o${value.text}`);
}

export function expected(what: string, value: TextScalar): TextError {
  return new TextError(`${what} was expected, not ${JSON.stringify(value.text.slice(0, 40))}`, value);
}
