import type { Signature } from "../model/model.js";
import { hasErrors, type Problem } from "../problem.js";
import type { PredictRequest } from "../proto/messages.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import type { Feed } from "./feeds.js";
import { servingProblem } from "./problems.js";
import { inputPath, judgeTensor, tensorShape } from "./tensor.js";
import { quote, quoteAll } from "./words.js";

export interface PredictInputs {
  readonly problems: readonly Problem[];
  /** The tensors that reach the graph: the request's own, and the signature's defaults for those it leaves out. */
  readonly feeds: readonly Feed[];
}

/** The tensors that the server makes: those that the signature asks for. One that cannot be made is no feed. */
export function predictInputs(request: PredictRequest, signature: Signature, context: RecordContext): PredictInputs {
  const problems: Problem[] = [];
  const feeds: Feed[] = [];
  for (const [alias, info] of signature.inputs) {
    const given = request.inputs.get(alias);
    const proto = given ?? signature.defaults.get(alias);
    if (!proto) continue;
    const path = given ? inputPath(alias) : `defaults[${quote(alias)}]`;
    const found = given ? judgeTensor(given, alias, path, context) : [];
    problems.push(...found);
    if (!hasErrors(found)) feeds.push({ alias, info, dtype: proto.dtype, shape: tensorShape(proto), path });
  }
  return { problems, feeds };
}

/** Every input of the signature is given, by the request or by a default. */
export function judgeMissing(request: PredictRequest, signature: Signature, context: RecordContext): Problem[] {
  const missing = missingInputs(request, signature);
  if (missing.length === 0) return [];
  const [given, wanted] = [request.inputs.size, signature.inputs.size];
  const fewer = given > wanted || (given < wanted && signature.defaults.size === 0);
  const server = fewer
    ? `input size does not match signature: ${given}!=${wanted} Missing but required: {${missing.join(", ")}}`
    : `Signature input alias: ${missing[0]} not found in request and no default value provided`;
  return missing.map((alias) =>
    servingProblem("serving-input-missing", {
      message: `input ${quote(alias)} of signature ${quote(signature.name)} is missing; the request has ${quoteAll(request.inputs.keys())}`,
      where: whereIn(context, "inputs"),
      server: invalidArgument(server),
    }),
  );
}

/** Inputs that neither the request nor the signature's defaults give. */
export function missingInputs(request: PredictRequest, signature: Signature): string[] {
  return [...signature.inputs.keys()].filter((alias) => !request.inputs.has(alias) && !signature.defaults.has(alias));
}

/** Every input of the request is one of the signature's. */
export function judgeUnknown(request: PredictRequest, signature: Signature, context: RecordContext): Problem[] {
  const unknown = [...request.inputs.keys()].filter((alias) => !signature.inputs.has(alias));
  const [given, wanted] = [request.inputs.size, signature.inputs.size];
  const server =
    given > wanted
      ? `input size does not match signature: ${given}!=${wanted} Sent extra: {${unknown.join(", ")}}`
      : `Inputs contains invalid name. Used request inputs: ${[...request.inputs.keys()].join(", ")}`;
  return unknown.map((alias) =>
    servingProblem("serving-input-unknown", {
      message: `signature ${quote(signature.name)} has no input ${quote(alias)}; its inputs are ${quoteAll(signature.inputs.keys())}`,
      where: whereIn(context, inputPath(alias)),
      server: invalidArgument(server),
    }),
  );
}
