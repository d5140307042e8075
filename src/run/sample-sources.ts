/** The recorded requests of a spec, read once for all its versions. */
import type { Workspace } from "../files/index.js";
import { hasErrors, type Outcome, type Problem } from "../problem.js";
import type { SampledSource } from "../sources/index.js";
import type { Spec } from "../spec/spec.js";

export interface SampledSpec {
  /** With the recorded requests where it takes them: what can be planned. */
  readonly spec: Spec;
  readonly sources: readonly SampledSource[];
}

/** Read the sources that the requests of a spec take from. */
export async function sampleSources(spec: Spec, workspace: Workspace): Promise<Outcome<SampledSpec>> {
  if (spec.sources.length === 0) return { value: { spec, sources: [] }, problems: [] };
  // Eager: bundled in; run only for the specs that have sources, which most have not.
  const { sampleSource, withRecordedRequests } = await import(/* webpackMode: "eager" */ "../sources/index.js");
  const used = new Set(spec.requests === "auto" ? [] : spec.requests.map(({ from }) => from?.source));
  const sources: SampledSource[] = [];
  const problems: Problem[] = [];
  for (const source of spec.sources) {
    if (!used.has(source.name)) continue;
    const sampled = await sampleSource(source, workspace, spec.locate, spec.limits.maxRecords);
    problems.push(...sampled.problems);
    if (sampled.value) sources.push(sampled.value);
  }
  const taken = withRecordedRequests(spec, sources);
  problems.push(...taken.problems);
  const value = taken.value && !hasErrors(problems) ? { spec: taken.value, sources } : undefined;
  return { value, problems };
}
