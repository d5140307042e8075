import type { PlannedPredict, PlannedRecord, PlannedTensor } from "../plan/plan.js";
import { decodePredictionLog } from "../proto/codec.js";
import { type TensorPlace, tensorPlaces } from "./tensor-places.js";

/**
 * The bytes of the last record, in which another one is written over when it differs in nothing but the values of its
 * number tensors. A thousand repeats of a request are encoded once: a tenth of the time of encoding each.
 */
export class EncodedRecord {
  #record: PlannedPredict;
  readonly #modelName: string;
  readonly #bytes: Uint8Array;
  readonly #places: readonly TensorPlace[];

  private constructor(record: PlannedPredict, modelName: string, bytes: Uint8Array, places: readonly TensorPlace[]) {
    this.#record = record;
    this.#modelName = modelName;
    this.#bytes = bytes;
    this.#places = places;
  }

  /** Undefined where another record cannot be written over this one. `bytes` are to be changed by this object alone. */
  static of(record: PlannedRecord, modelName: string, bytes: Uint8Array): EncodedRecord | undefined {
    if (record.method !== "predict" && record.method !== "predict_streamed") return undefined;
    const decoded = decodePredictionLog(bytes);
    if (!decoded.ok) throw new Error(`a record was encoded that does not decode: ${decoded.reason}`);
    const places = tensorPlaces(bytes, decoded.value);
    return places.length === record.inputs.size ? new EncodedRecord(record, modelName, bytes, places) : undefined;
  }

  /**
   * The bytes of `record`, in the memory of the last, and whether they are still the last one's. Undefined: it has to be
   * encoded, and the last one is gone.
   */
  overwrite(record: PlannedRecord, modelName: string): Overwritten | undefined {
    const last = this.#record;
    if (modelName !== this.#modelName || !isAlike(record, last)) return undefined;
    this.#record = record;
    let unchanged = true;
    for (const { alias, start, end } of this.#places) {
      const tensor = record.inputs.get(alias)!;
      if (tensor.fixed !== undefined && tensor.fixed === last.inputs.get(alias)!.fixed) continue;
      unchanged = false;
      const place = this.#bytes.subarray(start, end);
      const made = tensor.make(place);
      if (!("content" in made) || made.content.length !== place.length) return undefined;
      if (made.content !== place) place.set(made.content);
    }
    return { bytes: this.#bytes, unchanged };
  }
}

export interface Overwritten {
  readonly bytes: Uint8Array;
  readonly unchanged: boolean;
}

function isAlike(record: PlannedRecord, other: PlannedPredict): record is PlannedPredict {
  if (record.method !== other.method || record.signatureName !== other.signatureName) return false;
  if (record.outputFilter !== other.outputFilter || record.inputs.size !== other.inputs.size) return false;
  for (const [alias, tensor] of other.inputs) if (!isAlikeTensor(record.inputs.get(alias), tensor)) return false;
  return true;
}

function isAlikeTensor(tensor: PlannedTensor | undefined, other: PlannedTensor): boolean {
  const { dtype, shape } = other;
  if (tensor?.dtype !== dtype || tensor.shape.length !== shape.length) return false;
  for (let axis = 0; axis < shape.length; axis += 1) if (tensor.shape[axis] !== shape[axis]) return false;
  return true;
}
