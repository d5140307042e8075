import { dtypeName } from "../dtype.js";
import type { Signature } from "../model/model.js";
import type { Problem } from "../problem.js";
import type { PredictRequest } from "../proto/messages.js";
import { judgeBatch } from "./batching.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { fetchedOutputs, judgeShape } from "./feeds.js";
import { missingInputs, predictInputs } from "./predict-inputs.js";
import { servingProblem } from "./problems.js";
import { judgeGraph } from "./run.js";
import { inputPath } from "./tensor.js";
import { quote, quoteAll } from "./words.js";

/**
 * An unfiltered Predict request on the TFRT runtime (tensorflow_serving/servables/tensorflow/tfrt_predict_util.cc): extra
 * inputs are ignored, and dtypes are compared with the signature instead of the graph.
 */
export function judgePredictTfrt(request: PredictRequest, signature: Signature, context: RecordContext): Problem[] {
  const { feeds, problems } = predictInputs(request, signature, context);
  const missing = missingInputs(request, signature);
  return [
    ...missing.map((alias) =>
      servingProblem("serving-input-missing", {
        message: `input ${quote(alias)} of signature ${quote(signature.name)} is missing; the request has ${quoteAll(request.inputs.keys())}`,
        where: whereIn(context, "inputs"),
        server: invalidArgument(
          `Request inputs do not match required inputs for model. Missing but required: {${missing.join(", ")}}.`,
        ),
      }),
    ),
    ...problems,
    ...feeds.flatMap(({ alias, info, dtype, path }) => {
      if (!request.inputs.has(alias) || info.declaredDtype === 0 || info.declaredDtype === dtype) return [];
      const [wanted, given] = [dtypeName(info.declaredDtype), dtypeName(dtype)];
      const message = `${path} is ${given}, but the signature says ${wanted}`;
      const server = invalidArgument(`Expected input ${alias} to be ${wanted} but get ${given}.`);
      return [servingProblem("serving-dtype", { message, where: whereIn(context, path), server })];
    }),
    ...[...request.inputs.keys()].flatMap((alias) => {
      if (signature.inputs.has(alias)) return [];
      const message = `signature ${quote(signature.name)} has no input ${quote(alias)}, and this runtime ignores it; its inputs are ${quoteAll(signature.inputs.keys())}`;
      const where = whereIn(context, inputPath(alias));
      return [servingProblem("serving-input-unknown", { message, where, severity: "warning" })];
    }),
    ...judgeBatch(feeds, fetchedOutputs(signature, request.outputFilter), context),
    ...feeds.flatMap((feed) => judgeShape(feed, context)),
    ...judgeGraph(signature, feeds, context),
  ];
}
