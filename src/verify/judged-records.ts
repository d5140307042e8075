import { decodePredictionLog } from "../proto/codec.js";
import type { PredictionLog } from "../proto/messages.js";
import type { Problem } from "../problem.js";
import { BatchCoverage } from "../serving/batch-coverage.js";
import { MAX_RECORDS } from "../serving/constants.js";
import type { RecordContext } from "../serving/context.js";
import { judgeRecord } from "../serving/record.js";
import { judgeExampleRecord, judgeUndecodable } from "../serving/strange-record.js";
import type { TFRecord } from "../tfrecord/reader.js";
import { CollectedProblems } from "./collected-problems.js";
import { countedAs, Tally } from "./tally.js";
import type { VerifyOptions } from "./verification.js";

/** What the server's rules say to the records of a file, one after the other. */
export class JudgedRecords {
  readonly byMethod = new Tally();
  readonly bySignature = new Tally();
  readonly #options: VerifyOptions;
  readonly #file: string;
  readonly #problems = new CollectedProblems();
  readonly #coverage: BatchCoverage;

  constructor(options: VerifyOptions, file: string) {
    this.#options = options;
    this.#file = file;
    this.#coverage = new BatchCoverage(options.serving, options.model);
  }

  /** Judge and count a record. Undefined: it is no PredictionLog. */
  add({ index, offset, data }: TFRecord): PredictionLog | undefined {
    const { model, serving, plan } = this.#options;
    const context: RecordContext = {
      model,
      serving,
      file: this.#file,
      record: index,
      offset,
      servedName: plan?.modelName,
      planned: plan !== undefined,
    };
    const decoded = decodePredictionLog(data);
    // The server runs one record past its cap and reads no further.
    if (index <= MAX_RECORDS) {
      this.#problems.add(decoded.ok ? judge(decoded.value, data, context) : [judgeUndecodable(data, decoded, context)]);
    }
    if (!decoded.ok) return undefined;
    const { method, signatures } = countedAs(decoded.value);
    this.byMethod.add(method);
    for (const signature of signatures) this.bySignature.add(signature);
    this.#coverage.add(decoded.value);
    return decoded.value;
  }

  problems(): readonly Problem[] {
    return [...this.#problems.list(), ...this.#coverage.problems(this.#file)];
  }
}

function judge(log: PredictionLog, data: Uint8Array, context: RecordContext): readonly Problem[] {
  const example = log.logType === undefined ? judgeExampleRecord(data, context) : undefined;
  return example ? [example] : judgeRecord(log, context);
}
