import type { Signature } from "../model/model.js";
import type { Problem, ServerVerdict } from "../problem.js";
import { didYouMean } from "../spec/suggest.js";
import { DEFAULT_SIGNATURE, HOOK_SIGNATURES } from "./constants.js";
import { type RecordContext, whereIn } from "./context.js";
import { servingProblem } from "./problems.js";
import { quote, quoteAll } from "./words.js";

/** The signature a request means: an empty name is `serving_default`. */
export function effectiveSignature(signatureName: string | undefined): string {
  return signatureName || DEFAULT_SIGNATURE;
}

/** The problem of a signature that is not there; `server` differs by kind of request. */
export function signatureUnknown(name: string, path: string, context: RecordContext, server: ServerVerdict): Problem {
  return servingProblem("serving-signature-unknown", {
    message: `signature ${quote(name)} is not in the model; it has ${quoteAll(callableSignatures(context))}`,
    where: whereIn(context, path),
    hint: didYouMean(name, callableSignatures(context)),
    server,
  });
}

/**
 * Hooks such as `__saved_model_init_op` stand among the signatures and are found like any other; what they name is an
 * operation without outputs, so the run fails.
 */
export function signatureHook(signature: Signature, path: string, context: RecordContext): Problem {
  const name = [...signature.outputs.values()][0]?.name ?? "";
  return servingProblem("serving-signature-hook", {
    message: `signature ${quote(signature.name)} is a hook of the exporter and has nothing to fetch; the model's signatures are ${quoteAll(callableSignatures(context))}`,
    where: whereIn(context, path),
    server: { status: "OUT_OF_RANGE", message: `Node '${name}' (num of outputs: 0) does not have output 0` },
  });
}

/** With `--enable_signature_method_name_check`, the exporter's method_name must be one of those allowed. */
export function judgeMethodName(
  signature: Signature,
  allowed: readonly string[],
  path: string,
  context: RecordContext,
  server: ServerVerdict,
): Problem[] {
  if (!context.serving.signatureMethodNameCheck || allowed.includes(signature.methodName)) return [];
  return [
    servingProblem("serving-method-name", {
      message: `signature ${quote(signature.name)} has the method_name ${quote(signature.methodName)}; this request needs ${allowed.map(quote).join(" or ")}`,
      where: whereIn(context, path),
      server,
    }),
  ];
}

function callableSignatures(context: RecordContext): string[] {
  return [...context.model.signatures.keys()].filter((name) => !HOOK_SIGNATURES.has(name));
}
