import type { RequestSpec } from "../spec/spec.js";
import { didYouMean } from "../spec/suggest.js";
import { isFixed, prepareTensor } from "../values/index.js";
import type { Combination } from "./combinations.js";
import type { InputPlan } from "./inputs.js";
import { leastTensorBytes } from "./least-bytes.js";
import type { PlannedPredict, PlannedRecordBase, PlannedTensor } from "./plan.js";
import type { Planning } from "./planning.js";
import { type RecordIdentity, seedFor } from "./seed.js";
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
      const only = names.length === 1 ? names[0] : undefined;
      findings.addDrift(path, {
        signature: signature.name,
        spec: `output ${JSON.stringify(name)}`,
        model: only === undefined ? undefined : `output ${JSON.stringify(only)}`,
        edit: only === undefined ? undefined : `write ${JSON.stringify(only)} in place of ${JSON.stringify(name)}`,
      });
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

/** One record, the `repeat`th of its combination; undefined after a problem. */
export function planPredict(
  { request, target, inputs }: PredictPlan,
  base: PlannedRecordBase,
  repeat: number,
  { findings, spec }: Planning,
): PlannedPredict | undefined {
  const { method, signature } = target;
  const identity: RecordIdentity = { request, method, signatureName: signature.name, combination: base, repeat };
  const seed = (values: string): bigint => seedFor(spec, identity, values);
  const tensors = inputs.flatMap(
    ({ alias, path, values, dtype, pattern, wanted }): readonly [string, PlannedTensor][] => {
      const shape = concreteShape(pattern, base.batchSize, base.dims);
      const { value: make, problems } = prepareTensor({
        spec: values,
        dtype,
        shape,
        hasBatch: pattern.hasBatch,
        seed: () => seed(alias),
        path,
        locate: findings.locate,
        wanted,
      });
      findings.adopt(problems);
      return make ? [[alias, { path, dtype, shape, make, fixed: isFixed(values) ? values : undefined }]] : [];
    },
  );
  if (tensors.length < inputs.length) return undefined;
  const { outputFilter } = request;
  return { ...base, seed, method, signatureName: signature.name, inputs: new Map(tensors), outputFilter };
}
