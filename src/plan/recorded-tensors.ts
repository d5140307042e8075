/** Recorded tensors as the inputs of a signature, byte for byte. */
import { dtypeByNumber } from "../dtype.js";
import { feedDtype, type Signature } from "../model/model.js";
import type { RequestSpec, TensorsBody } from "../spec/spec.js";
import { checkNamed } from "./named-inputs.js";
import type { Planning } from "./planning.js";
import { sentInputs } from "./sent-inputs.js";
import { sessionName } from "./words.js";

/** The request with inputs in place of its body; undefined after a problem. */
export function withTensors(
  request: RequestSpec,
  body: TensorsBody,
  signature: Signature,
  planning: Planning,
): RequestSpec | undefined {
  const { tensors, path } = body;
  const named = checkNamed(new Set(tensors.keys()), path, signature, planning);
  const sound = [...tensors].filter(([alias]) => hasDtype(alias, body, signature, planning));
  if (!named || sound.length < tensors.size) return undefined;
  const sent = sound.map(([alias, tensor]) => {
    const here = [...path, alias];
    return { alias, path: here, values: { kind: "tensor", tensor, path: here } as const, shape: tensor.shape };
  });
  return { ...request, inputs: sentInputs(sent, signature, request) };
}

/** The session compares with the graph, and converts nothing. */
function hasDtype(
  alias: string,
  { tensors, path }: TensorsBody,
  signature: Signature,
  { findings }: Planning,
): boolean {
  const info = signature.inputs.get(alias);
  const wanted = info && dtypeByNumber(feedDtype(info));
  const { dtype } = tensors.get(alias)!;
  // What no request can hold is told when the input is planned.
  if (!wanted || wanted === dtype) return true;
  findings.add("plan-recorded-dtype", [...path, alias], {
    message: `Input ${JSON.stringify(alias)} of ${JSON.stringify(signature.name)} takes ${wanted.name} (${wanted.alias}), and a ${dtype.name} was recorded.`,
    server: {
      status: "INVALID_ARGUMENT",
      message: `Expects arg[i] to be ${sessionName(wanted)} but ${sessionName(dtype)} is provided`,
    },
  });
  return false;
}
