import type { PredictionLog } from "../proto/messages.js";
import { type TensorPlace, tensorPlaces, withTensors } from "../record/tensor-places.js";

/** Longer records are judged each for itself: to judge one takes less time than to go through its bytes. */
export const MAX_ALIKE_BYTES = 64 * 1024;

/** Records kept to compare with, by length, which is where most of those that differ do so. */
export const MAX_ALIKE_KINDS = 64;

interface Known<T> {
  readonly data: Uint8Array;
  readonly log: PredictionLog;
  readonly places: readonly TensorPlace[];
  readonly verdict: T;
}

export interface Alike<T> {
  /** What decoding the record gives. */
  readonly log: PredictionLog;
  /** What was kept of the one that was judged. */
  readonly verdict: T;
}

/**
 * Records that differ from one that was judged in nothing but the values of number tensors. All other bytes are the same,
 * those of tags, lengths, names, shapes and strings; so a parser finds the same fields at the same places, and no rule
 * minds which numbers a tensor holds. What was found of the one holds for the other, then, in a tenth of the time.
 */
export class AlikeRecords<T> {
  readonly #known = new Map<number, Known<T>>();

  /** Undefined where no record like this one was kept. */
  find(data: Uint8Array): Alike<T> | undefined {
    const known = this.#known.get(data.length);
    if (!known || !isAlike(data, known)) return undefined;
    return { log: withTensors(known.log, data, known.places), verdict: known.verdict };
  }

  /** Keep what holds for every record like this one. `data` must not change any more, and `log` be decoded from it. */
  keep(data: Uint8Array, log: PredictionLog, verdict: T): void {
    if (data.length > MAX_ALIKE_BYTES) return;
    this.#known.delete(data.length);
    const [oldest] = this.#known.keys();
    if (this.#known.size === MAX_ALIKE_KINDS && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(data.length, { data, log, places: tensorPlaces(data, log), verdict });
  }
}

/** Of the same length, and the same but for the places. */
function isAlike<T>(data: Uint8Array, known: Known<T>): boolean {
  let at = 0;
  for (const { start, end } of known.places) {
    if (!isSame(data, known.data, at, start)) return false;
    at = end;
  }
  return isSame(data, known.data, at, data.length);
}

function isSame(bytes: Uint8Array, others: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (bytes[i] !== others[i]) return false;
  return true;
}
