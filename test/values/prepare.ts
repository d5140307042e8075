import { type DType, dtypeByName } from "../../src/dtype.js";
import type { Outcome } from "../../src/problem.js";
import type { FeatureSpec, Literal, Locate, ValueSpec } from "../../src/spec/spec.js";
import { elementCount, type TensorValue } from "../../src/tensor.js";
import { FEATURE_DTYPES } from "../../src/values/feature-kind.js";
import type { FeatureKind } from "../../src/values/feature-value.js";
import { prepareTensor } from "../../src/values/tensor.js";
import type { WantedFeature } from "../../src/values/wanted-feature.js";

/** Says where a problem is by the path alone. */
export const locate: Locate = (path) => ({ where: { path: path.join(".") } });

export const dtype = (name: string): DType => dtypeByName(name)!;

export const literal = (value: Literal): ValueSpec => ({ kind: "literal", value, path: ["x"] });

export interface TensorOptions {
  readonly shape?: readonly number[];
  readonly hasBatch?: boolean;
  readonly seed?: bigint;
}

export function prepare(spec: ValueSpec, name: string, options: TensorOptions = {}): Outcome<() => TensorValue> {
  const { shape = [], hasBatch = shape.length > 0, seed = 7n } = options;
  return prepareTensor({ spec, dtype: dtype(name), shape, hasBatch, seed: () => seed, path: ["x"], locate });
}

/** The values of a tensor that must be possible; fixed widths as hex of the little-endian bytes, strings as text. */
export function make(spec: ValueSpec, name: string, options?: TensorOptions): string | readonly string[] {
  const value = made(spec, name, options);
  if ("strings" in value) return value.strings.map((bytes) => Buffer.from(bytes).toString());
  return Buffer.from(value.content).toString("hex");
}

export function made(spec: ValueSpec, name: string, options?: TensorOptions): TensorValue {
  const { value, problems } = prepare(spec, name, options);
  if (!value) throw new Error(problems.map((problem) => problem.message).join("\n"));
  return value();
}

/** A tensor of fixed width as numbers, read with DataView so that the order of bytes is part of the test. */
export function numbers(spec: ValueSpec, name: string, options?: TensorOptions): readonly (number | bigint)[] {
  const value = made(spec, name, options);
  if (!("content" in value)) throw new Error("not of fixed width");
  const { width, kind, signed } = value.dtype;
  const view = new DataView(value.content.buffer, value.content.byteOffset, value.content.byteLength);
  return Array.from({ length: elementCount(value.shape) }, (_, i) => {
    const at = i * width;
    if (kind === "float") return width === 8 ? view.getFloat64(at, true) : view.getFloat32(at, true);
    if (width === 8) return signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true);
    if (width === 4) return signed ? view.getInt32(at, true) : view.getUint32(at, true);
    if (width === 2) return signed ? view.getInt16(at, true) : view.getUint16(at, true);
    return signed ? view.getInt8(at) : view.getUint8(at);
  });
}

/** A sparse feature of a parse op. */
export const anyNumber = (kind: FeatureKind): WantedFeature => ({
  dtype: FEATURE_DTYPES[kind].number,
  form: "sparse",
  shape: [],
});

export const codes = (outcome: Outcome<unknown>) => outcome.problems.map((problem) => problem.code);

export const feature = (values: ValueSpec, rest: Partial<FeatureSpec> = {}): FeatureSpec => ({
  path: ["f"],
  values,
  shape: undefined,
  dtype: undefined,
  ...rest,
});
