import type { Model, Signature } from "../model/model.js";
import type { RequestSpec, Spec } from "../spec/spec.js";
import { derivedMethod } from "./method.js";
import type { Planning } from "./planning.js";
import { callableSignatures } from "./signature.js";

/** The requests of a spec: those it lists, or one for every signature that a client can call. */
export function requestsOf(planning: Planning): readonly RequestSpec[] {
  const { requests } = planning.spec;
  if (requests !== "auto") return requests;
  return servable(planning).map((signature) => derivedRequest(signature, planning.spec));
}

/** Only dense inputs have a name to be fed by. */
export function isServable({ inputs }: Signature): boolean {
  return [...inputs.values()].every(({ encoding }) => encoding === "name");
}

/** The signatures that a client can call and whose inputs a request can hold. */
export function servableSignatures(model: Model): readonly Signature[] {
  return callableSignatures(model).filter(isServable);
}

function servable({ model, findings }: Planning): readonly Signature[] {
  for (const signature of callableSignatures(model).filter((one) => !isServable(one))) {
    const inputs = [...signature.inputs].filter(([, { encoding }]) => encoding !== "name");
    const named = inputs.map(([alias, { encoding }]) => `${JSON.stringify(alias)} (${encoding})`).join(", ");
    findings.add("plan-signature-unservable", ["requests"], {
      message: `The signature ${JSON.stringify(signature.name)} is left out: no request can hold its input ${named}.`,
    });
  }
  return servableSignatures(model);
}

function derivedRequest(signature: Signature, { defaults }: Spec): RequestSpec {
  return {
    path: ["requests"],
    name: undefined,
    signatureName: signature.name,
    method: derivedMethod(signature),
    batchSizes: undefined,
    dims: new Map(),
    exclude: [],
    repeat: defaults.repeat,
    outputFilter: [],
    inputs: new Map(),
    examples: undefined,
    context: undefined,
    tasks: [],
  };
}
