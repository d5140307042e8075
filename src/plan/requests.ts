import type { RequestSpec } from "../spec/spec.js";
import { formatPath } from "../spec/node.js";
import { exampleClaims, inputClaims, settleBatchSizes } from "./batch-sizes.js";
import { withBodyInputs } from "./body.js";
import { type Axes, type Combination, combinations } from "./combinations.js";
import { leastRequestBytes, planExamples, planExamplesRequest } from "./examples.js";
import { planInputs } from "./inputs.js";
import { tooManyCombinations } from "./limits.js";
import type { PlannedRecord, PlannedRecordBase } from "./plan.js";
import type { Planning } from "./planning.js";
import { checkOutputFilter, leastPredictBytes, planPredict } from "./predict.js";
import { findTarget, type Target } from "./target.js";

/** A request with everything settled but its records. */
export interface RequestPlan {
  readonly request: RequestSpec;
  readonly target: Target;
  readonly combinations: readonly Combination[];
  /** True where an unknown dimension was filled with `unknown_dims`. */
  readonly guessed: boolean;
  /** At least the bytes of one record of a combination. */
  readonly leastBytes: (combination: Combination) => number;
  /** One record, the `repeat`th of its combination; undefined after a problem. */
  readonly record: (base: PlannedRecordBase, repeat: number) => PlannedRecord | undefined;
}

/** Settle what a request calls, with which inputs, and in which combinations. */
export function planRequest(request: RequestSpec, planning: Planning): RequestPlan | undefined {
  const target = findTarget(request, planning);
  if (!target) return undefined;
  return target.kind === "predict"
    ? predictRequest(request, target, planning)
    : examplesRequest(request, target, planning);
}

/** The records of a request in their order; `first` is the place of the first one in the file. */
export function recordsOf(
  { request, combinations: made, record }: RequestPlan,
  first: number,
): readonly PlannedRecord[] {
  const { path, repeat: repeats } = request;
  const label = request.name ?? formatPath(path);
  return made.flatMap((combination, place) =>
    Array.from({ length: repeats }, (_, repeat) => {
      const index = first + place * repeats + repeat;
      return record({ index, path, label, ...combination }, repeat);
    }).filter((one) => one !== undefined),
  );
}

function predictRequest(
  asked: RequestSpec,
  target: Extract<Target, { kind: "predict" }>,
  planning: Planning,
): RequestPlan | undefined {
  const request = withBodyInputs(asked, target, planning);
  if (!request) return undefined;
  checkOutputFilter(request, target, planning);
  const inputs = planInputs(request, target.signature, planning);
  const batchSizes = inputs && settleBatchSizes(request, target, inputClaims(inputs), planning);
  const made = batchSizes && settleCombinations(request, batchSizes, planning);
  if (!made) return undefined;
  const plan = { request, target, inputs };
  return {
    request,
    target,
    combinations: made,
    guessed: inputs.some(({ pattern }) => pattern.dims.some((dim) => dim.kind === "size" && dim.from === "guess")),
    leastBytes: (combination) => leastPredictBytes(plan, combination),
    record: (base, repeat) => planPredict(plan, base, repeat, planning),
  };
}

function examplesRequest(
  asked: RequestSpec,
  target: Extract<Target, { kind: "examples" }>,
  planning: Planning,
): RequestPlan | undefined {
  const plan = planExamplesRequest(asked, target, planning);
  if (!plan) return undefined;
  const { request } = plan;
  const batchSizes = settleBatchSizes(request, target, exampleClaims(request, target), planning);
  const made = batchSizes && settleCombinations(request, batchSizes, planning);
  if (!made) return undefined;
  return {
    request,
    target,
    combinations: made,
    guessed: false,
    leastBytes: (combination) => leastRequestBytes(plan, combination),
    record: (base, repeat) => planExamples(plan, base, repeat, planning),
  };
}

function settleCombinations(
  request: RequestSpec,
  batchSizes: Axes["batchSizes"],
  planning: Planning,
): readonly Combination[] | undefined {
  const axes: Axes = { batchSizes, dims: request.dims, exclude: request.exclude };
  if (tooManyCombinations(request, axes, planning)) return undefined;
  const made = combinations(axes);
  if (made.length > 0) return made;
  planning.findings.add("plan-nothing-left", [...request.path, "exclude"], {
    message: "`exclude` leaves out every combination of the request, so it makes no record.",
  });
  return undefined;
}
