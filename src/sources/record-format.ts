/** Formats that hold one item a TFRecord. */
import type { OpenedFile } from "../files/index.js";
import { ForwardSource, type ReadOutcome, RecordReader } from "../tfrecord/index.js";
import type { Ending, Format, Judged, Take } from "./format.js";
import { recordChunks } from "./packing.js";

/** Bytes of one record, which is in memory while it is judged: as much as `limits.max_record_size` lets be written by default. */
const MAX_RECORD_BYTES = 256 * 1024 * 1024;

export function recordFormat(judge: (record: Uint8Array) => Judged): Format {
  return { item: "record", read: (file, take) => readRecords(file, judge, take) };
}

async function readRecords(
  { path: file, bytes }: OpenedFile,
  judge: (record: Uint8Array) => Judged,
  take: Take,
): Promise<Ending> {
  const source = new ForwardSource(recordChunks(bytes));
  const reader = new RecordReader(source, { maxRecordBytes: MAX_RECORD_BYTES, reuseMemory: true });
  try {
    for await (const { index, offset, data } of reader) {
      if (!take(judge(data), { file, record: index, offset })) return undefined;
    }
  } finally {
    await source.close();
  }
  return endingOf(reader.outcome, file);
}

function endingOf(outcome: ReadOutcome, file: string): Ending {
  if (outcome.kind === "end") return undefined;
  if (outcome.kind === "unreadable") throw outcome.cause;
  const { records: record, offset } = outcome;
  return { code: "sources-broken-file", reason: reasonOf(outcome), where: { file, record, offset } };
}

function reasonOf(outcome: Exclude<ReadOutcome, { kind: "end" | "unreadable" }>): string {
  switch (outcome.kind) {
    case "stray-tail":
      return `ends in the header of a record, after ${outcome.length} of its bytes`;
    case "truncated":
      return `ends within a record of ${outcome.length} bytes, after ${outcome.left}`;
    case "corrupt-length":
      return outcome.records === 0
        ? "is no TFRecord file: the first length does not have its checksum"
        : "is damaged: the length of a record does not have its checksum";
    case "corrupt-data":
      return "is damaged: the data of a record does not have its checksum";
    case "oversized":
      return `has a record of ${outcome.length} bytes, and at most ${MAX_RECORD_BYTES} are read`;
  }
}
