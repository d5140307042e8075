/**
 * The library: everything the command line does, and the steps it is made of.
 *
 * ```ts
 * import { formatText, run } from "savedmodel-warmup";
 *
 * const report = await run({ command: "check", specs: ["models/ranker/warmup.yaml"] });
 * if (!report.ok) process.stderr.write(formatText(report, { color: false, verbose: false, quiet: true }));
 * ```
 *
 * The steps, for programs that want one of them and whose spec takes from no source: `run` reads those. Each gives an {@link Outcome}: a value where there is one, and all the
 * problems found on the way; only bugs are thrown.
 *
 * ```ts
 * const spec = await readSpec("warmup.yaml", { cwd: process.cwd() });
 * const versions = spec.value && (await findVersions(spec.value));
 * for (const folder of versions?.value ?? []) {
 *   const model = await readModel(folder, ["serve"]);
 *   const planned = model.value && plan(spec.value, model.value);
 *   for (const record of planned?.value?.records ?? []) send(encodeRecord(record, planned.value.modelName));
 * }
 * ```
 */
export type { DType } from "./dtype.js";
export { dtypeByName, dtypeByNumber, dtypeName } from "./dtype.js";
export type { Dim, Graph, Model, Signature, TensorInfo, VersionFolder } from "./model/index.js";
export { findVersions, readModel } from "./model/index.js";
export type { CoverageCell, Plan, PlannedRecord } from "./plan/index.js";
export { planRedacted as plan } from "./privacy/index.js";
export type { Excerpt, Outcome, Problem, ServerVerdict, Severity, Where } from "./problem.js";
export { encodeRecord } from "./record/index.js";
export type { Annotation, Inspection, ListedRecord, ModelReport, Report, TextOptions } from "./report/index.js";
export { annotations, formatJson, formatMarkdown, formatText } from "./report/index.js";
export type { CheckOptions, DiscoverOptions, ExportOptions, ImportOptions, InitOptions, InspectOptions, Progress, RunOptions, ShowOptions, WriteOptions, } from "./run/run-options.js";
export { run } from "./run.js";
export type { Serving, Spec } from "./spec/index.js";
export { parseSpec, readSpec, specForModel } from "./spec/index.js";
export type { Verification } from "./verify/index.js";
export { verifyFile } from "./verify/index.js";
export { VERSION } from "./version.js";
