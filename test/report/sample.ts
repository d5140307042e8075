/** Reports to format: as short as the rule under test allows. */
import type { Problem } from "../../src/problem.js";
import type { ListedRecord, ModelReport, Report } from "../../src/report/report.js";

export function sampleModel(over: Partial<ModelReport> = {}): ModelReport {
  return {
    ok: true,
    spec: "warmup.yaml",
    savedModel: "export/toy",
    versionDirectory: "export/toy/1",
    file: "export/toy/1/assets.extra/tf_serving_warmup_requests",
    loads: "loads",
    changed: true,
    records: 3,
    bytes: 1536,
    sha256: "0".repeat(64),
    readToEnd: true,
    byMethod: new Map([
      ["predict", 2],
      ["classify", 1],
    ]),
    bySignature: new Map([["serving_default", 3]]),
    coverage: [
      {
        signature: "serving_default",
        method: "predict",
        batchSize: 8,
        dims: new Map([["seq_len", 32]]),
        hits: 2,
        guessed: true,
      },
    ],
    uncovered: [],
    drift: [],
    sources: [],
    realData: [],
    privacy: { syntheticOnly: true, redacted: [], denyPatterns: [] },
    inspection: undefined,
    listing: undefined,
    draft: undefined,
    exported: undefined,
    problems: [],
    seconds: 0.25,
    ...over,
  };
}

export function sampleReport(over: Partial<Report> = {}): Report {
  return { command: "write", dryRun: false, ok: true, models: [sampleModel()], problems: [], ...over };
}

export function failedReport(...problems: readonly Problem[]): Report {
  const ok = problems.every((problem) => problem.severity !== "error");
  return sampleReport({ ok, models: [sampleModel({ ok, problems })] });
}

export function sampleProblem(over: Partial<Problem> = {}): Problem {
  return {
    code: "values-not-exact",
    severity: "error",
    message: "5.5 is no DT_INT32",
    where: { file: "warmup.yaml", line: 12, column: 9 },
    ...over,
  };
}

/** A record with something in every place. */
export const LISTED: ListedRecord = {
  record: 2,
  offset: 120,
  bytes: 12,
  log: {
    method: "predict",
    requests: [
      {
        model: { name: "toy", signatureName: "", version: "7" },
        inputs: [
          {
            name: "x",
            dtype: "DT_FLOAT",
            shape: [1n, 2n ** 63n - 1n],
            bytes: undefined,
            fault: "too large",
            values: undefined,
          },
          { name: "y", dtype: "DT_INT64", shape: [2n], bytes: 16n, fault: undefined, values: "[1, 2]" },
        ],
        outputFilter: ["scores"],
        tasks: [
          {
            model: { name: "toy", signatureName: "s", version: undefined },
            methodName: "tensorflow/serving/regress",
          },
        ],
        examples: {
          count: 3,
          features: [
            { name: "age", kinds: ["int64_list"], examples: 3, least: 1, most: 1, values: "[31]" },
            { name: "ids", kinds: ["float_list", "none"], examples: 1, least: 0, most: 5, values: undefined },
          ],
        },
        context: { count: 1, features: [] },
      },
    ],
  },
};
