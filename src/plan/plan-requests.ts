/** Every request of a spec in its order, written or recorded. */
import { basename } from "node:path";
import type { Problem } from "../problem.js";
import { formatPath } from "../spec/node.js";
import type { RequestSpec } from "../spec/spec.js";
import { Findings } from "./findings.js";
import type { Planning } from "./planning.js";
import { RecordedFaults } from "./recorded-faults.js";
import { planRequest, type RequestPlan } from "./requests.js";

export interface PlannedRequests {
  readonly plans: readonly RequestPlan[];
  /** Of each source that is used: how many of its requests can be planned. */
  readonly taken: ReadonlyMap<string, number>;
}

/** What is wrong with a request that was recorded is told at the recording, or with `on_bad: skip` leaves it out. */
export function planRequests(requests: readonly RequestSpec[], planning: Planning): PlannedRequests {
  const taken = new Map<string, Set<number>>();
  const faults = new RecordedFaults();
  const plans = groupsOf(requests).flatMap((group) => {
    const { from } = group[0]!;
    if (!from) return group.flatMap((request) => planRequest(request, planning) ?? []);
    const tried = group.map((request) => tryRequest(request, planning));
    const places = taken.get(from.source) ?? new Set();
    taken.set(from.source, places);
    for (const { request, plan } of tried) if (plan) places.add(placeOf(request));
    return planGroup(tried, faults, planning);
  });
  planning.findings.adopt(faults.problems);
  return { plans, taken: new Map([...taken].map(([source, places]) => [source, places.size])) };
}

/** The requests that stand where the spec has one. */
function groupsOf(requests: readonly RequestSpec[]): readonly (readonly RequestSpec[])[] {
  const groups = new Map<string, RequestSpec[]>();
  for (const request of requests) {
    const key = formatPath(request.from ? request.path.slice(0, 2) : request.path);
    const group = groups.get(key);
    if (group) group.push(request);
    else groups.set(key, [request]);
  }
  return [...groups.values()];
}

function placeOf({ path, from }: RequestSpec): number {
  if (from?.place === undefined)
    throw new Error(`${formatPath(path)}: a source is read before its requests are planned`);
  return from.place;
}

interface Trial {
  readonly request: RequestSpec;
  /** Undefined after an error. */
  readonly plan: RequestPlan | undefined;
  readonly problems: readonly Problem[];
}

/** Plan a recorded request with its values, and with findings of its own, since it may be left out. */
function tryRequest(asked: RequestSpec, planning: Planning): Trial {
  // An example fills batches together with others; alone it is one row.
  const request = isOneOfList(asked) ? { ...asked, batchSizes: undefined } : asked;
  const findings = new Findings(planning.findings.locate);
  const plan = planRequest(request, { ...planning, findings });
  for (const combination of plan?.combinations ?? []) {
    plan?.record({ index: 0, path: request.path, label: "", ...combination }, 0);
  }
  return { request: asked, plan: findings.failed ? undefined : plan, problems: findings.problems };
}

function isOneOfList({ batchSizes, body }: RequestSpec): boolean {
  return batchSizes !== undefined && (body?.form === "examples" || body?.form === "rows");
}

function planGroup(tried: readonly Trial[], faults: RecordedFaults, planning: Planning): readonly RequestPlan[] {
  const kept = tried.filter(({ plan }) => plan);
  for (const trial of tried) {
    const left = !trial.plan && trial.request.from?.onBad === "skip";
    // What stands in the spec is wrong whatever was recorded.
    const told = left ? trial.problems.filter((problem) => isOfSpec(problem, trial, planning)) : trial.problems;
    faults.add(told, trial.request);
  }
  if (kept.length < tried.length) sayLeftOut(tried, kept.length, planning);
  const [first] = kept;
  if (!first) return [];
  if (!isOneOfList(first.request)) return kept.flatMap(({ plan }) => plan ?? []);
  const joined = joinLists(kept.map(({ request }) => request));
  const findings = new Findings(planning.findings.locate);
  const plan = planRequest(joined, { ...planning, findings });
  // Warnings and notes are those of the parts.
  faults.add(
    findings.problems.filter(({ severity }) => severity === "error"),
    joined,
  );
  return plan ? [plan] : [];
}

function isOfSpec({ where }: Problem, { request }: Trial, { findings }: Planning): boolean {
  return where.file !== findings.locate(request.path).where.file;
}

/** One request of all examples, of which every batch is filled. */
function joinLists(requests: readonly RequestSpec[]): RequestSpec {
  const first = requests[0]!;
  const path = first.path.slice(0, 3);
  const bodies = requests.map(({ body }) => body);
  const examples = bodies.flatMap((body) => (body?.form === "examples" ? body.list : []));
  const rows = bodies.flatMap((body) => (body?.form === "rows" ? body.list : []));
  return first.body?.form === "rows"
    ? { ...first, path, body: { path, form: "rows", list: rows } }
    : { ...first, path, body: { path, form: "examples", list: examples } };
}

/** Where faults are told one by one, there is nothing to add. */
function sayLeftOut(tried: readonly Trial[], kept: number, planning: Planning): void {
  const first = tried.find(({ plan }) => !plan)!;
  const { path, from } = first.request;
  const fault = first.problems.find(({ severity }) => severity === "error");
  if (from?.onBad !== "skip" || !fault || isOfSpec(fault, first, planning)) return;
  const given = `the ${tried.length} requests that ${JSON.stringify(from.source)} gives`;
  planning.findings.add(kept === 0 ? "plan-nothing-recorded" : "plan-recorded-skipped", path.slice(0, 3), {
    message:
      kept === 0
        ? `None of ${given} is one that the model takes. Of the first${shortPlace(fault)}: ${fault.message}`
        : `${tried.length - kept} of ${given} are none that the model takes and were passed over. Of the first${shortPlace(fault)}: ${fault.message}`,
  });
}

/** Where a recording stands, without its folder: ` (a.jsonl:5)`. */
function shortPlace({ where: { file, line, record } }: Problem): string {
  if (file === undefined) return "";
  return ` (${basename(file)}${line === undefined ? `, record ${record}` : `:${line}`})`;
}
