/** Where the work on one warm-up file leaves its results. */
import type { VersionFolder } from "../model/index.js";
import type { RedactedPlanOutcome } from "../privacy/index.js";
import type { ModelReport } from "../report/report.js";
import type { SourceReport } from "../report/report.js";
import type { SampledSource } from "../sources/index.js";
import type { SampledSpec } from "./sample-sources.js";
import type { Spec } from "../spec/spec.js";
import type { Findings } from "./findings.js";
import { shownPath, shownProblem, shownWhere } from "./relative.js";

/** What the report is about; what is not known yet is undefined. Paths are absolute. */
export interface Subject {
  readonly spec: Spec | undefined;
  readonly folder: VersionFolder | undefined;
  /** The warm-up file. */
  readonly file: string | undefined;
}

/** What was found out, over what nothing was. */
export type Facts = Partial<
  Pick<
    ModelReport,
    | "loads"
    | "changed"
    | "records"
    | "bytes"
    | "sha256"
    | "readToEnd"
    | "byMethod"
    | "bySignature"
    | "coverage"
    | "uncovered"
    | "drift"
    | "privacy"
    | "sources"
    | "inspection"
    | "listing"
    | "draft"
    | "exported"
  >
>;

/** What a plan says of itself and of the sources that it takes from, or of why there is none. */
export function planFacts(
  outcome: RedactedPlanOutcome | undefined,
  { spec, sources }: SampledSpec,
  cwd: string,
): Facts {
  return {
    privacy: outcome && {
      syntheticOnly: spec.realData.length === 0,
      redacted: outcome.redacted,
      denyPatterns: spec.privacy.denyPatterns.map(({ name }) => name),
    },
    coverage: outcome?.value?.coverage ?? [],
    uncovered: outcome?.value?.uncovered ?? [],
    drift: (outcome?.drift ?? []).map((one) => ({ ...one, where: shownWhere(one.where, cwd) })),
    sources: sources.map((source) => sourceReport(source, outcome?.taken.get(source.name) ?? 0, spec, cwd)),
  };
}

/** What the model does not take was passed over as well, where it has not failed the run. */
function sourceReport(
  { name, files, requests, seen, skipped }: SampledSource,
  taken: number,
  spec: Spec,
  cwd: string,
): SourceReport {
  const skips = spec.sources.some((source) => source.name === name && source.onBad === "skip");
  return {
    name,
    files: files.map((file) => shownPath(file, cwd)),
    seen,
    taken,
    skipped: skips ? skipped + requests.length - taken : skipped,
    duplicates: requests.reduce((sum, { recorded }) => sum + recorded - 1, 0),
  };
}

/** A clock that started with the work. */
export interface Stopwatch {
  seconds(): number;
}

/** Not by `performance`, which Node loads when it is first asked for. */
export function startStopwatch(): Stopwatch {
  const start = process.hrtime.bigint();
  return { seconds: () => Number((process.hrtime.bigint() - start) / 1_000_000n) / 1000 };
}

export function modelReport(
  subject: Subject,
  facts: Facts,
  findings: Findings,
  clock: Stopwatch,
  cwd: string,
): ModelReport {
  const shown = (path: string | undefined) => (path === undefined ? undefined : shownPath(path, cwd));
  return {
    ok: !findings.failed,
    spec: shown(subject.spec?.file),
    savedModel: shown(subject.spec?.model.path),
    versionDirectory: shown(subject.folder?.path),
    file: shown(subject.file),
    loads: undefined,
    changed: false,
    records: 0,
    bytes: 0,
    sha256: undefined,
    readToEnd: false,
    byMethod: new Map(),
    bySignature: new Map(),
    coverage: [],
    uncovered: [],
    drift: [],
    sources: [],
    realData: (subject.spec?.realData ?? []).map((file) => shownPath(file, cwd)),
    privacy: undefined,
    inspection: undefined,
    listing: undefined,
    draft: undefined,
    exported: undefined,
    ...facts,
    problems: findings.problems.map((problem) => shownProblem(problem, cwd)),
    seconds: clock.seconds(),
  };
}
