/** Recorded traffic, and the requests that take from it. */
import type { Request, Source, WarmupDocument } from "../generated/document.js";
import { formatPath, type ScalarNode } from "../node.js";
import { type Reading, toBigInt } from "../reading.js";
import type { RequestOrigin, SourceSpec, SpecPath } from "../spec.js";
import { didYouMean } from "../suggest.js";

export type Sources = ReadonlyMap<string, SourceSpec>;

/** @param seed of samples that have none of their own. */
export function normaliseSources({ sources = {} }: WarmupDocument, seed: bigint, reading: Reading): Sources {
  const entries = reading.entries(["sources"], sources);
  return new Map(entries.map(([name, source]) => [name, normaliseSource(source, name, seed, reading)]));
}

function normaliseSource(source: Source, name: string, seed: bigint, reading: Reading): SourceSpec {
  const path = ["sources", name];
  const { sample } = source;
  reading.recordedFile([...path, "path"], source.path);
  return {
    path,
    name,
    format: source.format,
    file: source.path,
    sample: sample && {
      count: sample.count,
      seed: sample.seed === undefined ? seed : toBigInt(reading.node([...path, "sample", "seed"])),
      stratifyBy: sample.stratify_by ?? [],
    },
    deduplicate: source.deduplicate ?? true,
    onBad: source.on_bad ?? "error",
  };
}

/** Undefined where the request takes from no source, or from one that is not known, which is reported. */
export function normaliseFrom(
  { from }: Request,
  path: SpecPath,
  sources: Sources,
  reading: Reading,
): RequestOrigin | undefined {
  if (from === undefined) return undefined;
  const source = sources.get(from);
  if (source) return { source: from, place: undefined, onBad: source.onBad };
  const here = [...path, "from"];
  // A source with a mistake of its own is known all the same.
  if (!reading.wrote(["sources", from])) {
    const message = `\`${formatPath(here)}\`: no source \`${from}\` is defined.`;
    reading.report("spec-unknown-source", here, message, didYouMean(from, sources.keys()));
  }
  return undefined;
}

/** Keys that say what a request holds: with `from` the recording says it. */
const OF_THE_RECORDING = [
  "inputs",
  "instances",
  "rest_body",
  "examples",
  "context",
  "dims",
  "exclude",
] as const satisfies readonly (keyof Request)[];

export function checkFromKeys(request: Request, path: SpecPath, reading: Reading): void {
  if (request.from === undefined) return;
  for (const key of OF_THE_RECORDING) {
    if (!(key in request)) continue;
    const message = `\`${key}\` has no meaning beside \`from\`: the requests are those that were recorded.`;
    reading.report("spec-from-key", [...path, key], message);
  }
}

/** What is recorded and not used is read by nobody. A name that is not known may be meant for it. */
export function checkUsed(sources: Sources, requests: WarmupDocument["requests"], reading: Reading): void {
  const used = new Set<unknown>();
  for (const place of Array.isArray(requests) ? requests.keys() : []) {
    const path = ["requests", place, "from"];
    // A request with a mistake of its own uses its source all the same.
    if (reading.wrote(path)) used.add((reading.node(path) as ScalarNode).value);
  }
  if ([...used].some((name) => !sources.has(String(name)))) return;
  for (const { name, path } of sources.values()) {
    if (used.has(name)) continue;
    const hint = `Add  { from: ${name} }  under \`requests\`, or remove the source.`;
    reading.report("spec-unused-source", path, `No request takes from the source \`${name}\`.`, hint);
  }
}
