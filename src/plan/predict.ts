import type { RequestSpec } from "../spec/spec.js";
import { didYouMean } from "../spec/suggest.js";
import { prepareTensor } from "../values/index.js";
import type { Combination } from "./combinations.js";
import type { InputPlan } from "./inputs.js";
import { leastTensorBytes } from "./least-bytes.js";
import type { PlannedPredict, PlannedTensor } from "./plan.js";
import type { Planning } from "./planning.js";
import type { Draft } from "./draft.js";
import { seedFor } from "./seed.js";
import { concreteShape } from "./shapes.js";
import type { PredictTarget } from "./target.js";
import { theOnes } from "./words.js";

/** One predict request with everything settled that its combinations share. */
export interface PredictPlan {
  readonly request: RequestSpec;
  readonly target: PredictTarget;
  readonly inputs: readonly InputPlan[];
}

/** Say which names of `output_filter` the server would refuse. */
export function checkOutputFilter(request: RequestSpec, { signature }: PredictTarget, { findings }: Planning): void {
  const names = [...signature.outputs.keys()];
  const seen = new Set<string>();
  for (const [place, name] of request.outputFilter.entries()) {
    const path = [...request.path, "output_filter", place];
    if (!signature.outputs.has(name)) {
      findings.add("plan-output-unknown", path, {
        message: `The signature ${JSON.stringify(signature.name)} has no output ${JSON.stringify(name)}. ${theOnes(names, "output")}`,
        hint: didYouMean(name, names),
        server: {
          status: "INVALID_ARGUMENT",
          message: `output tensor alias not found in signature: ${name} Outputs expected to be in the set {${names.join(",")}}.`,
        },
      });
    } else if (seen.has(name)) {
      findings.add("plan-output-twice", path, {
        message: `The output ${JSON.stringify(name)} stands twice in output_filter.`,
        server: { status: "INVALID_ARGUMENT", message: `duplicate output tensor alias: ${name}` },
      });
    }
    seen.add(name);
  }
}

/** At least the bytes of one record of a combination. */
export function leastPredictBytes({ inputs }: PredictPlan, { batchSize, dims }: Combination): number {
  return inputs.reduce(
    (bytes, { alias, values, dtype, pattern }) =>
      bytes + alias.length + leastTensorBytes(values, dtype, concreteShape(pattern, batchSize, dims)),
    0,
  );
}

/** The record of one combination and repeat; undefined after a problem. */
export function planPredict(
  { request, target, inputs }: PredictPlan,
  combination: Combination,
  repeat: number,
  { findings, spec }: Planning,
): Draft<PlannedPredict> | undefined {
  const { method, signature } = target;
  const tensors = inputs.flatMap((input): readonly (readonly [string, PlannedTensor])[] => {
    const { alias, path, values, dtype, pattern } = input;
    const shape = concreteShape(pattern, combination.batchSize, combination.dims);
    const seed = seedFor(spec, { request, method, signatureName: signature.name, combination, repeat }, alias);
    const locate = findings.locate;
    const { value: make, problems } = prepareTensor({
      spec: values,
      dtype,
      shape,
      hasBatch: pattern.hasBatch,
      seed,
      path,
      locate,
    });
    findings.adopt(problems);
    return make ? [[alias, { path, dtype, shape, make }]] : [];
  });
  if (tensors.length < inputs.length) return undefined;
  return { method, signatureName: signature.name, inputs: new Map(tensors), outputFilter: request.outputFilter };
}
