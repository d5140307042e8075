import { type DType, dtypeByName } from "../dtype.js";
import type { StoredDtype } from "../files/index.js";
import type { FeatureSpec, Literal, Scalar, ValueSpec } from "../spec/spec.js";
import type { Complaints } from "./complaints.js";
import type { FeatureKind } from "./feature-value.js";
import { eachScalar } from "./literal-shape.js";

/** The dtypes that a parse op has for the kinds (tensorflow/core/util/example_proto_helper.cc knows no others). */
export const FEATURE_DTYPES: Readonly<Record<FeatureKind, DType>> = {
  bytes_list: dtypeByName("DT_STRING")!,
  float_list: dtypeByName("DT_FLOAT")!,
  int64_list: dtypeByName("DT_INT64")!,
};

const KINDS = Object.keys(FEATURE_DTYPES) as FeatureKind[];

/**
 * The kind of a feature: what the parse op wants where that is known, else the stated dtype's, else what the values look
 * like. Undefined where it cannot be told, or where dtype and parse op differ, which is complained of.
 */
export function featureKind(
  spec: FeatureSpec,
  wanted: FeatureKind | undefined,
  complaints: Complaints,
): FeatureKind | undefined {
  const stated = spec.dtype && KINDS.find((kind) => FEATURE_DTYPES[kind] === spec.dtype);
  if (spec.dtype && !stated) {
    const message = `No feature holds ${spec.dtype.alias}: a feature is float32, int64 or string.`;
    complaints.add("values-feature-kind", [...spec.path, "dtype"], message);
    return undefined;
  }
  if (stated && wanted && stated !== wanted) {
    const message = `The model reads this feature as ${wanted}, and ${spec.dtype?.alias} goes into ${stated}.`;
    const isRecorded = spec.values.kind === "literal" && spec.values.recorded;
    complaints.add(
      "values-feature-kind",
      [...spec.path, "dtype"],
      message,
      isRecorded ? undefined : "Leave dtype out.",
    );
    return undefined;
  }
  const kind = wanted ?? stated ?? kindOfValues(spec.values);
  if (!kind) {
    const message = "Nothing says whether this feature holds floats, integers or bytes.";
    complaints.add("values-feature-kind", spec.path, message, "Add dtype: float32, int64 or string.");
  }
  return kind;
}

function kindOfValues(values: ValueSpec): FeatureKind | undefined {
  switch (values.kind) {
    case "literal":
      return kindOfScalars(values.value);
    case "choices":
      return kindOfScalars(values.choices);
    case "uniform":
      return kindOfScalars([values.min, values.max].filter((bound) => bound !== undefined));
    case "normal":
      return "float_list";
    case "array":
      return kindOfStored(values.array.stored);
    case "blobs":
    case "string":
    case "random_string":
    case "image":
    case "serialized_examples":
      return "bytes_list";
    case "derived":
    case "zero":
    case "tensor":
      return undefined;
  }
}

function kindOfStored({ kind }: StoredDtype): FeatureKind {
  if (kind === "S" || kind === "U") return "bytes_list";
  return kind === "f" || kind === "c" ? "float_list" : "int64_list";
}

/** Text anywhere makes bytes, else a decimal anywhere makes floats, else integers; nothing says nothing. */
function kindOfScalars(literal: Literal): FeatureKind | undefined {
  const kinds = new Set<FeatureKind>();
  eachScalar(literal, (scalar) => kinds.add(kindOfScalar(scalar)));
  return KINDS.find((kind) => kinds.has(kind));
}

function kindOfScalar(scalar: Scalar): FeatureKind {
  if (typeof scalar === "string" || scalar instanceof Uint8Array) return "bytes_list";
  return typeof scalar === "number" ? "float_list" : "int64_list";
}
