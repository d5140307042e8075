/** What a client sent, or would send, once it is known what it is sent to. */
import type { RequestSpec } from "../spec/spec.js";
import type { FeatureParse } from "../model/trace/features.js";
import type { Planning } from "./planning.js";
import { recordedExamples, withListInputs } from "./recorded-examples.js";
import { withTensors } from "./recorded-tensors.js";
import { withRestInputs } from "./rest-inputs.js";
import type { PredictTarget } from "./target.js";

/** The request with inputs in place of its body; undefined after a problem. */
export function withBodyInputs(
  request: RequestSpec,
  { signature }: PredictTarget,
  planning: Planning,
): RequestSpec | undefined {
  const { body } = request;
  switch (body?.form) {
    case undefined:
      return request;
    case "instances":
    case "inputs":
      return withRestInputs(request, body, signature, planning);
    case "tensors":
      return withTensors(request, body, signature, planning);
    case "examples":
    case "rows":
      return withListInputs(request, body, signature, planning);
  }
}

/** The request with examples in place of its body; undefined after a problem. */
export function withBodyExamples(
  request: RequestSpec,
  parse: FeatureParse | undefined,
  { findings }: Planning,
): RequestSpec | undefined {
  const { body } = request;
  // The other forms are for predict, and say so when they are read.
  if (body?.form !== "examples" && body?.form !== "rows") return request;
  const examples = recordedExamples(body, parse, findings);
  return examples && { ...request, examples };
}
