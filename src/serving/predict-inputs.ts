import type { Signature } from "../model/model.js";
import { hasErrors, type Problem } from "../problem.js";
import type { PredictRequest } from "../proto/messages.js";
import { didYouMean } from "../spec/suggest.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import type { Feed } from "./feeds.js";
import { servingProblem } from "./problems.js";
import { inputPath, judgeTensor, tensorShape } from "./tensor.js";
import { quote, quoteAll, shorten, shortenAll } from "./words.js";

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
  const sizes = given > wanted || (given < wanted && signature.defaults.size === 0);
  return [
    servingProblem("serving-input-missing", {
      message: `signature ${quote(signature.name)} needs ${quoteAll(missing)}, which the request does not give; it gives ${quoteAll(request.inputs.keys())}`,
      where: whereIn(context, "inputs"),
      server: invalidArgument(
        sizes
          ? `input size does not match signature: ${given}!=${wanted} Missing but required: {${shortenAll(missing)}}`
          : `Signature input alias: ${shorten(missing[0]!)} not found in request and no default value provided`,
      ),
    }),
  ];
}

/** Inputs that neither the request nor the signature's defaults give. */
export function missingInputs(request: PredictRequest, signature: Signature): string[] {
  return [...signature.inputs.keys()].filter((alias) => !request.inputs.has(alias) && !signature.defaults.has(alias));
}

/** Inputs of the request that the signature does not have. */
export function unknownInputs(request: PredictRequest, signature: Signature): string[] {
  return [...request.inputs.keys()].filter((alias) => !signature.inputs.has(alias));
}

/** Every input of the request is one of the signature's. */
export function judgeUnknown(request: PredictRequest, signature: Signature, context: RecordContext): Problem[] {
  const unknown = unknownInputs(request, signature);
  if (unknown.length === 0) return [];
  const [given, wanted] = [request.inputs.size, signature.inputs.size];
  return [
    servingProblem("serving-input-unknown", {
      message: `signature ${quote(signature.name)} has no input ${quoteAll(unknown)}; its inputs are ${quoteAll(signature.inputs.keys())}`,
      where: whereIn(context, inputPath(unknown[0]!)),
      hint: didYouMean(unknown[0]!, signature.inputs.keys()),
      server: invalidArgument(
        given > wanted
          ? `input size does not match signature: ${given}!=${wanted} Sent extra: {${shortenAll(unknown)}}`
          : `Inputs contains invalid name. Used request inputs: ${shortenAll([...request.inputs.keys()])}`,
      ),
    }),
  ];
}
