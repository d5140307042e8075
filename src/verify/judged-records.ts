import { decodePredictionLog } from "../proto/codec.js";
import type { PredictionLog } from "../proto/messages.js";
import type { Problem } from "../problem.js";
import { BatchCoverage } from "../serving/batch-coverage.js";
import { MAX_RECORDS } from "../serving/constants.js";
import type { RecordContext } from "../serving/context.js";
import { judgeRecord } from "../serving/record.js";
import { judgeExampleRecord, judgeUndecodable } from "../serving/strange-record.js";
import type { TFRecord } from "../tfrecord/reader.js";
import { AlikeRecords, MAX_ALIKE_BYTES } from "./alike-records.js";
import { CollectedProblems } from "./collected-problems.js";
import { type Counted, countedAs, Tally } from "./tally.js";
import type { VerifyOptions } from "./verification.js";

/** What the server's rules say to the records of a file, one after the other. */
export class JudgedRecords {
  readonly byMethod = new Tally();
  readonly bySignature = new Tally();
  readonly #options: VerifyOptions;
  readonly #file: string;
  readonly #problems = new CollectedProblems();
  readonly #coverage: BatchCoverage;
  /** Those that there is nothing to say of, and how they count. */
  readonly #sound: AlikeRecords<Counted>;

  constructor(options: VerifyOptions, file: string, sound = new AlikeRecords<Counted>()) {
    this.#options = options;
    this.#file = file;
    this.#sound = sound;
    this.#coverage = new BatchCoverage(options.serving, options.model);
  }

  /** Judge and count a record. Undefined: it is no PredictionLog. */
  add(record: TFRecord): PredictionLog | undefined {
    const alike = this.#sound.find(record.data);
    if (!alike) return this.#judge(record);
    this.#count(alike.verdict);
    return alike.log;
  }

  problems(): readonly Problem[] {
    return [...this.#problems.list(), ...this.#coverage.problems(this.#file)];
  }

  #judge({ index, offset, data: borrowed }: TFRecord): PredictionLog | undefined {
    // The reader's memory will hold the next record; one that is kept for comparison needs its own.
    const data = borrowed.length > MAX_ALIKE_BYTES ? borrowed : borrowed.slice();
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
    const problems =
      index > MAX_RECORDS
        ? undefined
        : decoded.ok
          ? judge(decoded.value, data, context)
          : [judgeUndecodable(data, decoded, context)];
    if (problems) this.#problems.add(problems);
    if (!decoded.ok) return undefined;
    const log = decoded.value;
    const counted = countedAs(log);
    this.#count(counted);
    this.#coverage.add(log);
    if (problems?.length === 0) this.#sound.keep(data, log, counted);
    return log;
  }

  #count({ method, signatures }: Counted): void {
    this.byMethod.add(method);
    for (const signature of signatures) this.bySignature.add(signature);
  }
}

function judge(log: PredictionLog, data: Uint8Array, context: RecordContext): readonly Problem[] {
  const example = log.logType === undefined ? judgeExampleRecord(data, context) : undefined;
  return example ? [example] : judgeRecord(log, context);
}
