/** What a source gives: requests that were recorded, each with the place it was read from. */
import type { JsonValue } from "../files/index.js";
import type { Where } from "../problem.js";
import type { Example, PredictionLog } from "../proto/messages.js";

export interface SampledSource {
  /** The key under `sources`. */
  readonly name: string;
  /** Absolute paths of the files that were read, in code-unit order. */
  readonly files: readonly string[];
  /** At least one, in the order in which they were recorded. */
  readonly requests: readonly SampledRequest[];
  /** Lines, rows or records that were looked at, without those that are responses. */
  readonly seen: number;
  /** Of those: what holds no request and was passed over, as `on_bad: skip` asks. */
  readonly skipped: number;
}

export interface SampledRequest {
  /** File and line, or file, record and byte offset; where it was recorded first. */
  readonly place: Where;
  readonly body: RecordedBody;
  /**
   * How often this same request was recorded; 1 where duplicates are kept. How many duplicates all of the traffic has is not
   * known: that would take the memory of all that was seen.
   */
  readonly recorded: number;
}

/** The values are someone's data: no message may show them. */
export type RecordedBody =
  /** A whole REST body: an object with one of `instances`, `inputs` and `examples`. */
  | { readonly kind: "rest"; readonly json: ReadonlyMap<string, JsonValue> }
  | { readonly kind: "example"; readonly example: Example }
  /** A row of a CSV file by the names of its header; an empty cell is left out. */
  | { readonly kind: "row"; readonly columns: ReadonlyMap<string, string> }
  /** With its request alone: what was logged about it, and the response, are left out. */
  | { readonly kind: "prediction_log"; readonly log: PredictionLog };
