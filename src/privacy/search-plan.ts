import type { Plan } from "../plan/index.js";
import type { Problem } from "../problem.js";
import { decodePredictionLog } from "../proto/codec.js";
import { RecordEncoder } from "../record/index.js";
import type { Pattern } from "./patterns/pattern.js";
import { SearchedRecords } from "./searched-records.js";

/** The records of a plan that goes elsewhere than into a warm-up file, searched as they would be read back from one. */
export function searchPlan({ records, modelName }: Plan, patterns: readonly Pattern[]): readonly Problem[] {
  if (patterns.length === 0) return [];
  const encoder = new RecordEncoder();
  const searched = new SearchedRecords(patterns, "");
  for (const record of records) {
    const data = encoder.encode(record, modelName);
    const decoded = decodePredictionLog(data);
    searched.add({ index: record.index, offset: 0, data }, decoded.ok ? decoded.value : undefined);
  }
  return searched.problems();
}
