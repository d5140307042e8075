/** The records of a plan as a file in a temporary place. */
import type { Plan } from "../plan/index.js";
import type { Problem } from "../problem.js";
import { RecordEncoder } from "../record/index.js";
import { size } from "../report/words.js";
import type { Limits, Spec } from "../spec/spec.js";
import { FRAME_BYTES, recordMemory, RecordWriter, type Sink } from "../tfrecord/index.js";
import { runProblem } from "./problems.js";

/**
 * Make and frame one record after the other; only one is in memory. The problems are limits of the spec that it exceeds.
 *
 * @param checksums Gets the checksum of each record's data: what is read back must have the same.
 */
export async function writeDraft(
  sink: Sink,
  planned: Plan,
  spec: Spec,
  checksums: number[],
  onRecord: (done: number, bytes: number) => void,
): Promise<readonly Problem[]> {
  const writer = new RecordWriter(sink);
  // In turn, since the writer may hold on to a record until it has the next.
  const encoders = [new RecordEncoder(recordMemory), new RecordEncoder(recordMemory)] as const;
  for (const record of planned.records) {
    const encoder = encoders[writer.records % 2 === 0 ? 0 : 1];
    const data = encoder.encode(record, planned.modelName);
    const problem = exceeds(data.length, writer.bytes, spec.limits);
    if (problem) return [{ ...problem, ...spec.locate(record.path) }];
    checksums.push(await writer.write(data, encoder.unchanged ? checksums.at(-2) : undefined));
    onRecord(writer.records, writer.bytes);
  }
  await writer.flush();
  return [];
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
