import type { Signature, TensorInfo } from "../model/model.js";
import type { Problem } from "../problem.js";
import type { ClassificationRequest, RegressionRequest } from "../proto/messages.js";
import { failedPrecondition, invalidArgument, type RecordContext, usesTfrt } from "./context.js";
import { exampleFeed, judgeFeatures, judgeInput } from "./input.js";
import { judgeRun } from "./run.js";
import { effectiveSignature, signatureUnknown } from "./signature.js";
import { shorten } from "./words.js";

/** What classify and regress each want of a signature. Field paths name the signature in the record. */
export interface ExampleMethod {
  readonly methodName: string;
  /** Problems with the signature's inputs and outputs; none: it fits. */
  judgeSignature(signature: Signature, path: string, context: RecordContext): Problem[];
  /** The outputs that are fetched of a signature that fits. */
  outputs(signature: Signature): TensorInfo[];
  /** What is checked once the graph has run, as far as the signature tells it beforehand. */
  judgeOutputs(signature: Signature, path: string, context: RecordContext): Problem[];
}

/** A Classify or Regress request: signature, then input, then the run, then the outputs. */
export function judgeExampleRequest(
  request: ClassificationRequest | RegressionRequest,
  method: ExampleMethod,
  context: RecordContext,
): Problem[] {
  const path = "model_spec.signature_name";
  const name = effectiveSignature(request.modelSpec?.signatureName);
  const signature = context.model.signatures.get(name);
  if (!signature) {
    const server = usesTfrt(context)
      ? failedPrecondition(`Function "${shorten(name)}" not found.`)
      : invalidArgument(`No signature was found with the name: ${shorten(name)}`);
    return [signatureUnknown(name, path, context, server)];
  }
  const lacks = method.judgeSignature(signature, path, context);
  const input = judgeInput(request.input, context);
  const info = signature.inputs.get("inputs");
  if (lacks.length > 0 || !info) return [...lacks, ...input];
  const feeds = [exampleFeed("inputs", info, request.input)];
  const fetches = method.outputs(signature);
  return [
    ...input,
    ...judgeRun(signature, feeds, fetches, context),
    ...judgeFeatures(signature, request.input, context),
    ...method.judgeOutputs(signature, path, context),
  ];
}
