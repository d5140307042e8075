import type { Problem } from "../problem.js";
import type { PredictionLog } from "../proto/messages.js";
import { count } from "../serving/words.js";
import type { TFRecord } from "../tfrecord/reader.js";
import { CollectedProblems } from "./collected-problems.js";
import { matchPlanned } from "./match-planned.js";
import { verifyProblem } from "./problems.js";
import type { VerifyOptions } from "./verification.js";

/** What the records of a file are, held against what was planned and what the writer says it wrote. */
export class ComparedRecords {
  readonly #options: VerifyOptions;
  readonly #file: string;
  readonly #problems = new CollectedProblems();

  constructor(options: VerifyOptions, file: string) {
    this.#options = options;
    this.#file = file;
  }

  add({ index, offset, checksum }: TFRecord, log: PredictionLog | undefined): void {
    const { plan, written } = this.#options;
    const planned = plan?.records[index];
    const differences = plan && planned && log ? matchPlanned(planned, log, plan.modelName) : [];
    const expected = written?.checksums[index];
    const changed = expected !== undefined && checksum !== expected;
    if (!changed && differences.length === 0) return;

    const where = { file: this.#file, record: index, offset };
    this.#problems.add(
      differences.map(({ path, message }) =>
        verifyProblem("verify-record-differs", { message, where: { ...where, path } }),
      ),
    );
    if (changed) {
      const message = "the data on disk is not the data that was written";
      this.#problems.add([verifyProblem("verify-changed", { message, where })]);
    }
  }

  problems(records: number): readonly Problem[] {
    const { plan, written } = this.#options;
    const where = { file: this.#file };
    const problems = [...this.#problems.list()];
    const expected = plan?.records.length ?? written?.checksums.length ?? records;
    if (records !== expected) {
      const message = `the file has ${count(records, "whole record")}, expected ${expected}`;
      problems.push(verifyProblem("verify-record-count", { message, where }));
    }
    return problems;
  }
}
