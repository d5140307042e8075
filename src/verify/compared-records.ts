import { createHash } from "node:crypto";
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

  add({ index, offset, data }: TFRecord, log: PredictionLog | undefined): void {
    const { plan, written } = this.#options;
    const where = { file: this.#file, record: index, offset };
    const planned = plan?.records[index];
    if (plan && planned && log) {
      const differences = matchPlanned(planned, log, plan.modelName);
      this.#problems.add(
        differences.map(({ path, message }) =>
          verifyProblem("verify-record-differs", { message, where: { ...where, path } }),
        ),
      );
    }
    const digest = written?.digests?.[index];
    if (digest !== undefined && createHash("sha256").update(data).digest("hex") !== digest) {
      const message = "the data on disk is not the data that was written";
      this.#problems.add([verifyProblem("verify-changed", { message, where })]);
    }
  }

  problems(records: number, sha256: string | undefined): readonly Problem[] {
    const { plan, written } = this.#options;
    const where = { file: this.#file };
    const problems = [...this.#problems.list()];
    const expected = plan?.records.length ?? written?.records ?? records;
    if (records !== expected) {
      const message = `the file has ${count(records, "whole record")}, expected ${expected}`;
      problems.push(verifyProblem("verify-record-count", { message, where }));
    }
    if (written && sha256 !== undefined && written.sha256 !== sha256) {
      const message = `the file has the SHA-256 ${sha256}, the bytes written had ${written.sha256}`;
      problems.push(verifyProblem("verify-changed", { message, where }));
    }
    return problems;
  }
}
