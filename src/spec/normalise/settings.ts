/** The sections of a spec that are no requests: model, serving, defaults, limits, checks. */
import type { Checks as ChecksDocument, Defaults as DefaultsDocument, WarmupDocument } from "../generated/document.js";
import { formatPath } from "../node.js";
import { type Reading, toBigInt } from "../reading.js";
import type { Checks, CoverageCheck, Defaults, Limits, ModelChoice, Serving, SpecPath } from "../spec.js";
import { parseByteSize } from "./byte-size.js";
import { normaliseBatchSizes, normaliseDims, normaliseSizes } from "./sizes.js";

/** The largest integer of the model server's own counters and of the random seed. */
const MAX_INT64 = 2n ** 63n - 1n;

/** Above this a file is judged too long for Navi; the model server itself stops at 1000. */
const NAVI_MAX_RECORDS = 500;

const MAX_RECORDS = 1000;

export function normaliseModel({ model = {} }: WarmupDocument, reading: Reading): ModelChoice {
  const { path = ".", versions = "latest", name, tags = ["serve"] } = model;
  return {
    path: reading.absolutePath(["model", "path"], path),
    versions: Array.isArray(versions) ? versions.map((_, i) => readInt64(["model", "versions", i], reading)) : versions,
    name,
    tags,
  };
}

export function normaliseServing({ serving = {} }: WarmupDocument, reading: Reading): Serving {
  const file = serving.batching_parameters_file;
  const allowed = serving.allowed_batch_sizes;
  return {
    batchingParametersFile:
      file === undefined ? undefined : reading.absolutePath(["serving", "batching_parameters_file"], file),
    allowedBatchSizes: allowed && normaliseSizes(allowed, ["serving", "allowed_batch_sizes"], reading),
    maxBatchSize: serving.max_batch_size,
    batchingAssumed: false,
    padsInputs: false,
    runtime: serving.runtime ?? "tf",
    signatureMethodNameCheck: serving.signature_method_name_check ?? false,
    xla: serving.xla ?? false,
  };
}

export function normaliseDefaults(defaults: DefaultsDocument = {}, reading: Reading): Defaults {
  return {
    seed: defaults.seed === undefined ? 0n : readInt64(["defaults", "seed"], reading),
    batchSizes: normaliseBatchSizes(defaults.batch_sizes, ["defaults", "batch_sizes"], reading),
    repeat: defaults.repeat ?? 1,
    unknownDims: defaults.unknown_dims ?? "error",
  };
}

export function normaliseLimits({ limits = {}, serving }: WarmupDocument, reading: Reading): Limits {
  const { max_records = MAX_RECORDS, max_file_size = "1GiB", max_record_size = "256MiB" } = limits;
  if (serving?.runtime === "navi" && limits.max_records !== undefined && max_records > NAVI_MAX_RECORDS) {
    const message = `\`limits.max_records\` allows ${max_records} records; for Navi, expected at most ${NAVI_MAX_RECORDS}.`;
    reading.report("spec-max-records", ["limits", "max_records"], message);
  }
  return {
    maxRecords: max_records,
    maxFileSize: readByteSize(max_file_size, ["limits", "max_file_size"], reading),
    maxRecordSize: readByteSize(max_record_size, ["limits", "max_record_size"], reading),
  };
}

export function normaliseChecks(
  { coverage, warnings_as_errors = false }: ChecksDocument = {},
  reading: Reading,
): Checks {
  return { coverage: normaliseCoverage(coverage, reading), warningsAsErrors: warnings_as_errors };
}

function normaliseCoverage(coverage: ChecksDocument["coverage"], reading: Reading): CoverageCheck | undefined {
  if (!coverage || Object.keys(coverage).length === 0) return undefined;
  const path = ["checks", "coverage"];
  return {
    signatures: coverage.signatures ?? "all",
    batchSizes: normaliseBatchSizes(coverage.batch_sizes, [...path, "batch_sizes"], reading),
    dims: normaliseDims(coverage.dims, [...path, "dims"], reading),
    min: coverage.min ?? 1,
  };
}

function readInt64(path: SpecPath, reading: Reading): bigint {
  const value = toBigInt(reading.node(path));
  if (value > MAX_INT64) {
    reading.report("spec-number", path, `\`${formatPath(path)}\` is ${value}; expected at most ${MAX_INT64}.`);
  }
  return value;
}

function readByteSize(size: number | string, path: SpecPath, reading: Reading): number {
  const bytes = parseByteSize(String(size));
  if (bytes === undefined) {
    const message = `\`${formatPath(path)}\` is ${size}; expected from 1 byte to 8191TiB.`;
    reading.report("spec-wrong-value", path, message);
  }
  return bytes ?? 0;
}
