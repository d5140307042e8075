import type { DType } from "../dtype.js";
import { MAX_MESSAGE_BYTES } from "../proto/codec.js";
import type { SpecPath, ValueSpec } from "../spec/spec.js";
import { elementCount } from "../tensor.js";
import type { Complaints } from "./complaints.js";
import { cycleElements, type Elements, pickElements, zeroElements } from "./elements.js";
import { checkLiteralFits, packLiteral } from "./literal.js";
import { prepareArray } from "./file/array.js";
import { meanBlobBytes, prepareBlobs } from "./file/blobs.js";
import { leastImageBytes } from "./image/image.js";
import { prepareRecorded } from "./recorded.js";
import { prepareImages } from "./random/prepare-images.js";
import { prepareNormal } from "./random/prepare-normal.js";
import { prepareUniform } from "./random/prepare-uniform.js";
import { Stream } from "./random/stream.js";
import { randomStrings } from "./random/strings.js";

/**
 * Makes all elements of one shape, the same bytes for the same seed. Where there is much of them, memory is what takes the
 * time: they are made in `memory` if that has their length and the maker can, else in fresh memory at every call. The seed
 * is asked for only where something is random.
 */
export type Maker = (seed: () => bigint, memory?: Uint8Array) => Elements;

/** What values are to be made, and for which dtype and shape. */
export interface MakerRequest {
  readonly spec: Exclude<ValueSpec, { readonly kind: "serialized_examples" }>;
  readonly dtype: DType;
  /** Concrete sizes. */
  readonly shape: readonly number[];
  /** Dimension 0 is the batch: literals are cycled or cut along it. */
  readonly hasBatch: boolean;
  /** Where the input or feature stands in the spec. */
  readonly path: SpecPath;
}

/** Check everything that can be wrong with the values. Undefined where something is, which is complained of. */
export function prepareMaker(request: MakerRequest, complaints: Complaints): Maker | undefined {
  const { dtype, path } = request;
  if (dtype.kind === "handle") {
    complaints.add("values-not-for-dtype", path, `No client can send a ${dtype.name}: it lives inside the session.`);
    return undefined;
  }
  const count = elementCount(request.shape);
  if (!checkSize(count, dtype.width, path, complaints)) return undefined;
  return prepareKind(request, count, complaints);
}

function prepareKind(request: MakerRequest, count: number, complaints: Complaints): Maker | undefined {
  const { spec, dtype, shape, hasBatch, path } = request;
  switch (spec.kind) {
    case "derived":
    case "zero":
      return (_, memory) => zeroElements(count, dtype, memory);
    case "literal": {
      const fitting = checkLiteralFits(spec.value, shape, hasBatch, spec.path, complaints);
      const elements = packLiteral(spec.value, dtype, spec.path, complaints, spec.recorded);
      if (!fitting || !elements || !checkStrings(count, elements, path, complaints)) return undefined;
      return (_, memory) => cycleElements(elements, count, dtype, memory);
    }
    case "string": {
      const elements = packLiteral(spec.text, dtype, [...path, "string_data"], complaints);
      if (!elements || !checkStrings(count, elements, path, complaints)) return undefined;
      return (_, memory) => cycleElements(elements, count, dtype, memory);
    }
    case "choices": {
      const elements = packChoices(spec.choices, dtype, [...path, "choices"], complaints);
      if (!elements || !checkStrings(count, elements, path, complaints)) return undefined;
      return (seed) => pickElements(elements, count, dtype, new Stream(seed()));
    }
    case "random_string":
      return prepareStrings(count, spec.length, dtype, path, complaints);
    case "array":
      return prepareArray(spec.array, request, spec.path, complaints);
    case "blobs":
      if (dtype.kind === "string" && !checkSize(count, meanBlobBytes(spec.files), path, complaints)) return undefined;
      return prepareBlobs(spec, request, complaints);
    case "tensor":
      return prepareRecorded(spec.tensor, request, spec.path, complaints);
    case "image":
      if (!checkSize(count, leastImageBytes(spec.format, spec.width, spec.height), path, complaints)) return undefined;
      return prepareImages(spec, count, dtype, path, complaints);
    case "uniform":
      return prepareUniform(spec, count, dtype, [...path, "random_data"], complaints);
    case "normal":
      return prepareNormal(spec, count, dtype, [...path, "random_data"], complaints);
  }
}

function packChoices(
  choices: Extract<ValueSpec, { kind: "choices" }>["choices"],
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
): Elements | undefined {
  if (choices.length > 0) return packLiteral(choices, dtype, path, complaints);
  complaints.add("values-range", path, "There is nothing to choose from.");
  return undefined;
}

function prepareStrings(
  count: number,
  length: number,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
): Maker | undefined {
  if (dtype.kind !== "string") {
    const message = `Random strings cannot fill a ${dtype.alias} tensor.`;
    complaints.add("values-not-for-dtype", [...path, "random_data", "string_length"], message);
    return undefined;
  }
  if (!checkSize(count, length, path, complaints)) return undefined;
  return (seed) => randomStrings(count, length, new Stream(seed()));
}

/** The same for strings that are known: on the whole they come equally often. */
function checkStrings(count: number, elements: Elements, path: SpecPath, complaints: Complaints): boolean {
  if (elements instanceof Uint8Array || elements.length === 0) return true;
  const bytes = elements.reduce((sum, element) => sum + element.length, 0);
  return checkSize(count, bytes / elements.length, path, complaints);
}

/** What cannot be one protobuf message is not made: a string takes at least two bytes more than it holds. */
function checkSize(count: number, bytesEach: number, path: SpecPath, complaints: Complaints): boolean {
  const bytes = count * (bytesEach || 2);
  if (bytes <= MAX_MESSAGE_BYTES) return true;
  const message = `${count} elements take ${bytes} bytes, and a message holds at most ${MAX_MESSAGE_BYTES}.`;
  complaints.add("values-too-large", path, message);
  return false;
}
