import type { Signature } from "../model/model.js";
import type { Problem } from "../problem.js";
import type { PredictRequest } from "../proto/messages.js";
import { CLASSIFY_METHOD, HOOK_SIGNATURES, PREDICT_METHOD, REGRESS_METHOD } from "./constants.js";
import { failedPrecondition, type RecordContext, usesTfrt } from "./context.js";
import { fetchedOutputs } from "./feeds.js";
import { judgeOutputFilter } from "./output-filter.js";
import { judgeMissing, judgeUnknown, predictInputs } from "./predict-inputs.js";
import { judgePredictTfrt } from "./predict-tfrt.js";
import { judgeRun, nothingToFetch } from "./run.js";
import { judgeSerialized } from "./serialized.js";
import { effectiveSignature, judgeMethodName, signatureHook, signatureUnknown } from "./signature.js";
import { shorten } from "./words.js";

const SIGNATURE_PATH = "model_spec.signature_name";

/** A Predict request, by the rules of the server's runtime. */
export function judgePredict(request: PredictRequest, context: RecordContext): Problem[] {
  const name = effectiveSignature(request.modelSpec?.signatureName);
  const signature = context.model.signatures.get(name);
  if (!signature) {
    const message = usesTfrt(context)
      ? `Function "${shorten(name)}" not found.`
      : `Serving signature key "${shorten(name)}" not found.`;
    return [signatureUnknown(name, SIGNATURE_PATH, context, failedPrecondition(message))];
  }
  if (usesTfrt(context) && !filters(signature, request.outputFilter)) {
    return judgePredictTfrt(request, signature, context);
  }
  return judgePredictSession(request, signature, context);
}

/** The rules of tensorflow_serving/servables/tensorflow/predict_util.cc, in its order. */
function judgePredictSession(request: PredictRequest, signature: Signature, context: RecordContext): Problem[] {
  const inputs = predictInputs(request, signature, context);
  const fetches = fetchedOutputs(signature, request.outputFilter);
  const methods = [PREDICT_METHOD, CLASSIFY_METHOD, REGRESS_METHOD];
  const method = {
    status: "INTERNAL",
    message: `Expected prediction signature method_name to be one of ${methods.join(", ")}`,
  };
  return [
    ...judgeMethodName(signature, methods, SIGNATURE_PATH, context, method),
    ...judgeMissing(request, signature, context),
    ...inputs.problems,
    ...judgeUnknown(request, signature, context),
    ...judgeOutputFilter(request.outputFilter, signature, context),
    ...(signature.outputs.size === 0 ? [nothingToFetch("the signature has no outputs", SIGNATURE_PATH, context)] : []),
    ...(HOOK_SIGNATURES.has(signature.name)
      ? [signatureHook(signature, SIGNATURE_PATH, context)]
      : [...judgeRun(signature, inputs.feeds, fetches, context), ...judgeSerialized(request, signature, context)]),
  ];
}

/** A filter that names all outputs, or none, filters nothing. */
function filters(signature: Signature, outputFilter: readonly string[]): boolean {
  if (outputFilter.length === 0) return false;
  const names = new Set(outputFilter);
  return names.size !== signature.outputs.size || [...names].some((name) => !signature.outputs.has(name));
}
