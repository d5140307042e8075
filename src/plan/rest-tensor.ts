/** One JSON value as a tensor of a dtype (tensorflow_serving/util/json_tensor.cc, FillTensorProto). */
import type { DType } from "../dtype.js";
import { isJsonList, isJsonObject, type JsonValue } from "../files/index.js";
import { base64Of } from "../spec/json-literal.js";
import type { Literal, Scalar } from "../spec/spec.js";
import { kindOfScalar } from "../values/index.js";

/** The first thing that the server minds: it looks no further. */
export interface RestFault {
  readonly indices: readonly number[];
  readonly found: string;
  readonly expected: string;
  readonly status: "INVALID_ARGUMENT" | "UNIMPLEMENTED";
  /** The gist of the server's words. */
  readonly server: string;
}

export type RestTensor =
  | { readonly literal: Literal; readonly shape: readonly number[] }
  | { readonly fault: RestFault };

/**
 * The shape is that of the first element at each level; all others must have it too.
 *
 * @param recorded The values stand in a file, and no fault shows them.
 */
export function restTensor(json: JsonValue, dtype: DType, recorded = false): RestTensor {
  const shape: number[] = [];
  for (let first: JsonValue | undefined = json; first !== undefined && isJsonList(first); first = first[0]) {
    shape.push(first.length);
  }
  const faults: RestFault[] = [];
  const literal = literalOf(json, { dtype, show: recorded ? kindInWords : show }, shape, [], faults);
  return faults.length > 0 ? { fault: faults[0]! } : { literal, shape };
}

type Single = Exclude<JsonValue, readonly JsonValue[]>;

interface Wanted {
  readonly dtype: DType;
  /** A value in a fault. */
  readonly show: (json: Single) => string;
}

/** Goes on after a fault no further than the list it is in; what it returns then is not used. */
function literalOf(
  json: JsonValue,
  wanted: Wanted,
  shape: readonly number[],
  indices: readonly number[],
  faults: RestFault[],
): Literal {
  const { show: shown } = wanted;
  const level = indices.length;
  const size = shape[level];
  if (!isJsonList(json)) {
    if (size !== undefined) {
      const server = `JSON Value: ${shown(json)} found at incorrect level: ${level} in the JSON DOM. Expected at level: ${shape.length}`;
      faults.push(
        fault(
          indices,
          `${shown(json)} stands where the first element has a list`,
          `expected a list of ${size}`,
          server,
        ),
      );
    }
    return scalarOf(json, wanted, indices, faults);
  }
  if (json.length !== size) {
    const found = `A list of ${json.length} stands here`;
    const server =
      size === undefined
        ? `Encountered list at unexpected level: ${level}`
        : `Encountered list at unexpected size: ${json.length} at level: ${level} expected size: ${size}`;
    const expected =
      size === undefined
        ? "expected a single value, as the first element has"
        : `expected ${size} elements, as the first list has`;
    faults.push(fault(indices, found, expected, server));
    return [];
  }
  const items: Literal[] = [];
  for (let i = 0; i < json.length && faults.length === 0; i += 1) {
    const item = json[i]!;
    // Single values are most of every body: a path is built for those that are refused.
    items.push(
      isJsonList(item) || level + 1 < shape.length
        ? literalOf(item, wanted, shape, [...indices, i], faults)
        : scalarOf(item, wanted, indices, faults, i),
    );
  }
  return items;
}

function scalarOf(
  json: Single,
  { dtype, show: shown }: Wanted,
  indices: readonly number[],
  faults: RestFault[],
  place?: number,
): Scalar {
  const scalar = convertScalar(json, dtype);
  if (scalar !== undefined) return scalar;
  const here = place === undefined ? indices : [...indices, place];
  const bad64 = dtype.kind === "string" && isJsonObject(json);
  const server = bad64
    ? json.has("b64") && json.size === 1
      ? "Unable to base64 decode"
      : `JSON Value: ${shown(json)} not formatted correctly for base64 data`
    : `JSON Value: ${shown(json)} Type: ${kindOf(json)} is not of expected type: ${dtype.alias}`;
  faults.push(fault(here, `${shown(json)} stands here`, `expected ${EXPECTED[dtype.kind]} for ${dtype.alias}`, server));
  return 0n;
}

const EXPECTED: Readonly<Record<DType["kind"], string>> = {
  float: "a number",
  int: "a number without fraction or exponent",
  complex: "a number",
  bool: "true or false",
  string: 'text or {"b64": ...}',
  handle: "nothing, since no request can hold it,",
};

/** Undefined: the server refuses it. */
function convertScalar(json: Single, dtype: DType): Scalar | undefined {
  switch (dtype.kind) {
    case "float":
    case "complex":
      return toFloat(json, dtype);
    case "int":
      return typeof json === "bigint" ? toInteger(json, dtype) : undefined;
    case "bool":
      return typeof json === "boolean" ? json : undefined;
    case "string":
      if (isJsonObject(json)) return base64Of(json);
      return typeof json === "string" ? json : undefined;
    case "handle":
      return undefined;
  }
}

/** What the server keeps as int32 it does not look at again: int_val of a narrower tensor wraps around. */
const NARROW: readonly string[] = ["DT_INT16", "DT_INT8", "DT_UINT8"];

function toInteger(json: bigint, { name, bits, signed }: DType): bigint | undefined {
  if (!NARROW.includes(name)) return json;
  if (BigInt.asIntN(32, json) !== json) return undefined;
  return signed ? BigInt.asIntN(bits, json) : BigInt.asUintN(bits, json);
}

/** Integers are widened, to the nearest float; what float32 cannot hold becomes an infinity, as a cast in C++ makes it. */
function toFloat(json: JsonValue, dtype: DType): number | undefined {
  if (typeof json !== "number" && typeof json !== "bigint") return undefined;
  const number = Number(json);
  return dtype.name === "DT_FLOAT" ? Math.fround(number) : number;
}

function fault(indices: readonly number[], found: string, expected: string, server: string): RestFault {
  return { indices, found, expected, server, status: "INVALID_ARGUMENT" };
}

const SHOWN_CHARACTERS = 40;

function show(json: Single): string {
  if (isJsonObject(json))
    return `{${[...json.keys()].map((key) => JSON.stringify(key)).join(", ")}}`.slice(0, SHOWN_CHARACTERS);
  return typeof json === "string" ? JSON.stringify(json.slice(0, SHOWN_CHARACTERS)) : String(json);
}

function kindInWords(json: Single): string {
  if (json === null) return "null";
  return isJsonObject(json) ? `an object of ${json.size} keys` : kindOfScalar(json);
}

function kindOf(json: JsonValue): string {
  if (json === null) return "Null";
  if (isJsonObject(json)) return "Object";
  if (typeof json === "boolean") return json ? "True" : "False";
  return typeof json === "string" ? "String" : "Number";
}
