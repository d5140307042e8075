import type { Outcome } from "../problem.js";
import type { FeatureSpec, Literal, Locate, Scalar, ValueSpec } from "../spec/spec.js";
import { elementCount } from "../tensor.js";
import { Complaints } from "./complaints.js";
import type { Elements } from "./elements.js";
import { FEATURE_DTYPES, featureKind } from "./feature-kind.js";
import type { FeatureKind, FeatureValue } from "./feature-value.js";
import { floatsOf, int64sOf } from "./host-order.js";
import { isList, readLiteralShape } from "./literal-shape.js";
import { type MakerRequest, prepareMaker } from "./maker.js";
import { countFault, type WantedFeature, wantedKind, wantedShape } from "./wanted-feature.js";

export interface FeatureRequest {
  readonly spec: FeatureSpec;
  /** What the parse op wants; undefined: the graph does not tell. */
  readonly wanted: WantedFeature | undefined;
  readonly seed: bigint;
  readonly locate: Locate;
}

/**
 * The values of one tf.Example feature: as many as its shape says, else as many as its literal has, else one. What is
 * wrong is found here; making cannot fail and gives the same values every time.
 */
export function prepareFeature({ seed, ...request }: FeatureRequest): Outcome<() => FeatureValue> {
  const { value: make, problems } = prepareSeededFeature(request);
  return { value: make && (() => make(seed)), problems };
}

/** A feature of a template: the same checks, made with another seed for every example. */
export function prepareSeededFeature({
  spec,
  wanted,
  locate,
}: Omit<FeatureRequest, "seed">): Outcome<(seed: bigint) => FeatureValue> {
  const complaints = new Complaints(locate);
  const shape = featureShape(spec, wanted, complaints);
  // The kind is looked for in the values, so only once they are known to be no deeper than a shape.
  const kind = shape && featureKind(spec, wanted && wantedKind(wanted), complaints);
  const values = kind && valuesFor(spec, kind, complaints);
  if (!values || !checkCount(elementCount(shape), spec, wanted, complaints)) {
    return { value: undefined, problems: complaints.problems };
  }
  const dtype = FEATURE_DTYPES[kind];
  const maker = prepareMaker({ spec: values, dtype, shape, hasBatch: false, path: spec.path }, complaints);
  const make =
    maker &&
    ((seed: bigint): FeatureValue =>
      listOf(
        kind,
        maker(() => seed),
      ));
  return { value: make, problems: complaints.problems };
}

/** The literal's or the file's own shape, where it has one, so that lists of lists are taken row by row; a flat list fits any shape. */
function featureShape(
  spec: FeatureSpec,
  wanted: WantedFeature | undefined,
  complaints: Complaints,
): readonly number[] | undefined {
  const { values, shape: stated } = spec;
  const own = values.kind === "literal" ? readLiteralShape(values.value, values.path, complaints) : fileShape(values);
  if (!own || own.length === 0) return own && (stated ?? wantedShape(wanted));
  const flat = own.length === 1 && stated && own[0] === elementCount(stated);
  // Another shape is left to the check that every literal goes through.
  return flat ? own : (stated ?? own);
}

/** The shape of a file's values, as of a literal; that of a single value where there is no file. */
function fileShape(values: ValueSpec): readonly number[] {
  if (values.kind === "array") return values.array.shape;
  return values.kind === "blobs" && values.files.isGlob ? [values.files.blobs.length] : [];
}

/** The server compares numbers of values, not shapes. */
function checkCount(
  count: number,
  { path }: FeatureSpec,
  wanted: WantedFeature | undefined,
  complaints: Complaints,
): boolean {
  const fault = wanted && countFault(count, wanted);
  if (fault === undefined) return true;
  const shape = `[${wanted!.form === "sequence" ? ["n", ...wanted!.shape].join(", ") : wanted!.shape.join(", ")}]`;
  const message = `${count} values are given, and the model reads this feature into the shape ${shape}.`;
  const key = path.at(-1);
  complaints.add("values-feature-count", path, message, undefined, {
    status: "INVALID_ARGUMENT",
    message: `Name: <unknown>, Key: ${key}, Index: 0.  ${fault}`,
  });
  return false;
}

function valuesFor(spec: FeatureSpec, kind: FeatureKind, complaints: Complaints): MakerRequest["spec"] | undefined {
  const { values } = spec;
  if (values.kind === "serialized_examples") {
    complaints.add("values-not-for-dtype", spec.path, "A feature cannot be made of serialized examples.");
    return undefined;
  }
  if (kind !== "int64_list") return values;
  if (values.kind === "literal") return { ...values, value: integersForBooleans(values.value) };
  if (values.kind === "choices") return { ...values, choices: values.choices.map(integerForBoolean) };
  return values;
}

/** There are no booleans in a tf.Example: they are 1 and 0, as the server's REST API makes them. */
function integersForBooleans(literal: Literal): Literal {
  return isList(literal) ? literal.map(integersForBooleans) : integerForBoolean(literal);
}

function integerForBoolean(scalar: Scalar): Scalar {
  return typeof scalar === "boolean" ? BigInt(scalar) : scalar;
}

function listOf(kind: FeatureKind, elements: Elements): FeatureValue {
  if (!(elements instanceof Uint8Array)) return { kind: "bytes_list", values: elements };
  if (kind === "float_list") return { kind, values: floatsOf(elements) };
  return { kind: "int64_list", values: int64sOf(elements) };
}
