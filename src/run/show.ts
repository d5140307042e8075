/** What a warm-up file holds, record by record, until its end or the first fault of its framing. No model is needed. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem, Where } from "../problem.js";
import { type DecodeFailure, decodePredictionLog } from "../proto/codec.js";
import { describeLog } from "../record/index.js";
import type { ListedRecord, ModelReport } from "../report/report.js";
import { DEFAULT_SIGNATURE } from "../serving/constants.js";
import { HEAD_BYTES } from "../serving/file-head.js";
import { judgeFraming } from "../serving/framing.js";
import { judgeOpenFailure } from "../serving/place.js";
import { servingProblem } from "../serving/problems.js";
import { specForModel } from "../spec/index.js";
import { openFileSource, RecordReader, type Source, type TFRecord } from "../tfrecord/index.js";
import { judgeNamedFile } from "./containment.js";
import { hashOf } from "./file-hash.js";
import { Findings } from "./findings.js";
import { type Facts, modelReport, startStopwatch } from "./model-report.js";
import { namedFolder } from "./named-folder.js";
import { runProblem } from "./problems.js";
import type { ShowOptions } from "./run-options.js";
import { warmupFile } from "./task.js";

export async function showRecords(options: ShowOptions, cwd: string): Promise<ModelReport> {
  const clock = startStopwatch();
  const findings = new Findings(false);
  const file = await locateFile(options, findings, cwd);
  const facts = file === undefined ? {} : await listFile(file, options, findings);
  return modelReport({ spec: undefined, folder: undefined, file }, facts, findings, clock, cwd);
}

/** A folder is a model's, and means the file of its latest version; everything else is the file itself. */
async function locateFile(options: ShowOptions, findings: Findings, cwd: string): Promise<string | undefined> {
  const path = resolve(cwd, options.path);
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) {
    const folder = await namedFolder(specForModel(path), options, findings, cwd);
    return folder && warmupFile(folder);
  }
  findings.add(await judgeNamedFile(path, options, cwd));
  return findings.failed ? undefined : path;
}

async function listFile(file: string, options: ShowOptions, findings: Findings): Promise<Facts> {
  const opened = await openFileSource(file);
  if (opened.kind !== "open") {
    // For the server a missing file is in order; who wants to see it is told otherwise.
    findings.add(opened.kind === "missing" ? [noFile(file)] : await judgeOpenFailure(opened, file));
    return {};
  }
  try {
    return await listRecords(file, opened.source, options, findings);
  } finally {
    await opened.source.close();
  }
}

async function listRecords(file: string, source: Source, options: ShowOptions, findings: Findings): Promise<Facts> {
  const reader = new RecordReader(source);
  const listing: ListedRecord[] = [];
  const byMethod = new Map<string, number>();
  const bySignature = new Map<string, number>();
  for await (const record of reader) {
    const listed = list(record, options.values === true, file, findings);
    count(byMethod, listed.log?.method ?? "unknown");
    for (const { model } of listed.log?.requests ?? []) count(bySignature, model.signatureName || DEFAULT_SIGNATURE);
    if (options.record === undefined || options.record === record.index) listing.push(listed);
  }
  const { outcome } = reader;
  const head = new Uint8Array(Math.min(HEAD_BYTES, source.size));
  await source.read(head, 0);
  findings.add(judgeFraming(outcome, { file, head, size: source.size }));
  if (options.record !== undefined && listing.length === 0)
    findings.add([noRecord(options.record, outcome.records, file)]);
  const { records } = outcome;
  const sha256 = options.sha256 === false ? undefined : await hashOf(file);
  const readToEnd = outcome.kind !== "unreadable";
  return { records, bytes: source.size, sha256, readToEnd, byMethod, bySignature, listing };
}

function list({ index, offset, data }: TFRecord, values: boolean, file: string, findings: Findings): ListedRecord {
  const decoded = decodePredictionLog(data);
  const log = decoded.ok ? describeLog(decoded.value, { values }) : undefined;
  if (!decoded.ok) {
    const where = { file, record: index, offset, ...(decoded.path !== "" && { path: decoded.path }) };
    findings.add([notDecoded(decoded, where)]);
  }
  return { record: index, offset, bytes: data.length, log };
}

function notDecoded({ excess, reason, offset }: DecodeFailure, where: Where): Problem {
  const message = `${excess ? "it is not decoded" : "the record is no PredictionLog"}: ${reason} (byte ${offset} of the record)`;
  return excess
    ? servingProblem("serving-too-many-values", { message, where })
    : runProblem("run-no-prediction-log", { message, where });
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function noFile(file: string): Problem {
  return runProblem("run-no-file", { message: "there is no such file", where: { file } });
}

function noRecord(record: number, records: number, file: string): Problem {
  const message = `there is no record ${record}; the file has ${records}, counted from 0`;
  return runProblem("run-no-record", { message, where: { file } });
}
