import type { Plan, PlannedRecord } from "../plan/plan.js";
import type { Problem } from "../problem.js";
import { decodePredictionLog } from "../proto/codec.js";
import { RecordEncoder } from "../record/index.js";
import { count } from "../serving/words.js";
import { RecordReader, type TFRecord } from "../tfrecord/reader.js";
import { openFileSource, type Source } from "../tfrecord/source.js";
import { type Difference, matchPlanned } from "./match-planned.js";
import { matchValues } from "./match-values.js";
import { verifyProblem } from "./problems.js";
import type { OnRecord } from "./verification.js";

/**
 * Whether a warm-up file is byte for byte what the spec would write now. The first record that differs is told in
 * full, the others are counted. Framing is not looked at: that is {@link verifyFile}'s, and so is why a file cannot be
 * opened; what the spec makes of one that is missing is told here.
 */
export async function compareWithPlan(file: string, plan: Plan, onRecord?: OnRecord): Promise<readonly Problem[]> {
  const opened = await openFileSource(file);
  if (opened.kind === "missing") return plan.records.length === 0 ? [] : [notWritten(file, plan)];
  if (opened.kind !== "open") return [];
  try {
    return await compareSource(opened.source, file, plan, onRecord);
  } finally {
    await opened.source.close();
  }
}

/** As {@link compareWithPlan}, for bytes that are open already. `file` names them in problems. */
export async function compareSource(
  source: Source,
  file: string,
  plan: Plan,
  onRecord?: OnRecord,
): Promise<readonly Problem[]> {
  const reader = new RecordReader(source, { reuseMemory: true });
  const encoder = new RecordEncoder();
  let first: { readonly record: Omit<TFRecord, "data">; readonly differences: readonly Difference[] } | undefined;
  let differing = 0;
  for await (const record of reader) {
    onRecord?.(record.index + 1, reader.position, source.size);
    const planned = plan.records[record.index];
    if (!planned || Buffer.compare(encoder.encode(planned, plan.modelName), record.data) === 0) continue;
    differing += 1;
    first ??= { record, differences: explain(planned, record.data, plan.modelName) };
  }
  const problems = first ? told(first.record, first.differences, differing, file) : [];
  const { records } = reader.outcome;
  if (records === plan.records.length) return problems;
  const message = `the file has ${count(records, "whole record")}, the spec makes ${plan.records.length}`;
  return [...problems, verifyProblem("verify-record-count", { message, where: { file } })];
}

function notWritten(file: string, plan: Plan): Problem {
  const message = `there is no warm-up file, and the spec makes ${count(plan.records.length, "record")}`;
  return verifyProblem("verify-record-count", { message, where: { file } });
}

/** What differs, from the outside in: the kind of request, its fields, its values, and only then its encoding. */
function explain(planned: PlannedRecord, data: Uint8Array, modelName: string): readonly Difference[] {
  const decoded = decodePredictionLog(data);
  if (!decoded.ok) {
    const what = decoded.excess ? "it is not decoded" : "it is no PredictionLog";
    return [{ path: decoded.path, message: `${what}: ${decoded.reason}` }];
  }
  const fields = matchPlanned(planned, decoded.value, modelName);
  if (fields.length > 0) return fields;
  const value = matchValues(planned, decoded.value);
  return [value ?? { path: "", message: "the same request is written in other bytes, as another writer would" }];
}

function told(
  record: Omit<TFRecord, "data">,
  differences: readonly Difference[],
  differing: number,
  file: string,
): Problem[] {
  const others =
    differing > 1 ? ` (${count(differing - 1, "more record")} ${differing === 2 ? "differs" : "differ"})` : "";
  return differences.map(({ path, message }) =>
    verifyProblem("verify-record-differs", {
      message: `record ${record.index}: ${message}${others}`,
      where: { file, record: record.index, offset: record.offset, ...(path !== "" && { path }) },
    }),
  );
}
