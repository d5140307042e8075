/**
 * What a signature must look like for classify and regress: classifier.cc, regressor.cc, tfrt_classifier.cc and
 * tfrt_regressor.cc in tensorflow_serving/servables/tensorflow; the names are those of signature_constants.h.
 */
import { dtypeByNumber, dtypeName } from "../dtype.js";
import { feedDtype, type Signature, type TensorInfo } from "../model/model.js";
import type { ServerVerdict } from "../problem.js";
import type { Runtime } from "../spec/spec.js";
import { sessionName } from "./words.js";

export const CLASSIFY_METHOD = "tensorflow/serving/classify";
export const REGRESS_METHOD = "tensorflow/serving/regress";
export const PREDICT_METHOD = "tensorflow/serving/predict";

/** `DataType.DT_STRING`. */
const DT_STRING = 7;

const INPUTS = "inputs";
const CLASSES = "classes";
const SCORES = "scores";
const OUTPUTS = "outputs";

/**
 * The method of a request that names none: what the exporter says and the signature is shaped for. TF2 exports every
 * signature as predict, so the shape alone decides nothing.
 */
export function derivedMethod(signature: Signature): "predict" | "classify" | "regress" {
  if (signature.methodName === CLASSIFY_METHOD && !classifyFault(signature, "tf")) return "classify";
  if (signature.methodName === REGRESS_METHOD && !regressFault(signature, "tf")) return "regress";
  return "predict";
}

/** Why the server would not classify with a signature; undefined where it would. */
export function classifyFault({ inputs, outputs }: Signature, runtime: Runtime): ServerVerdict | undefined {
  if (inputs.size !== 1) return invalid("Expected one input Tensor.");
  if (outputs.size !== 1 && outputs.size !== 2) {
    return invalid(`Expected one or two output Tensors, found ${outputs.size}`);
  }
  if (!inputs.has(INPUTS)) return misnamed(runtime, "No classification inputs found in SignatureDef");
  const [classes, scores] = [outputs.has(CLASSES), outputs.has(SCORES)];
  const enough = runtime === "tfrt" && outputs.size === 2 ? classes && scores : classes || scores;
  if (!enough)
    return misnamed(
      runtime,
      'Expected classification signature outputs to contain at least one of "classes" or "scores"',
    );
  return inputFault(inputs.get(INPUTS)!);
}

/** Why the server would not regress with a signature; undefined where it would. */
export function regressFault({ inputs, outputs }: Signature, runtime: Runtime): ServerVerdict | undefined {
  if (inputs.size !== 1) return invalid("Expected one input Tensor.");
  if (outputs.size !== 1) return invalid("Expected one output Tensor.");
  if (!inputs.has(INPUTS)) return misnamed(runtime, "No regression inputs found in SignatureDef");
  if (!outputs.has(OUTPUTS)) return misnamed(runtime, "No regression outputs found in SignatureDef");
  return inputFault(inputs.get(INPUTS)!);
}

/** What `--enable_signature_method_name_check` makes the server say of a signature; undefined where it passes. */
export function methodNameFault(
  { methodName }: Signature,
  method: "predict" | "classify" | "regress",
): ServerVerdict | undefined {
  if (method === "predict") {
    if ([PREDICT_METHOD, CLASSIFY_METHOD, REGRESS_METHOD].includes(methodName)) return undefined;
    return {
      status: "INTERNAL",
      message: `Expected prediction signature method_name to be one of {${PREDICT_METHOD}, ${CLASSIFY_METHOD}, ${REGRESS_METHOD}}. Was: ${methodName}`,
    };
  }
  const expected = method === "classify" ? CLASSIFY_METHOD : REGRESS_METHOD;
  if (methodName === expected) return undefined;
  const noun = method === "classify" ? "classification" : "regression";
  return invalid(`Expected ${noun} signature method_name to be ${expected}. Was: ${methodName}`);
}

/** The server does not look at the input's dtype; the session, which is fed serialized examples, does. */
function inputFault(info: TensorInfo): ServerVerdict | undefined {
  const number = feedDtype(info);
  if (number === DT_STRING) return undefined;
  const dtype = dtypeByNumber(number);
  return invalid(`Expects arg[0] to be ${dtype ? sessionName(dtype) : dtypeName(number)} but string is provided`);
}

const invalid = (message: string): ServerVerdict => ({ status: "INVALID_ARGUMENT", message });

/** Only the TFRT runtime tells wrong names from wrong counts. */
function misnamed(runtime: Runtime, message: string): ServerVerdict {
  return runtime === "tfrt" ? { status: "FAILED_PRECONDITION", message } : invalid(message);
}
