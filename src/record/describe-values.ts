import type { DType } from "../dtype.js";
import type { Feature, TensorProto } from "../proto/messages.js";
import type { TensorValue } from "../tensor.js";
import { decodeFloat, floatFormat } from "../values/float-format.js";
import { decodeTensor } from "./tensor-decode.js";
import type { TensorFacts } from "./tensor-facts.js";

/** Elements shown of one tensor or feature. */
const SHOWN_ELEMENTS = 16;

/** Bytes shown of one string. */
const SHOWN_BYTES = 64;

/** The first elements of a tensor in row-major order, `1, 2.5, ... (3072 in all)`. Undefined for handles. */
export function tensorValues(proto: TensorProto, facts: TensorFacts): string | undefined {
  const elements = facts.elements < SHOWN_ELEMENTS ? Number(facts.elements) : SHOWN_ELEMENTS;
  const decoded = decodeTensor(facts.dtype.kind === "string" ? proto : firstElements(proto, facts.dtype, elements));
  return decoded.ok ? listed(elementTexts(decoded.value, elements), facts.elements) : undefined;
}

/** The first values of a feature. */
export function featureValues(feature: Feature): string {
  if (feature.kind === undefined) return "";
  const count = Math.min(feature.value.length, SHOWN_ELEMENTS);
  const texts = Array.from({ length: count }, (_, index) => {
    const value = feature.value[index]!;
    if (value instanceof Uint8Array) return stringText(value);
    return String(typeof value === "number" ? shortest(value) : value);
  });
  return listed(texts, BigInt(feature.value.length));
}

function listed(texts: readonly string[], elements: bigint): string {
  const all = texts.join(", ");
  return BigInt(texts.length) < elements ? `${all}, ... (${elements} in all)` : all;
}

/** The same tensor cut to a vector of its first elements, so that a huge shape costs nothing. */
function firstElements(proto: TensorProto, { width }: DType, elements: number): TensorProto {
  return {
    ...proto,
    shape: { dims: [BigInt(elements)], unknownRank: false },
    tensorContent: proto.tensorContent.subarray(0, elements * width),
  };
}

function elementTexts(value: TensorValue, count: number): readonly string[] {
  if ("strings" in value) return value.strings.slice(0, count).map(stringText);
  const { dtype, content } = value;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return Array.from({ length: count }, (_, index) => elementText(view, index * dtype.width, dtype));
}

function elementText(view: DataView, offset: number, dtype: DType): string {
  switch (dtype.kind) {
    case "bool":
      return String(view.getUint8(offset) !== 0);
    case "int":
      return String(integer(view, offset, dtype));
    case "float":
      return String(float(view, offset, dtype, dtype.width));
    case "complex": {
      const half = dtype.width / 2;
      const imaginary = float(view, offset + half, dtype, half);
      const sign = imaginary < 0 || Object.is(imaginary, -0) ? "-" : "+";
      return `${float(view, offset, dtype, half)}${sign}${Math.abs(imaginary)}j`;
    }
    case "string":
    case "handle":
      throw new Error(`${dtype.name} has no fixed width`);
  }
}

function unsigned(view: DataView, offset: number, width: number): bigint {
  if (width === 1) return BigInt(view.getUint8(offset));
  if (width === 2) return BigInt(view.getUint16(offset, true));
  return width === 4 ? BigInt(view.getUint32(offset, true)) : view.getBigUint64(offset, true);
}

/** Below a byte only the low bits count. */
function integer(view: DataView, offset: number, { width, bits, signed }: DType): bigint {
  const code = unsigned(view, offset, width);
  return signed ? BigInt.asIntN(bits, code) : BigInt.asUintN(bits, code);
}

function float(view: DataView, offset: number, dtype: DType, width: number): number {
  const format = floatFormat(dtype);
  if (!format) return view.getFloat64(offset, true);
  if (width === 4) return shortest(view.getFloat32(offset, true));
  return decodeFloat(format, Number(unsigned(view, offset, width)));
}

/** The number of the fewest digits that rounds to a single-precision one: 0.1 rather than 0.10000000149011612. */
function shortest(single: number): number {
  for (let digits = 6; digits < 9; digits += 1) {
    const candidate = Number(single.toPrecision(digits));
    if (Math.fround(candidate) === single) return candidate;
  }
  return Number(single.toPrecision(9));
}

/** Text in quotes where the bytes are UTF-8, else hexadecimal. Control characters are escaped. */
function stringText(bytes: Uint8Array): string {
  const cut = bytes.subarray(0, SHOWN_BYTES);
  const rest = bytes.length > SHOWN_BYTES ? `... (${bytes.length} bytes)` : "";
  try {
    // While streaming, a character that the cut splits is held back rather than refused.
    return `${JSON.stringify(new TextDecoder("utf-8", { fatal: true }).decode(cut, { stream: rest !== "" }))}${rest}`;
  } catch {
    return `0x${Buffer.from(cut).toString("hex")}${rest}`;
  }
}
