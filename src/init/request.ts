/** The request for one signature. */
import { batchFunctions } from "../model/batch-functions.js";
import { inputStringUses, signatureFeatures } from "../model/inputs.js";
import type { Model, Signature } from "../model/model.js";
import type { FeatureParse } from "../model/trace/features.js";
import { derivedMethod } from "../plan/method.js";
import { servingSizes } from "../plan/serving-sizes.js";
import type { Spec } from "../spec/spec.js";
import { deriveString } from "../values/index.js";
import { inputLines } from "./input.js";
import { comment, type Line, line, quoted } from "./line.js";

export interface DraftContext {
  readonly model: Model;
  /** A spec that says nothing but what is known of the server's batching. */
  readonly spec: Spec;
}

/** What the graph parses out of an input, where a template of tf.Examples can give all that the graph wants of it. */
export function templateParse(model: Model, signature: Signature, alias: string): FeatureParse | undefined {
  const parse = signatureFeatures(model, signature, alias);
  if (!parse || parse.message !== "example" || parse.via.length > 0) return undefined;
  return deriveString(model, inputStringUses(model, signature, alias)).kind === "made" ? parse : undefined;
}

/** @param templates By input: the name of its template of tf.Examples. */
export function requestLines(
  signature: Signature,
  templates: ReadonlyMap<string, string>,
  { model, spec }: DraftContext,
): readonly Line[] {
  const method = derivedMethod(signature);
  const name = JSON.stringify(signature.methodName);
  return [
    line(1, `- signature_name: ${quoted(signature.name)}`),
    line(2, `method: ${method}`, `method_name of the signature is ${name}`),
    ...batchLines(signature, { model, spec }),
    ...(method === "predict"
      ? predictLines(signature, templates, model)
      : examplesLines(signature, templates.values().next().value)),
  ];
}

function batchLines(signature: Signature, context: DraftContext): readonly Line[] {
  const leading = [...signature.inputs.values()].map(({ shape }) => (shape ? shape[0] : null));
  if (!leading.includes(null)) return [comment(2, "batch_sizes: none to choose; no input has a free first dimension")];
  const sizes = servingSizes(signature, context);
  if (!sizes) return [line(2, "batch_sizes: [1]", "nothing here tells more; list the sizes that your clients send")];
  return [line(2, "batch_sizes: from_serving", `[${sizes.join(", ")}], ${sourceOf(signature, context)}`)];
}

function sourceOf(signature: Signature, { model, spec: { serving } }: DraftContext): string {
  if (serving.allowedBatchSizes) return "allowed_batch_sizes in batching_params.pbtxt beside the model";
  const nodes = batchFunctions(model, signature).map(({ node }) => JSON.stringify(node));
  return `allowed_batch_sizes of BatchFunction ${nodes.join(" and ")} in the graph`;
}

function predictLines(signature: Signature, templates: ReadonlyMap<string, string>, model: Model): readonly Line[] {
  const aliases = [...signature.inputs.keys()];
  const lines = aliases.flatMap((alias) => inputLines(model, signature, alias, templates.get(alias)));
  const isEmpty = lines.every(({ text }) => text.trim() === "");
  return [line(2, isEmpty ? "inputs: {}" : "inputs:"), ...lines];
}

function examplesLines(signature: Signature, template: string | undefined): readonly Line[] {
  if (template !== undefined) return [line(2, `examples: { template: ${quoted(template)} }`)];
  const [alias] = signature.inputs.keys();
  return [comment(2, `examples: derived from what the graph does with ${JSON.stringify(alias)}`)];
}
