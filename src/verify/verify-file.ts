import { SearchedRecords } from "../privacy/index.js";
import { judgeFraming, judgeRecordCount } from "../serving/framing.js";
import { HEAD_BYTES } from "../serving/file-head.js";
import { judgeOpenFailure } from "../serving/place.js";
import { RecordReader } from "../tfrecord/reader.js";
import { openFileSource, type Source } from "../tfrecord/source.js";
import { ComparedRecords } from "./compared-records.js";
import { HashingSource } from "./hashing-source.js";
import { JudgedRecords } from "./judged-records.js";
import { verdict } from "./verdict.js";
import type { Verification, VerifyOptions } from "./verification.js";

/**
 * Read a warm-up file back from disk, trusting nothing that was said about it: every checksum, every record by the
 * server's rules, and where there is a plan every record against it. One pass, in the memory of a few records.
 *
 * Never throws for what the file holds; a file that is not there is a problem too.
 */
export async function verifyFile(file: string, options: VerifyOptions): Promise<Verification> {
  const target = options.target ?? file;
  const opened = await openFileSource(file);
  if (opened.kind !== "open") {
    const problems = await judgeOpenFailure(opened, target);
    return { ...NOTHING, problems, loads: verdict(problems) };
  }
  try {
    return await verifySource(opened.source, target, options);
  } finally {
    await opened.source.close();
  }
}

const NOTHING = {
  records: 0,
  bytes: 0,
  sha256: undefined,
  readToEnd: false,
  byMethod: new Map(),
  bySignature: new Map(),
};

/** As {@link verifyFile}, for bytes that are open already, or still being written. `target` names them in problems. */
export async function verifySource(source: Source, target: string, options: VerifyOptions): Promise<Verification> {
  if (options.sha256 === false) return verifyRecords(source, target, options);
  const hashed = new HashingSource(source);
  try {
    const verification = await verifyRecords(hashed, target, options);
    return verification.readToEnd ? { ...verification, sha256: await hashed.digest() } : verification;
  } finally {
    await hashed.close();
  }
}

async function verifyRecords(source: Source, target: string, options: VerifyOptions): Promise<Verification> {
  const reader = new RecordReader(source, { reuseMemory: true });
  const judged = new JudgedRecords(options, target);
  const compared = new ComparedRecords(options, target);
  const searched = new SearchedRecords(options.patterns ?? [], target);
  for await (const record of reader) {
    const log = judged.add(record);
    compared.add(record, log);
    searched.add(record, log);
    options.onRecord?.(record.index + 1, reader.position, source.size);
  }
  const { outcome } = reader;
  const head = outcome.kind === "corrupt-length" ? await readHead(source) : new Uint8Array(0);
  const served = [
    ...judged.problems(),
    ...judgeRecordCount(outcome.records, target),
    ...judgeFraming(outcome, { file: target, head, size: source.size }),
  ];
  return {
    records: outcome.records,
    bytes: source.size,
    sha256: undefined,
    readToEnd: outcome.kind !== "unreadable",
    byMethod: judged.byMethod.sorted(),
    bySignature: judged.bySignature.sorted(),
    problems: [...served, ...compared.problems(outcome.records), ...searched.problems()],
    loads: verdict(served),
  };
}

async function readHead(source: Source): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(source.size, HEAD_BYTES));
  return head.subarray(0, await source.read(head, 0));
}
