/** One recorded body as a request: what it says of itself, and for the rest what the spec says of all of its source. */
import type { Outcome, Problem } from "../problem.js";
import { restRequest } from "../spec/rest-request.js";
import { type RequestSpec, type Serving, specProblem } from "../spec/index.js";
import { featuresOf } from "./example-features.js";
import { logRequest } from "./log-request.js";
import { sourcesProblem } from "./problems.js";
import type { RecordedBody } from "./sampled.js";

/**
 * Problems have no place but the path within the recording.
 *
 * @param asked the request that takes it, under its own path
 */
export function recordedRequest(asked: RequestSpec, recorded: RecordedBody, serving: Serving): Outcome<RequestSpec> {
  const { path } = asked;
  switch (recorded.kind) {
    case "rest":
      return restBodyRequest(asked, recorded.json);
    case "example": {
      const list = [featuresOf(recorded.example, path)];
      return { value: { ...asked, body: { path, form: "examples", list } }, problems: [] };
    }
    case "row":
      return { value: { ...asked, body: { path, form: "rows", list: [recorded.columns] } }, problems: [] };
    case "prediction_log":
      return logRequest(asked, recorded.log, serving);
  }
}

function restBodyRequest(
  asked: RequestSpec,
  json: Extract<RecordedBody, { kind: "rest" }>["json"],
): Outcome<RequestSpec> {
  const { path, method } = asked;
  const problems: Problem[] = [];
  const { signatureName, body, examples, context } = restRequest(json, {
    path,
    what: "The body",
    method,
    exampleMethods: ["classify", "regress", "multi_inference"],
    refuse: (message, server) => {
      problems.push(specProblem("spec-rest-body", { message: `${message}.`, server: invalid(server) }));
    },
    refuseMethod: (message) => problems.push(sourcesProblem("sources-method", { message })),
  });
  const value: RequestSpec = {
    ...asked,
    signatureName: signatureName ?? asked.signatureName,
    method: method ?? (body && "predict"),
    body: body && { ...body, path: [...path, body.form] },
    examples: examples && { ...examples, path: [...path, "examples"] },
    context,
  };
  return { value: problems.length > 0 ? undefined : value, problems };
}

const invalid = (message: string) => ({ status: "INVALID_ARGUMENT", message });
