import { dtypeName } from "../dtype.js";
import type { Signature } from "../model/model.js";
import type { Problem } from "../problem.js";
import type { PredictRequest } from "../proto/messages.js";
import { didYouMean } from "../spec/suggest.js";
import { judgeBatch } from "./batching.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { fetchedOutputs, judgeShape } from "./feeds.js";
import { missingInputs, predictInputs, unknownInputs } from "./predict-inputs.js";
import { servingProblem } from "./problems.js";
import { judgeGraph } from "./run.js";
import { inputPath } from "./tensor.js";
import { quote, quoteAll, shorten, shortenAll } from "./words.js";

/**
 * An unfiltered Predict request on the TFRT runtime (tensorflow_serving/servables/tensorflow/tfrt_predict_util.cc): extra
 * inputs are ignored, and dtypes are compared with the signature instead of the graph.
 */
export function judgePredictTfrt(request: PredictRequest, signature: Signature, context: RecordContext): Problem[] {
  const { feeds, problems } = predictInputs(request, signature, context);
  return [
    ...judgeMissing(request, signature, context),
    ...problems,
    ...feeds.flatMap(({ alias, info, dtype, path }) => {
      if (!request.inputs.has(alias) || info.declaredDtype === 0 || info.declaredDtype === dtype) return [];
      const [wanted, given] = [dtypeName(info.declaredDtype), dtypeName(dtype)];
      const message = `${path} is ${given}, but the signature says ${wanted}`;
      const server = invalidArgument(`Expected input ${shorten(alias)} to be ${wanted} but get ${given}.`);
      return [servingProblem("serving-dtype", { message, where: whereIn(context, path), server })];
    }),
    ...judgeIgnored(request, signature, context),
    ...judgeBatch(feeds, fetchedOutputs(signature, request.outputFilter), context),
    ...feeds.flatMap((feed) => judgeShape(feed, context)),
    ...judgeGraph(signature, feeds, context),
  ];
}

/** Every input is there. The message differs from the session runtime's. */
function judgeMissing(request: PredictRequest, signature: Signature, context: RecordContext): Problem[] {
  const missing = missingInputs(request, signature);
  if (missing.length === 0) return [];
  const server = `Request inputs do not match required inputs for model. Missing but required: {${shortenAll(missing)}}.`;
  return [
    servingProblem("serving-input-missing", {
      message: `signature ${quote(signature.name)} needs ${quoteAll(missing)}, which the request does not give; it gives ${quoteAll(request.inputs.keys())}`,
      where: whereIn(context, "inputs"),
      server: invalidArgument(server),
    }),
  ];
}

function judgeIgnored(request: PredictRequest, signature: Signature, context: RecordContext): Problem[] {
  const unknown = unknownInputs(request, signature);
  if (unknown.length === 0) return [];
  return [
    servingProblem("serving-input-unknown", {
      message: `signature ${quote(signature.name)} has no input ${quoteAll(unknown)}, which this runtime ignores; its inputs are ${quoteAll(signature.inputs.keys())}`,
      where: whereIn(context, inputPath(unknown[0]!)),
      hint: didYouMean(unknown[0]!, signature.inputs.keys()),
      severity: "warning",
    }),
  ];
}
