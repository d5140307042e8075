import type { Problem, ServerVerdict } from "../problem.js";
import type { ReadOutcome } from "../tfrecord/outcome.js";
import { MAX_RECORDS } from "./constants.js";
import { recognise } from "./file-head.js";
import { servingProblem } from "./problems.js";
import { count } from "./words.js";

/** Lengths from here on the server refuses before it asks for memory: SIZE_MAX less the footer. */
const ABSURD_LENGTH = 2n ** 64n - 5n;

/** What the reader needs to be told by name: the file's first bytes and its size. */
export interface FileHead {
  readonly file: string;
  readonly head: Uint8Array;
  readonly size: number;
}

/** How the server takes the end of the file, or what stands where a record should begin. */
export function judgeFraming(outcome: ReadOutcome, { file, head, size }: FileHead): Problem[] {
  const { records, offset } = outcome;
  const where = { file, record: records, offset };
  switch (outcome.kind) {
    case "end":
      return records === 0 ? [empty(file)] : [];
    case "stray-tail": {
      const after = records === 0 ? "the file holds no record, only" : `after ${count(records, "record")} stand`;
      const message = `${after} ${count(outcome.length, "byte")} that cannot be a record; the server takes them for the end of the file and says nothing`;
      return [servingProblem("serving-stray-tail", { message, where: { file, offset } })];
    }
    case "truncated": {
      const message = `record ${records} should have ${outcome.length} bytes of data and 4 of checksum, but the file ends after ${outcome.left}`;
      return [
        servingProblem("serving-truncated", { message, where, server: dataLoss(`truncated record at ${offset}`) }),
      ];
    }
    case "corrupt-length":
      return [corruptLength(outcome, { file, head, size })];
    case "corrupt-data": {
      const message = `the data of record ${records} (${count(outcome.length, "byte")}) does not have the checksum that stands behind it`;
      const server = dataLoss(`corrupted record at ${offset + 12}`);
      return [servingProblem("serving-corrupted", { message, where, server })];
    }
    case "oversized": {
      const message = `record ${records} says that it has ${outcome.length} bytes, and ${outcome.left} are left; no message may have 2 GiB`;
      const server = dataLoss(
        outcome.length >= ABSURD_LENGTH ? "record size too large" : `truncated record at ${offset}`,
      );
      return [servingProblem("serving-record-too-large", { message, where, server })];
    }
    case "unreadable": {
      const message = `the file cannot be read at byte ${offset}: ${outcome.cause.message}`;
      return [servingProblem("serving-file-unreadable", { message, where, server: { status: "UNKNOWN", message } })];
    }
  }
}

/** The cap, `kMaxNumRecords`: the server runs one record more and then fails the load. */
export function judgeRecordCount(records: number, file: string): Problem[] {
  if (records <= MAX_RECORDS) return [];
  return [
    servingProblem("serving-too-many-records", {
      message: `the file holds ${records} records; the server takes at most ${MAX_RECORDS}`,
      where: { file, record: MAX_RECORDS },
      server: {
        status: "INVALID_ARGUMENT",
        message: `Number of warmup records exceeds the maximum (${MAX_RECORDS}) at ${file}`,
      },
    }),
  ];
}

function corruptLength({ records, offset }: ReadOutcome, { file, head, size }: FileHead): Problem {
  if (records > 0) {
    const message = `what stands after ${count(records, "record")} is no record: the length does not have its checksum`;
    const server = dataLoss(`corrupted record at ${offset}`);
    return servingProblem("serving-corrupted", { message, where: { file, record: records, offset }, server });
  }
  const server = dataLoss("corrupted record at 0 (Is this even a TFRecord file?)");
  const recognised = recognise(head, size);
  const code = recognised?.code ?? "serving-not-tfrecord";
  const message = recognised
    ? `the file is ${recognised.what}`
    : "the file does not begin with a record: the length does not have its checksum";
  return servingProblem(code, { message, where: { file, offset }, server });
}

function empty(file: string): Problem {
  const message = "the file is empty; the server loads the model and warms nothing";
  return servingProblem("serving-file-empty", { message, where: { file } });
}

function dataLoss(message: string): ServerVerdict {
  return { status: "DATA_LOSS", message: `${message}. Please verify your warmup data is in TFRecord format.` };
}
