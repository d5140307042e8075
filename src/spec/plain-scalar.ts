/**
 * What an unquoted word of YAML means: the core schema of YAML 1.2.2 (chapter 10.3), with every digit of an integer kept.
 * https://yaml.org/spec/1.2.2/#103-core-schema
 */
import { MAX_DIGITS } from "./limits.js";

export type PlainScalar =
  | { readonly value: bigint | number | boolean | string | null }
  /** Why the number cannot be kept. */
  | { readonly fault: string };

const NULL = /^(?:~|null|Null|NULL)?$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL_OR_HEX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

export function resolvePlainScalar(text: string): PlainScalar {
  if (NULL.test(text)) return { value: null };
  if (TRUE.test(text)) return { value: true };
  if (FALSE.test(text)) return { value: false };
  if (INTEGER.test(text) || OCTAL_OR_HEX.test(text)) return resolveInteger(text);
  if (FLOAT.test(text)) return resolveFloat(text);
  const infinite = INFINITE.exec(text);
  if (infinite) return { value: infinite[1] === "-" ? -Infinity : Infinity };
  if (NOT_A_NUMBER.test(text)) return { value: Number.NaN };
  return { value: text };
}

function resolveInteger(text: string): PlainScalar {
  if (text.length > MAX_DIGITS) return { fault: `has ${text.length} digits; at most ${MAX_DIGITS} are read` };
  // BigInt reads 0o and 0x, but no "+".
  const value = BigInt(text.startsWith("+") ? text.slice(1) : text);
  return { value: value === 0n && text.startsWith("-") ? -0 : value };
}

function resolveFloat(text: string): PlainScalar {
  const value = Number(text);
  if (!Number.isFinite(value)) return { fault: "is too large for a 64-bit float; infinity is written `.inf`" };
  const significand = text.split(/[eE]/)[0]!;
  if (value === 0 && /[1-9]/.test(significand))
    return { fault: "is too small for a 64-bit float, which makes it zero" };
  return { value };
}
