/**
 * The binary floating-point formats that JavaScript has no typed array for, and float32 as one of the same family: sign
 * and magnitude, where codes in ascending order are values in ascending order.
 *
 * The facts come from ml_dtypes, which TensorFlow uses for its own float8 and float4 kinds; tests compare with it.
 */
import type { DType } from "../dtype.js";

export interface FloatFormat {
  /** Bits of the fraction that are stored. */
  readonly fractionBits: number;
  /** Exponent of the smallest normal number. */
  readonly minExponent: number;
  /** The sign's bit, which is also the number of magnitudes. */
  readonly signBit: number;
  /** Magnitude of the largest finite number. */
  readonly largest: number;
  /** Undefined: the format has no infinities. */
  readonly infinity: number | undefined;
  /** Undefined: the format has no NaN. */
  readonly nan: number | undefined;
  /** False for the `uz` kinds, where the code of -0 is the only NaN. */
  readonly negativeZero: boolean;
  /** By biased exponent less one: the power of two that makes a number of that exponent a whole one. */
  readonly scales: Float64Array;
}

interface Facts {
  readonly bits: number;
  readonly fractionBits: number;
  readonly minExponent: number;
  readonly largest: number;
  readonly infinity?: number;
  readonly nan?: number;
  readonly negativeZero?: boolean;
}

const FORMATS: ReadonlyMap<string, FloatFormat> = new Map(
  Object.entries({
    DT_FLOAT: {
      bits: 32,
      fractionBits: 23,
      minExponent: -126,
      largest: 0x7f7fffff,
      infinity: 0x7f800000,
      nan: 0x7fc00000,
    },
    DT_BFLOAT16: { bits: 16, fractionBits: 7, minExponent: -126, largest: 0x7f7f, infinity: 0x7f80, nan: 0x7fc0 },
    DT_HALF: { bits: 16, fractionBits: 10, minExponent: -14, largest: 0x7bff, infinity: 0x7c00, nan: 0x7e00 },
    DT_FLOAT8_E5M2: { bits: 8, fractionBits: 2, minExponent: -14, largest: 0x7b, infinity: 0x7c, nan: 0x7e },
    DT_FLOAT8_E4M3FN: { bits: 8, fractionBits: 3, minExponent: -6, largest: 0x7e, nan: 0x7f },
    DT_FLOAT8_E4M3FNUZ: { bits: 8, fractionBits: 3, minExponent: -7, largest: 0x7f, nan: 0x80, negativeZero: false },
    DT_FLOAT8_E4M3B11FNUZ: {
      bits: 8,
      fractionBits: 3,
      minExponent: -10,
      largest: 0x7f,
      nan: 0x80,
      negativeZero: false,
    },
    DT_FLOAT8_E5M2FNUZ: { bits: 8, fractionBits: 2, minExponent: -15, largest: 0x7f, nan: 0x80, negativeZero: false },
    DT_FLOAT4_E2M1FN: { bits: 4, fractionBits: 1, minExponent: 0, largest: 0x7 },
  } satisfies Record<string, Facts>).map(([name, facts]) => [name, formatOf(facts)]),
);
const FLOAT32 = FORMATS.get("DT_FLOAT")!;

/** The format of a float dtype or of a complex one's parts; undefined for double precision, which numbers have already. */
export function floatFormat(dtype: DType): FloatFormat | undefined {
  return dtype.name === "DT_COMPLEX64" ? FLOAT32 : FORMATS.get(dtype.name);
}

/**
 * The code of the nearest number, ties to even, rounded once from double precision. Beyond the largest number it is
 * infinity, else NaN, else the largest: what ml_dtypes does. Ask {@link overflows} first where that matters.
 */
export function encodeFloat(format: FloatFormat, value: number): number {
  const { signBit, largest, infinity, nan, negativeZero } = format;
  if (Number.isNaN(value)) return nan ?? signBit;
  let code = magnitude(format, Math.abs(value));
  if (code > largest) code = infinity ?? nan ?? largest;
  const negative = value < 0 || Object.is(value, -0);
  return negative && (code !== 0 || negativeZero) && code < signBit ? code + signBit : code;
}

/** The value of a code. */
export function decodeFloat(format: FloatFormat, code: number): number {
  const { signBit, largest, infinity, scales, fractionBits } = format;
  const negative = code >= signBit;
  const rest = negative ? code - signBit : code;
  if (rest > largest) return rest !== infinity ? Number.NaN : negative ? -Infinity : Infinity;
  if (negative && rest === 0 && !format.negativeZero) return Number.NaN;
  const exponent = rest >>> fractionBits;
  const whole = (rest & ((1 << fractionBits) - 1)) + (exponent === 0 ? 0 : 1 << fractionBits);
  const value = whole / scales[Math.max(exponent, 1) - 1]!;
  return negative ? -value : value;
}

/** The nearest number of the format. */
export function roundFloat(format: FloatFormat, value: number): number {
  return decodeFloat(format, encodeFloat(format, value));
}

/** Whether a finite value rounds to more than the format's largest number. */
export function overflows(format: FloatFormat, value: number): boolean {
  return magnitude(format, Math.abs(value)) > format.largest;
}

const scratch = new DataView(new ArrayBuffer(8));

/** 2^52: added to a smaller non-negative number it leaves no room for a fraction, so that the addition rounds it. */
const NO_FRACTION = 4503599627370496;

function magnitude(format: FloatFormat, value: number): number {
  scratch.setFloat64(0, value);
  const exponent = (scratch.getUint32(0) >>> 20) - 1023;
  const step = exponent < format.minExponent ? 0 : exponent - format.minExponent;
  if (step >= format.scales.length) return Infinity;
  // Scaling by a power of two is exact, so this rounds once. A carry into the next exponent is the right code by itself.
  const whole = value * format.scales[step]! + NO_FRACTION - NO_FRACTION;
  return step * (1 << format.fractionBits) + whole;
}

function formatOf(facts: Facts): FloatFormat {
  const { bits, fractionBits, minExponent, largest, infinity, nan, negativeZero = true } = facts;
  const scales = new Float64Array(largest >>> fractionBits);
  // Halving and doubling are exact on every engine; Math.pow is not promised to be.
  let scale = 1;
  for (let power = 0; power < fractionBits - minExponent; power += 1) scale *= 2;
  for (let step = 0; step < scales.length; step += 1, scale /= 2) scales[step] = scale;
  return { fractionBits, minExponent, signBit: (1 << (bits - 1)) >>> 0, largest, infinity, nan, negativeZero, scales };
}
