/** What is sent where the spec says nothing: what the graph can read, or the reason why only a person knows. */
import type { DType } from "../dtype.js";
import { inputStringUses } from "../model/inputs.js";
import type { FeatureParse } from "../model/trace/features.js";
import type { ExamplesSpec, RequestSpec, ValueSpec } from "../spec/spec.js";
import { deriveFeatures, deriveString } from "../values/index.js";
import { type InputQuestion, inputName, isDerived } from "./input-question.js";
import type { Planning } from "./planning.js";
import type { ExamplesTarget } from "./target.js";

const ZEROS: ValueSpec = { kind: "zero" };

/** The values of an input that the spec leaves open; undefined after saying that a person must give them. */
export function derivedValues(question: InputQuestion, dtype: DType, planning: Planning): ValueSpec | undefined {
  if (dtype.kind !== "string") return ZEROS;
  const { signature, alias, path } = question;
  const { findings, model } = planning;
  const derived = deriveString(model, inputStringUses(model, signature, alias));
  if (derived.kind === "unknown") {
    findings.add("plan-not-derivable", path, {
      message: `${inputName(question)} ${derived.reason}.`,
      hint: valueFix(question),
    });
    return undefined;
  }
  const { bytes, doubt } = derived;
  if (doubt !== undefined) {
    const code = bytes.length === 0 ? "plan-empty-strings" : "plan-derived-doubt";
    const sent = bytes.length === 0 ? "empty ones are" : "the smallest is";
    findings.add(code, path, {
      message: `${inputName(question)} takes strings; ${doubt}, so ${sent} sent.`,
      hint: valueFix(question),
    });
  }
  return { kind: "literal", value: bytes, path };
}

/** The line to add. Where requests are derived there is none yet to add it under. */
function valueFix({ request, alias, signature }: InputQuestion): string {
  const line = `${JSON.stringify(alias)}: { string_data: "..." }`;
  if (!isDerived(request)) return `Give it a value, such as  ${line}`;
  return `Write  requests: [{ signature_name: ${JSON.stringify(signature.name)}, inputs: { ${line} } }]  with a string that the model can read.`;
}

/** One template for all examples of a request that gives none; undefined after a problem. */
export function derivedExamples(
  request: RequestSpec,
  { method, tasks }: ExamplesTarget,
  parse: FeatureParse | undefined,
  { findings, model }: Planning,
): ExamplesSpec | undefined {
  const { path } = request;
  const names = tasks.map(({ signature }) => JSON.stringify(signature.name)).join(", ");
  const call = `A ${method} of ${names}`;
  const hint = isDerived(request)
    ? `List the requests, and give this one its examples:  { method: ${method}, signature_name: ${JSON.stringify(request.signatureName)}, examples: [{ feature: value }] }`
    : "Add  examples: [{ feature: value }]  or  examples: { template: name }  under the request.";
  const server = { status: "INVALID_ARGUMENT", message: "Input is empty." };
  if (!parse || parse.message !== "example" || parse.via.length > 0) {
    const message = `${call} takes tf.Examples, and neither the spec nor the graph says what is in them.`;
    findings.add("plan-examples-missing", path, { message, hint, server });
    return undefined;
  }
  const { features, doubts, unknown } = deriveFeatures(model, parse, path);
  for (const reason of unknown)
    findings.add("plan-not-derivable", path, { message: `The input of ${names} ${reason}.`, hint });
  for (const doubt of doubts) {
    findings.add("plan-derived-doubt", path, { message: `${call} is sent derived examples; ${doubt}.`, hint });
  }
  return unknown.length > 0 ? undefined : { path, template: features, templateName: "" };
}
