/**
 * Lower bounds of what values take on the wire, found without making them. A record whose lower bound is past a limit is
 * refused before any memory is spent on it; what the bounds let through is measured when it is written.
 */
import type { DType } from "../dtype.js";
import type { ExamplesSpec, FeatureSpec, Literal, Scalar, ValueSpec } from "../spec/spec.js";
import { elementCount } from "../tensor.js";
import { leastImageBytes } from "../values/index.js";

/** Tag and length in front of a string, a feature or an example. */
const FRAME = 2;

export function leastTensorBytes(values: ValueSpec, dtype: DType, shape: readonly number[]): number {
  const elements = elementCount(shape);
  if (dtype.width > 0) return elements * dtype.width;
  if (values.kind === "serialized_examples") return leastExamplesBytes(values.examples, elements);
  return elements * FRAME + leastStringBytes(values, elements);
}

/** `count` examples of a template, or of a list that is gone through again and again. */
export function leastExamplesBytes(examples: ExamplesSpec, count: number): number {
  if ("template" in examples) return count * leastExampleBytes(examples.template);
  const rounds = Math.floor(count / Math.max(examples.list.length, 1));
  return rounds * examples.list.reduce((bytes, features) => bytes + leastExampleBytes(features), 0);
}

export function leastExampleBytes(features: ReadonlyMap<string, FeatureSpec>): number {
  return [...features].reduce(
    (bytes, [name, feature]) => bytes + FRAME + name.length + leastFeatureBytes(feature),
    FRAME,
  );
}

/** A float takes four bytes and an integer or a string at least one; which it is may only be known to the graph. */
function leastFeatureBytes({ values, shape }: FeatureSpec): number {
  const literal = values.kind === "literal" ? measure(values.value) : undefined;
  const elements = shape ? elementCount(shape) : (literal?.elements ?? 1);
  // An image may become numbers, whatever the size of its file.
  if (values.kind === "blobs" && values.files.images) return elements;
  return elements + leastStringBytes(values, elements);
}

function leastStringBytes(values: ValueSpec, elements: number): number {
  switch (values.kind) {
    case "string":
      return elements * Buffer.byteLength(values.text);
    case "random_string":
      return elements * values.length;
    case "choices":
      return elements * Math.min(...values.choices.map(scalarBytes));
    case "literal": {
      const own = measure(values.value);
      return own.elements === 0 ? 0 : Math.floor(elements / own.elements) * own.bytes;
    }
    case "blobs":
      return (
        Math.floor(elements / values.files.blobs.length) *
        values.files.blobs.reduce((sum, blob) => sum + blob.length, 0)
      );
    case "image":
      return elements * Math.floor(leastImageBytes(values.format, values.width, values.height));
    case "tensor": {
      const strings = "strings" in values.tensor ? values.tensor.strings : [];
      const bytes = strings.reduce((sum, string) => sum + string.length, 0);
      return strings.length === 0 ? 0 : Math.floor(elements / strings.length) * bytes;
    }
    case "array":
    case "derived":
    case "zero":
    case "uniform":
    case "normal":
    case "serialized_examples":
      return 0;
  }
}

const measured = new WeakMap<readonly Literal[], { elements: number; bytes: number }>();

/** Elements of a literal and the bytes of those that are strings. Kept, because the records of a request share literals. */
function measure(literal: Literal): { readonly elements: number; readonly bytes: number } {
  if (!isList(literal)) return { elements: 1, bytes: scalarBytes(literal) };
  const known = measured.get(literal);
  if (known) return known;
  const total = { elements: 0, bytes: 0 };
  for (const child of literal) {
    const { elements, bytes } = measure(child);
    total.elements += elements;
    total.bytes += bytes;
  }
  measured.set(literal, total);
  return total;
}

const isList = (literal: Literal): literal is readonly Literal[] => Array.isArray(literal);

function scalarBytes(scalar: Scalar): number {
  if (scalar instanceof Uint8Array) return scalar.length;
  return typeof scalar === "string" ? Buffer.byteLength(scalar) : 0;
}
