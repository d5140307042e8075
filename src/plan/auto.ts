import { graphReach } from "../model/graph-reach.js";
import type { Model, Signature } from "../model/model.js";
import { parseTensorName } from "../model/tensor-name.js";
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

/** Why no request is made for a signature where requests are derived; undefined where one is. */
export function unservable({ inputs }: Signature): string | undefined {
  const strange = [...inputs].filter(([, { encoding }]) => encoding !== "name");
  if (strange.length > 0) {
    const named = strange.map(([alias, { encoding }]) => `${JSON.stringify(alias)} (${encoding})`).join(", ");
    return `no request can hold its input ${named}`;
  }
  const aliases = [...inputs].map(([alias, { name }]) => [alias, parseTensorName(name)] as const);
  for (const [place, [alias, { node, index }]] of aliases.entries()) {
    const twin = aliases.slice(place + 1).find(([, other]) => other.node === node && other.index === index);
    if (!twin) continue;
    const both = `${JSON.stringify(alias)} and ${JSON.stringify(twin[0])}`;
    return `its inputs ${both} are one tensor, ${JSON.stringify(`${node}:${index}`)}, which the session refuses to be fed twice`;
  }
  return undefined;
}

/** Whether a request can hold all the inputs of a signature. */
export function isServable(signature: Signature): boolean {
  return unservable(signature) === undefined;
}

/** The signatures that a client can call and whose inputs a request can hold. */
export function servableSignatures(model: Model): readonly Signature[] {
  return callableSignatures(model).filter(isServable);
}

/** What is left out is told; with nothing left there would be an empty file, which warms nothing. */
function servable({ model, spec, findings }: Planning): readonly Signature[] {
  const left = callableSignatures(model).filter((signature) => {
    const reason = unservable(signature);
    if (reason !== undefined) {
      findings.add("plan-signature-unservable", ["requests"], {
        message: `The signature ${JSON.stringify(signature.name)} is left out: ${reason}.`,
      });
      return false;
    }
    if (spec.serving.xla || !graphReach(signature, model.graph).mustCompile) return true;
    findings.add("plan-signature-xla", ["requests"], {
      message: `The signature ${JSON.stringify(signature.name)} is left out: it must be compiled by XLA, which the server does only when told.`,
      hint: "If the server runs with `--xla_cpu_compilation_enabled` or `--xla_gpu_compilation_enabled`, say  serving: { xla: true }  in the spec.",
      server: { status: "INTERNAL", message: "XLA compilation disabled" },
    });
    return false;
  });
  if (left.length === 0) {
    findings.add("plan-no-signature", ["requests"], {
      message: "No request can be derived: the model has no signature that a client can call as it stands.",
    });
  }
  return left;
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
    body: undefined,
    examples: undefined,
    context: undefined,
    tasks: [],
    from: undefined,
  };
}
