/**
 * One value of a spec to one element of a dtype. Whole numbers must arrive unchanged; a number written with a fraction or
 * an exponent is decimal, so a float rounds it to its nearest value, as every reader of decimals does.
 *
 * - Integer dtypes take `5`, `"9007199254740993"` (quoted digits) and `5.0`, which loses nothing.
 * - Float dtypes take any number, `.nan` and `.inf`, and quoted numbers, also as `"NaN"` and `"Infinity"` for JSON specs.
 * - Complex dtypes take real numbers and NumPy's text, `"1+2j"`; lists are always dimensions, never real and imaginary parts.
 * - DT_BOOL takes `true` and `false` only. DT_STRING takes text, as UTF-8, and bytes.
 */
import type { DType } from "../dtype.js";
import type { Scalar } from "../spec/spec.js";
import type { Refusal } from "./complaints.js";
import { decodeFloat, type FloatFormat, floatFormat, overflows, roundFloat } from "./float-format.js";

export interface Complex {
  readonly real: number;
  readonly imaginary: number;
}

/** Integers are bigint of any width; floats are numbers not yet rounded to the dtype. */
export type Element = bigint | number | boolean | Complex | Uint8Array;

export type Conversion = { readonly ok: true; readonly element: Element } | ({ readonly ok: false } & Refusal);

export function convert(scalar: Scalar, dtype: DType): Conversion {
  switch (dtype.kind) {
    case "int":
      return toInteger(scalar, dtype);
    case "float":
      return toFloat(scalar, dtype, floatFormat(dtype));
    case "complex":
      return toComplex(scalar, dtype);
    case "bool":
      return typeof scalar === "boolean" ? found(scalar) : refuse("values-wrong-kind", "is not true or false");
    case "string":
      return toBytes(scalar);
    case "handle":
      return refuse("values-not-for-dtype", `cannot be a ${dtype.name}: no client can send one`);
  }
}

/** Smallest and largest integer of a dtype. */
export function integerRange(dtype: DType): { readonly min: bigint; readonly max: bigint } {
  const half = 1n << BigInt(dtype.bits - 1);
  return dtype.signed ? { min: -half, max: half - 1n } : { min: 0n, max: 2n * half - 1n };
}

const WHOLE = /^[+-]?\d{1,400}$/;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const SPECIAL = /^([+-]?)\.?(?:(inf|infinity)|nan)$/i;

function toInteger(scalar: Scalar, dtype: DType): Conversion {
  const integer = typeof scalar === "string" ? (parseWhole(scalar) ?? scalar) : scalar;
  if (typeof integer === "bigint") {
    const { min, max } = integerRange(dtype);
    if (integer >= min && integer <= max) return found(integer);
    return refuse("values-out-of-range", `is outside of ${dtype.alias}, which holds ${min} to ${max}`);
  }
  if (typeof integer !== "number") return notNumber(integer, dtype);
  if (!Number.isInteger(integer))
    return refuse("values-inexact", `is not a whole number, and ${dtype.alias} holds only those`);
  if (!Number.isSafeInteger(integer)) {
    return refuse("values-inexact", "may have lost digits", "Past 2^53, write the digits without point or exponent.");
  }
  return toInteger(BigInt(integer), dtype);
}

function toFloat(scalar: Scalar, dtype: DType, format: FloatFormat | undefined): Conversion {
  const value = typeof scalar === "string" ? (parseNumber(scalar) ?? scalar) : scalar;
  if (typeof value === "bigint") return wholeToFloat(value, dtype, format);
  if (typeof value !== "number") return notNumber(value, dtype);
  if (Number.isFinite(value)) return format && overflows(format, value) ? tooLarge(dtype, format) : found(value);
  // A quoted decimal beyond double precision parses as infinity, which it does not say.
  if (typeof scalar === "string" && DECIMAL.test(scalar)) return tooLarge(dtype, format);
  if (format && (Number.isNaN(value) ? format.nan : format.infinity) === undefined) {
    return refuse("values-out-of-range", `does not exist in ${dtype.alias}`);
  }
  return found(value);
}

function wholeToFloat(value: bigint, dtype: DType, format: FloatFormat | undefined): Conversion {
  const number = Number(value);
  if (!Number.isFinite(number) || (format && overflows(format, number))) return tooLarge(dtype, format);
  const rounded = format ? roundFloat(format, number) : number;
  if (BigInt(rounded) === value) return found(rounded);
  return {
    ok: false,
    code: "values-inexact",
    reason: `has more digits than ${dtype.alias} keeps`,
    outcome: `: it would become ${BigInt(rounded)}`,
    hint: "Write it with a decimal point to accept the rounding.",
  };
}

function tooLarge(dtype: DType, format: FloatFormat | undefined): Conversion {
  const largest = format ? decodeFloat(format, format.largest) : Number.MAX_VALUE;
  return refuse("values-out-of-range", `is outside of ${dtype.alias}, whose largest number is ${largest}`);
}

function toComplex(scalar: Scalar, dtype: DType): Conversion {
  const format = floatFormat(dtype);
  const [real, imaginary] = typeof scalar === "string" ? complexParts(scalar) : [scalar, 0];
  const re = toFloat(real, dtype, format);
  const im = toFloat(imaginary, dtype, format);
  if (!re.ok) return re;
  if (!im.ok) return im;
  return found({ real: re.element as number, imaginary: im.element as number });
}

/** `1+2j`, `(1+2j)`, `-2.5e-3j`, `j`: Python's and NumPy's text. What is no such text is left as the real part. */
function complexParts(text: string): readonly [real: string, imaginary: string] {
  const bare = text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
  if (!bare.endsWith("j")) return [text, "0"];
  let split = bare.length - 1;
  while (split > 0 && !(/[+-]/.test(bare[split]!) && !/e/i.test(bare[split - 1]!))) split -= 1;
  const imaginary = bare.slice(split, -1);
  return [bare.slice(0, split) || "0", /^[+-]?$/.test(imaginary) ? `${imaginary}1` : imaginary];
}

function toBytes(scalar: Scalar): Conversion {
  if (scalar instanceof Uint8Array) return found(scalar);
  if (typeof scalar !== "string") {
    return refuse(
      "values-wrong-kind",
      "is not text, and the dtype is string",
      "Quote it if its digits or letters are meant.",
    );
  }
  if (/\p{Surrogate}/u.test(scalar)) {
    return refuse(
      "values-wrong-kind",
      "holds half a surrogate pair, which UTF-8 cannot say",
      'Give the bytes: {b64: "..."}.',
    );
  }
  return found(new TextEncoder().encode(scalar));
}

function parseWhole(text: string): bigint | undefined {
  return WHOLE.test(text) ? BigInt(text.replace("+", "")) : undefined;
}

/** A quoted number; undefined for other text. */
function parseNumber(text: string): bigint | number | undefined {
  if (DECIMAL.test(text)) return parseWhole(text) ?? Number(text);
  const special = SPECIAL.exec(text);
  if (!special) return undefined;
  return special[2] === undefined ? Number.NaN : special[1] === "-" ? -Infinity : Infinity;
}

function notNumber(scalar: Scalar, dtype: DType): Conversion {
  const hint = typeof scalar === "boolean" ? "Write 1 or 0." : undefined;
  return refuse("values-wrong-kind", `is not a number, and the dtype is ${dtype.alias}`, hint);
}

function found(element: Element): Conversion {
  return { ok: true, element };
}

function refuse(code: Refusal["code"], reason: string, hint?: string): Conversion {
  return { ok: false, code, reason, hint };
}
