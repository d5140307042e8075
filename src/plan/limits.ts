import type { RequestSpec, SpecPath } from "../spec/spec.js";
import { type Axes, countCombinations } from "./combinations.js";
import type { Planning } from "./planning.js";

/** `WarmupConsts::kMaxNumRecords` (tensorflow_serving/servables/tensorflow/saved_model_warmup_util.h). */
export const MAX_RECORDS = 1000;

/** Bytes that TFRecord puts around a record. */
const RECORD_FRAME = 16;

/** Combinations that are looked at one by one before `exclude` has thinned them. */
const MAX_COMBINATIONS = 100_000;

/** True after saying that the combinations of a request are too many to be listed. */
export function tooManyCombinations({ path, repeat }: RequestSpec, axes: Axes, { findings, spec }: Planning): boolean {
  const count = countCombinations(axes);
  if (count <= MAX_COMBINATIONS) return false;
  tooMany(path, `The request asks for ${count} combinations of batch size and dims, ${repeat} times each`, {
    findings,
    spec,
  });
  return true;
}

/** Counts records against `limits.max_records` and the server's own cap before any is made. */
export class RecordCount {
  readonly #planning: Planning;
  #total = 0;

  constructor(planning: Planning) {
    this.#planning = planning;
  }

  get within(): boolean {
    return this.#total <= recordLimit(this.#planning);
  }

  add(path: SpecPath, records: number): void {
    const before = this.#total;
    this.#total += records;
    const limit = recordLimit(this.#planning);
    if (before > limit || this.#total <= limit) return;
    const earlier = before === 0 ? "" : `, after ${before} of the requests before it`;
    tooMany(path, `The request makes ${records} ${records === 1 ? "record" : "records"}${earlier}`, this.#planning);
  }
}

/** Adds up lower bounds of bytes against `limits.max_record_size` and `limits.max_file_size`. */
export class ByteCount {
  readonly #planning: Planning;
  #file = 0;
  #largest = 0;

  constructor(planning: Planning) {
    this.#planning = planning;
  }

  get within(): boolean {
    const { maxRecordSize, maxFileSize } = this.#planning.spec.limits;
    return this.#largest <= maxRecordSize && this.#file <= maxFileSize;
  }

  /** @param bytes at least what each of the `repeat` records takes. */
  add(path: SpecPath, bytes: number, repeat: number, size: string): void {
    const { findings, spec } = this.#planning;
    const { maxRecordSize, maxFileSize } = spec.limits;
    if (bytes > maxRecordSize) {
      findings.add("plan-record-too-large", path, {
        message: `A record${size} takes at least ${bytes} bytes, above the limit of ${maxRecordSize}.`,
      });
    }
    this.#largest = Math.max(this.#largest, bytes);
    const before = this.#file;
    this.#file += repeat * (bytes + RECORD_FRAME);
    if (before > maxFileSize || this.#file <= maxFileSize) return;
    findings.add("plan-file-too-large", path, {
      message: `With this request the file takes more than ${maxFileSize} bytes, the limit.`,
    });
  }
}

function recordLimit({ spec }: Pick<Planning, "spec">): number {
  return Math.min(spec.limits.maxRecords, MAX_RECORDS);
}

function tooMany(path: SpecPath, message: string, { findings, spec }: Pick<Planning, "findings" | "spec">): void {
  const limit = recordLimit({ spec });
  findings.add("plan-too-many-records", path, {
    message: `${message}, and the limit is ${limit}.`,
    server: {
      status: "INVALID_ARGUMENT",
      message: `Number of warmup records exceeds the maximum (${MAX_RECORDS}) at ...`,
    },
  });
}
