/** Reports to format: as short as the rule under test allows. */
import type { Problem } from "../../src/problem.js";
import type { ModelReport, Report } from "../../src/report/report.js";

export function sampleModel(over: Partial<ModelReport> = {}): ModelReport {
  return {
    ok: true,
    spec: "warmup.yaml",
    savedModel: "export/toy",
    versionDirectory: "export/toy/1",
    file: "export/toy/1/assets.extra/tf_serving_warmup_requests",
    changed: true,
    records: 3,
    bytes: 1536,
    sha256: "0".repeat(64),
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
    inspection: undefined,
    listing: undefined,
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
