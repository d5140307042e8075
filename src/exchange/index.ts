/** Warm-up requests of other tools: Triton's `model_warmup` in and out, perf_analyzer's input data in. */
export { draftImported, type ImportedDraft } from "./draft.js";
export { type Exported, type ExportRequest, exportTriton } from "./export-triton.js";
export { importPerfData } from "./import-perf-data.js";
export { importTriton, MAX_CONFIG_BYTES } from "./import-triton.js";
export type { Imported, ImportContext, ImportTarget } from "./imported.js";
export { exchangeProblem } from "./problems.js";
