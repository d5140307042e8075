/** The body of a REST request, read as the server reads it (tensorflow_serving/util/json_tensor.cc). */
import { isJsonObject, type JsonValue } from "../files/index.js";
import { type RefuseRest, restExample, restExamples } from "./rest-examples.js";
import type { ExamplesSpec, FeatureSpec, Method, PredictBody, SpecPath } from "./spec.js";

export interface RestRequest {
  readonly signatureName?: string | undefined;
  readonly body?: PredictBody | undefined;
  readonly examples?: ExamplesSpec | undefined;
  readonly context?: ReadonlyMap<string, FeatureSpec> | undefined;
}

/** What is known of a body beside its text. */
export interface RestSurroundings {
  readonly path: SpecPath;
  /** The subject of a sentence about it. */
  readonly what: string;
  /** Undefined: decided by the body, and for examples by the signature. */
  readonly method: Method | undefined;
  /** The methods that take examples: the server's REST API has no multi_inference. */
  readonly exampleMethods: readonly Method[];
  readonly refuse: RefuseRest;
  readonly refuseMethod: (message: string) => void;
}

const BODIES = ["instances", "inputs", "examples"] as const;

/** Empty where the body is refused, which is told. */
export function restRequest(json: JsonValue, surroundings: RestSurroundings): RestRequest {
  const { path, what, method, refuse } = surroundings;
  const refused = (message: string, server: string): RestRequest => {
    refuse(message, server);
    return {};
  };
  if (!isJsonObject(json)) return refused(`${what} is no JSON object`, "Top level must be a JSON object");
  const signatureName = json.get("signature_name");
  if (signatureName !== undefined && typeof signatureName !== "string") {
    return refused(`${what} has a \`signature_name\` that is no text`, "'signature_name' key must be a string value.");
  }
  const [form, other] = BODIES.filter((key) => json.has(key));
  if (!form) {
    return refused(
      `${what} has none of the keys \`instances\`, \`inputs\` and \`examples\``,
      "Missing 'inputs' or 'instances' key",
    );
  }
  if (other) {
    return refused(
      `${what} has both \`${form}\` and \`${other}\``,
      "Request has both 'instances' and 'inputs'; expecting only one of them",
    );
  }
  const suits = form === "examples" ? surroundings.exampleMethods : PREDICT_METHODS;
  if (method !== undefined && !suits.includes(method)) {
    surroundings.refuseMethod(`${what} holds \`${form}\`, which have no meaning with \`method: ${method}\`.`);
    return {};
  }
  if (form !== "examples") return { signatureName, body: { path, form, json: json.get(form)!, recorded: true } };
  const context = json.get("context");
  return {
    signatureName,
    examples: restExamples(json.get("examples")!, path, refuse),
    context: context === undefined ? undefined : restExample(context, "context", path, refuse),
  };
}

const PREDICT_METHODS: readonly Method[] = ["predict", "predict_streamed"];
