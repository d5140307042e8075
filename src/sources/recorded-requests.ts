/** The requests of a spec with recorded ones where it takes them from its sources. */
import { hasErrors, type Outcome, type Problem, type Where } from "../problem.js";
import { RecordedFaults } from "../plan/index.js";
import { formatPath, type Locate, type RequestSpec, type Spec, type SpecPath } from "../spec/index.js";
import { sourcesProblem } from "./problems.js";
import { recordedRequest } from "./recorded-request.js";
import type { SampledSource } from "./sampled.js";

/** What is wrong with a recorded request is told at its recording; with `on_bad: skip` it is left out instead. */
export function withRecordedRequests(spec: Spec, sources: readonly SampledSource[]): Outcome<Spec> {
  if (spec.requests === "auto" || spec.sources.length === 0) return { value: spec, problems: [] };
  const places = new Places(spec.locate);
  const faults = new RecordedFaults();
  const problems: Problem[] = [];
  const requests = spec.requests.flatMap((request) => {
    const source = sources.find(({ name }) => name === request.from?.source);
    if (request.from === undefined) return [request];
    // A source that could not be read has said so.
    if (source === undefined) return [];
    const made = source.requests.flatMap(({ place, body }, k): readonly RequestSpec[] => {
      const path = [...request.path, "from", k];
      const outcome = recordedRequest({ ...request, path, from: { ...request.from!, place: k } }, body, spec.serving);
      places.add(path, place, outcome.value, request);
      if (!hasErrors(outcome.problems)) return outcome.value ? [outcome.value] : [];
      const placed = outcome.problems.map((problem) => ({ ...problem, where: { ...place, ...problem.where } }));
      if (request.from?.onBad === "error") faults.add(placed, { path, from: request.from });
      return [];
    });
    const left = source.requests.length - made.length;
    if (left > 0 && request.from.onBad === "skip") problems.push(leftOut(request, source, left, spec));
    return made;
  });
  return { value: { ...spec, requests, locate: places.locate }, problems: [...faults.problems, ...problems] };
}

function leftOut({ path }: RequestSpec, { name, requests }: SampledSource, left: number, { locate }: Spec): Problem {
  const given = `the ${requests.length} requests that ${JSON.stringify(name)} gives`;
  const at = locate([...path, "from"]);
  if (left === requests.length) {
    return sourcesProblem("sources-none-left", { message: `None of ${given} suits ${formatPath(path)}.`, ...at });
  }
  const message = `${left} of ${given} do not suit ${formatPath(path)} and were passed over.`;
  return sourcesProblem("sources-skipped", { message, ...at });
}

interface Recording {
  readonly place: Where;
  /** Keys of the request that the spec says and the recording does not. */
  readonly ofSpec: ReadonlySet<string>;
}

/** Where the parts of recorded requests stand: in the recording, but for what the spec says of all of them. */
class Places {
  readonly #ofSpec: Locate;
  readonly #recordings = new Map<string, Recording>();

  constructor(ofSpec: Locate) {
    this.#ofSpec = ofSpec;
  }

  add(path: SpecPath, place: Where, made: RequestSpec | undefined, asked: RequestSpec): void {
    const ofSpec = new Set(["batch_sizes", "repeat"]);
    if (asked.outputFilter.length > 0) ofSpec.add("output_filter");
    if (made?.signatureName === asked.signatureName) ofSpec.add("signature_name");
    this.#recordings.set(formatPath(path), { place, ofSpec });
  }

  get locate(): Locate {
    return (path) => {
      const [, , from, place, ...rest] = path;
      if (from !== "from" || place === undefined) return this.#ofSpec(path);
      // Examples that fill batches together have no place of their own.
      if (typeof place === "string") return this.#ofSpec([...path.slice(0, 2), place, ...rest]);
      const recording = this.#recordings.get(formatPath(path.slice(0, 4)));
      if (!recording || recording.ofSpec.has(String(rest[0]))) return this.#ofSpec([...path.slice(0, 2), ...rest]);
      return { where: { ...recording.place, ...(rest.length > 0 && { path: formatPath(rest) }) } };
    };
  }
}
