/** The report for programs: the shape of `schema/report.schema.json`. Keys never change meaning within a major version. */
import type { Drift } from "../plan/drift.js";
import type { CoverageCell } from "../plan/plan.js";
import type { Problem } from "../problem.js";
import { listedJson } from "./listing-json.js";
import type {
  ExportedSamples,
  Inspection,
  InspectedTensor,
  ModelReport,
  PrivacyReport,
  Report,
  SourceReport,
} from "./report.js";

/** JSON text with a trailing newline. Only `seconds` differs between two runs over the same files. */
export function formatJson(report: Report, options: { readonly version: string }): string {
  const document = {
    tool: "savedmodel-warmup",
    version: options.version,
    command: report.command,
    dry_run: report.dryRun,
    ok: report.ok,
    models: report.models.map(modelJson),
    problems: report.problems.map(problemJson),
  };
  return `${JSON.stringify(document, undefined, 2).replace(ACTING, escaped)}\n`;
}

/** JSON escapes the first 32 characters itself, and leaves the second set of controls and the direction marks as they are. */
const ACTING = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Means the same to whoever parses it, and does nothing to a terminal that it is shown on. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function modelJson(model: ModelReport): object {
  return {
    ok: model.ok,
    spec: model.spec ?? null,
    saved_model: model.savedModel ?? null,
    version_dir: model.versionDirectory ?? null,
    file: model.file ?? null,
    loads: model.loads ?? null,
    changed: model.changed,
    records: model.records,
    bytes: model.bytes,
    sha256: model.sha256 ?? null,
    by_method: fromMap(model.byMethod),
    by_signature: fromMap(model.bySignature),
    coverage: model.coverage.map(coverageJson),
    not_covered: model.uncovered,
    drift: model.drift.map(driftJson),
    sources: model.sources.map(sourceJson),
    real_data: model.realData,
    privacy: model.privacy ? privacyJson(model.privacy) : null,
    ...(model.inspection && { inspection: inspectionJson(model.inspection) }),
    ...(model.listing && { listing: model.listing.map(listedJson) }),
    ...(model.draft && { draft: model.draft }),
    ...(model.exported && { exported: exportedJson(model.exported) }),
    problems: model.problems.map(problemJson),
    seconds: model.seconds,
  };
}

function exportedJson({ stanzas, text, file, dataFiles }: ExportedSamples): object {
  return { stanzas, text: text ?? null, file: file ?? null, data_files: dataFiles };
}

function privacyJson({ syntheticOnly, redacted, denyPatterns }: PrivacyReport): object {
  const rules = redacted.map(({ rule, records }) => ({
    rule: rule.kind,
    name: rule.kind === "context" ? null : rule.name,
    records,
  }));
  return { synthetic_only: syntheticOnly, redacted: rules, deny_patterns: denyPatterns };
}

function coverageJson(cell: CoverageCell): object {
  return {
    signature: cell.signature,
    method: cell.method,
    batch_size: cell.batchSize ?? null,
    dims: fromMap(cell.dims),
    hits: cell.hits,
    guessed: cell.guessed,
  };
}

function driftJson({ where, signature, spec, model, edit }: Drift): object {
  return { where, signature, spec: spec ?? null, model: model ?? null, edit: edit ?? null };
}

function sourceJson({ name, files, seen, taken, skipped, duplicates }: SourceReport): object {
  return { name, files, seen, taken, skipped, duplicates };
}

function inspectionJson(inspection: Inspection): object {
  return {
    tags: inspection.tags,
    tensorflow_version: inspection.tensorflowVersion,
    signatures: inspection.signatures.map((signature) => ({
      name: signature.name,
      method_name: signature.methodName,
      inputs: signature.inputs.map(tensorJson),
      outputs: signature.outputs.map(tensorJson),
      batch_functions: signature.batchFunctions.map(({ node, maxBatchSize, allowedBatchSizes }) => ({
        node,
        max_batch_size: maxBatchSize,
        allowed_batch_sizes: allowedBatchSizes,
      })),
      must_compile: signature.mustCompile,
    })),
  };
}

function tensorJson(tensor: InspectedTensor): object {
  return {
    alias: tensor.alias,
    dtype: tensor.dtype,
    declared_dtype: tensor.declaredDtype ?? tensor.dtype,
    shape: tensor.shape ?? null,
    tensor: tensor.tensor,
    defaulted: tensor.defaulted,
    ...(tensor.use && { parse: tensor.use.parse ?? null, wants: tensor.use.wants, ids: tensor.use.ids }),
  };
}

function problemJson(problem: Problem): object {
  return {
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    ...(problem.hint !== undefined && { hint: problem.hint }),
    where: problem.where,
    ...(problem.server && { server: problem.server }),
  };
}

/** An object whose keys are data: made without a prototype, since a signature may be called `__proto__`. */
function fromMap<V>(map: ReadonlyMap<string, V>): Record<string, V> {
  const object: Record<string, V> = Object.create(null);
  for (const [key, value] of map) object[key] = value;
  return object;
}
