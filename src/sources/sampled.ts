/** What a source gives: requests that were recorded, each with the place it was read from. */
import type { JsonValue } from "../files/index.js";
import type { Where } from "../problem.js";
import type { Example, PredictionLog } from "../proto/messages.js";

export interface SampledSource {
  /** The key under `sources`. */
  readonly name: string;
  /** Absolute paths of the files that were read, in code-unit order. */
  readonly files: readonly string[];
  /** In the order in which they were recorded. */
  readonly requests: readonly SampledRequest[];
  /** Lines or records that were looked at. */
  readonly seen: number;
  /** Of those: what could not be used and was passed over, as `on_bad: skip` asks. */
  readonly skipped: number;
  /** Of those: the same request as one before. */
  readonly duplicates: number;
}

export interface SampledRequest {
  /** File and line, or file, record and byte offset. */
  readonly place: Where;
  readonly body: RecordedBody;
}

/** The values are someone's data: no message may show them. */
export type RecordedBody =
  /** A whole REST body: an object with `instances`, `inputs` or `examples`. */
  | { readonly kind: "rest"; readonly json: ReadonlyMap<string, JsonValue> }
  | { readonly kind: "example"; readonly example: Example }
  /** A row of a CSV file by the names of its header; an empty cell is left out. */
  | { readonly kind: "row"; readonly columns: ReadonlyMap<string, string> }
  | { readonly kind: "prediction_log"; readonly log: PredictionLog };
