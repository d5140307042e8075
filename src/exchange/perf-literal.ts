/** The values of one input of perf_analyzer as a literal, in the shape that it has in the file or in the model. */
import { type DType, dtypeByNumber } from "../dtype.js";
import { type StoredDtype, tensorDtype } from "../files/index.js";
import { type Dim, feedDtype, type TensorInfo } from "../model/model.js";
import type { Literal, Scalar } from "../spec/spec.js";
import { elementCount } from "../tensor.js";
import { storedReader } from "../values/file/stored-reader.js";
import type { PerfInput } from "./perf-data.js";
import { decodeStrings } from "./string-bytes.js";
import { nested } from "./yaml-literal.js";

export interface RowLiteral {
  readonly literal: Literal;
  /** True where its first dimension is the model's own, so that it is no row of a batch. */
  readonly isWhole: boolean;
}

/** A text is what is wrong, continuing a sentence that begins with the input. */
export function literalOf({ values, shape }: PerfInput, info: TensorInfo | undefined): RowLiteral | string {
  const scalars = "scalars" in values ? values.scalars : decoded(values.bytes, info);
  if (typeof scalars === "string") return scalars;
  const known = shape ?? innerShape(info?.shape, scalars.length);
  if (known === undefined) return { literal: scalars, isWhole: false };
  const count = elementCount(known);
  if (count !== scalars.length)
    return `has ${scalars.length} values, and a shape [${known.join(", ")}] that takes ${count}`;
  return { literal: nested(scalars, known), isWhole: known.length > 0 && known.length === info?.shape?.length };
}

/** The shape of one row as the model has it, with at most one size to be found out. */
function innerShape(shape: readonly Dim[] | undefined, count: number): readonly number[] | undefined {
  if (!shape || shape.length < 2) return undefined;
  const inner = shape.slice(1);
  const open = inner.filter((size) => size === null).length;
  const size = elementCount(inner.map((dim) => dim ?? 1));
  if (open > 1 || size === 0 || count % size !== 0) return undefined;
  return inner.map((dim) => dim ?? count / size);
}

const KINDS: Partial<Record<DType["kind"], (dtype: DType) => StoredDtype["kind"]>> = {
  float: () => "f",
  bool: () => "b",
  int: ({ signed }) => (signed ? "i" : "u"),
};

/** The elements in raw bytes, whose dtype only the model tells. A text is what is wrong. */
function decoded(bytes: Uint8Array, info: TensorInfo | undefined): readonly Scalar[] | string {
  if (!info) return "is given as b64, and only a model tells the dtype of its bytes; give --saved-model";
  const dtype = dtypeByNumber(feedDtype(info));
  if (dtype?.kind === "string") {
    const read = decodeStrings(bytes);
    return read.ok ? read.strings : `is given as b64, which ${read.fault}`;
  }
  const kind = dtype && KINDS[dtype.kind]?.(dtype);
  const stored: StoredDtype | undefined = kind && { kind, width: dtype.width, bigEndian: false };
  if (!dtype || !stored || tensorDtype(stored) !== dtype) {
    return `is given as b64, and values of ${dtype?.name ?? "its dtype"} are not read from it`;
  }
  if (bytes.length % dtype.width !== 0) {
    return `is given as b64 of ${bytes.length} bytes, which are no whole number of ${dtype.name} values`;
  }
  const read = storedReader(bytes, stored);
  return Array.from({ length: bytes.length / dtype.width }, (_, place) => read(place) as Scalar);
}
