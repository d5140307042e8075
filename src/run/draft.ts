/** The records of a plan as a file, in a temporary place and with what was written counted and hashed. */
import { createHash } from "node:crypto";
import type { Plan } from "../plan/index.js";
import type { Problem } from "../problem.js";
import { encodeRecord } from "../record/index.js";
import { size } from "../report/words.js";
import type { Limits, Spec } from "../spec/spec.js";
import { FRAME_BYTES, RecordWriter, type Sink } from "../tfrecord/index.js";
import { runProblem } from "./problems.js";

/** What went into the file, by those who wrote it: what is read back from disk must be the same. */
export interface Written {
  /** Lower-case hex of the bytes that were handed to the file system. */
  readonly sha256: string;
  readonly records: number;
}

/** Make and frame one record after the other; only one is in memory. The problems are limits of the spec that it exceeds. */
export async function writeDraft(
  sink: Sink,
  planned: Plan,
  spec: Spec,
  onRecord: (done: number) => void,
): Promise<Written | readonly Problem[]> {
  const hash = createHash("sha256");
  const writer = new RecordWriter({
    write(bytes) {
      hash.update(bytes);
      return sink.write(bytes);
    },
  });
  for (const record of planned.records) {
    const data = encodeRecord(record, planned.modelName);
    const problem = exceeds(data.length, writer.bytes, spec.limits);
    if (problem) return [{ ...problem, ...spec.locate(record.path) }];
    await writer.write(data);
    onRecord(writer.records);
  }
  await writer.flush();
  return { sha256: hash.digest("hex"), records: writer.records };
}

function exceeds(record: number, before: number, { maxRecordSize, maxFileSize }: Limits): Problem | undefined {
  if (record > maxRecordSize) {
    const message = `the record has ${size(record)}, more than limits.max_record_size, ${size(maxRecordSize)}`;
    return runProblem("run-record-too-large", { message });
  }
  if (before + record + FRAME_BYTES > maxFileSize) {
    const message = `with this record the file has more than limits.max_file_size, ${size(maxFileSize)}`;
    return runProblem("run-file-too-large", { message });
  }
  return undefined;
}
