import type { Model, Signature } from "../model/model.js";
import type { ServerVerdict } from "../problem.js";
import type { Method, SpecPath } from "../spec/spec.js";
import { didYouMean } from "../spec/suggest.js";
import type { Findings } from "./findings.js";
import { theOnes } from "./words.js";

/** What an empty signature name means to the server (tensorflow/cc/saved_model/signature_constants.h). */
export const DEFAULT_SIGNATURE = "serving_default";

/** In signature_def, and yet nothing a client can call (tensorflow/cc/saved_model/constants.h). */
const HOOKS: ReadonlySet<string> = new Set(["__saved_model_init_op", "__saved_model_train_op"]);

export function isHook(name: string): boolean {
  return HOOKS.has(name);
}

/** The signatures that a client can name, in the model's order. */
export function callableSignatures(model: Model): readonly Signature[] {
  return [...model.signatures.values()].filter(({ name }) => !isHook(name));
}

/** The signature a request names; problems say what the server would answer to the method. */
export function findSignature(
  name: string,
  path: SpecPath,
  {
    model,
    method,
    findings,
    renamed,
  }: {
    readonly model: Model;
    readonly method: Method | undefined;
    readonly findings: Findings;
    /** The signature that is meant where the model has none of the name. */
    readonly renamed: string | undefined;
  },
): Signature | undefined {
  if (isHook(name)) {
    findings.add("plan-signature-hook", path, {
      message: `"${name}" is a hook that the server runs while loading; it has no output that a request could fetch.`,
      server: calledHook(method),
    });
    return undefined;
  }
  const signature = model.signatures.get(name);
  if (signature) return signature;
  const names = callableSignatures(model).map((known) => known.name);
  findings.addDrift(path, {
    signature: name,
    spec: `signature ${JSON.stringify(name)}`,
    model: renamed === undefined ? undefined : `signature ${JSON.stringify(renamed)}`,
    edit: renamed === undefined ? undefined : `write  signature_name: ${JSON.stringify(renamed)}`,
  });
  findings.add("plan-signature-unknown", path, {
    message: `The model has no signature ${JSON.stringify(name)}. ${theOnes(names, "signature")}`,
    hint:
      renamed === undefined
        ? didYouMean(name, names)
        : `Write  signature_name: ${JSON.stringify(renamed)}; it is the only signature that the spec does not name.`,
    server: missingSignature(name, method),
  });
  return undefined;
}

/** A hook has an operation for an output, and that has none to fetch; classifier.cc and the others count inputs before. */
function calledHook(method: Method | undefined): ServerVerdict {
  return method === "predict" || method === undefined
    ? { status: "OUT_OF_RANGE", message: "Node 'NoOp' (type: 'NoOp', num of outputs: 0) does not have output 0" }
    : { status: "INVALID_ARGUMENT", message: "Expected one input Tensor." };
}

/** predict_util.cc, classifier.cc and regressor.cc, and multi_inference.cc in tensorflow_serving/servables/tensorflow. */
function missingSignature(name: string, method: Method | undefined): ServerVerdict {
  switch (method) {
    case "classify":
    case "regress":
      return { status: "INVALID_ARGUMENT", message: `No signature was found with the name: ${name}` };
    case "multi_inference":
      return { status: "INVALID_ARGUMENT", message: `Requested signature not found in model graph: ${name}` };
    case "predict_streamed":
      return { status: "FAILED_PRECONDITION", message: `Function "${name}" not found.` };
    case "predict":
    case undefined:
      return { status: "FAILED_PRECONDITION", message: `Serving signature key "${name}" not found.` };
  }
}
