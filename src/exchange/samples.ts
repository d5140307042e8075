/** Which records of a plan can be samples of Triton's warm-up, and how they go together. */
import type { Model } from "../model/model.js";
import type { Plan, PlannedPredict, PlannedRecord } from "../plan/index.js";
import type { InputSpec, RequestSpec, Spec } from "../spec/spec.js";
import type { Told } from "./told.js";

export interface Samples {
  /** The one that all of them call. */
  readonly signature: string;
  /** True where dimension 0 of every input is the batch: Triton batches so, or not at all. */
  readonly batched: boolean;
  readonly samples: readonly Sample[];
}

/** The repeats of one combination. */
export type Sample = readonly [first: PlannedPredict, ...others: PlannedPredict[]];

/** The signature that the backend runs unless a parameter of the config says another. */
export const DEFAULT_SIGNATURE = "serving_default";

export function samplesOf(spec: Spec, model: Model, { records }: Plan, told: Told): Samples {
  const predicts = records.filter((record) => isPredict(record, told));
  const isDefault = predicts.some(({ signatureName }) => signatureName === DEFAULT_SIGNATURE);
  const signature = isDefault ? DEFAULT_SIGNATURE : (predicts[0]?.signatureName ?? DEFAULT_SIGNATURE);
  const called = predicts.filter((record) => isOf(signature, record, told));
  return {
    signature,
    batched: called.every((record) => isBatched(record, spec, model)),
    samples: grouped(called, spec),
  };
}

/** What the spec says of an input; undefined where it is derived. */
export function inputSpec(record: PlannedPredict, alias: string, spec: Spec): InputSpec | undefined {
  return requestSpec(record, spec)?.inputs.get(alias);
}

/** Recorded requests stand in the place of the one that takes them, so that a place in the list says nothing. */
function requestSpec({ path }: PlannedPredict, { requests }: Spec): RequestSpec | undefined {
  if (requests === "auto" || typeof path[1] !== "number") return undefined;
  return requests.find((request) => path.every((step, i) => step === request.path[i]));
}

function isPredict(record: PlannedRecord, told: Told): record is PlannedPredict {
  if (record.method !== "predict") {
    const message = `${record.label} is a ${record.method} request, and Triton's warm-up has nothing like it.`;
    told.add("exchange-no-counterpart", record.path, message);
    return false;
  }
  if (record.outputFilter.length > 0) {
    const message = `Triton's warm-up fetches every output; output_filter of ${record.label} is left out.`;
    told.add("exchange-not-taken-over", [...record.path, "output_filter"], message);
  }
  return true;
}

function isOf(signature: string, { path, label, signatureName }: PlannedPredict, told: Told): boolean {
  if (signatureName === signature) return true;
  const message =
    `${label} calls ${JSON.stringify(signatureName)}, and a model of Triton has one signature: ` +
    `the requests for ${JSON.stringify(signature)} are exported.`;
  told.add("exchange-no-counterpart", path, message);
  return false;
}

function isBatched(record: PlannedPredict, spec: Spec, model: Model): boolean {
  const signature = model.signatures.get(record.signatureName);
  return [...record.inputs].every(([alias, { shape }]) => {
    const input = inputSpec(record, alias, spec);
    const leading = input?.shape?.[0] ?? signature?.inputs.get(alias)?.shape?.[0] ?? null;
    return input?.batched !== false && leading === null && shape.length > 0 && shape[0] === record.batchSize;
  });
}

/** The repeats of a combination stand next to each other. */
function grouped(records: readonly PlannedPredict[], spec: Spec): readonly Sample[] {
  const samples: [PlannedPredict, ...PlannedPredict[]][] = [];
  let last: string | undefined;
  for (const record of records) {
    const key = JSON.stringify([record.path, record.batchSize, [...record.dims]]);
    const repeat = requestSpec(record, spec)?.repeat ?? spec.defaults.repeat;
    const current = samples.at(-1);
    if (current && key === last && current.length < repeat) current.push(record);
    else samples.push([record]);
    last = key;
  }
  return samples;
}
