/**
 * What a request says in the words of the REST API: `rest_body`, `instances`, or `inputs` as a list. The rules are those of
 * tensorflow_serving/util/json_tensor.cc.
 */
import { isJsonObject, type JsonValue } from "../../files/index.js";
import type { Request } from "../generated/document.js";
import { formatPath, type SpecNode } from "../node.js";
import type { Reading } from "../reading.js";
import type { ExamplesSpec, FeatureSpec, PredictBody, SpecPath } from "../spec.js";
import { restExample, restExamples } from "./rest-examples.js";

export interface RestRequest {
  readonly signatureName?: string | undefined;
  readonly body?: PredictBody | undefined;
  readonly examples?: ExamplesSpec | undefined;
  readonly context?: ReadonlyMap<string, FeatureSpec> | undefined;
}

/** Empty where the request has no REST body. */
export function normaliseRest(request: Request, path: SpecPath, reading: Reading): RestRequest {
  const given = (["inputs", "instances", "rest_body"] as const).filter((key) => key in request);
  const [first, second] = given;
  if (second) {
    const message = `\`${formatPath(path)}\` has \`${first}\` and \`${second}\`; expected one of them.`;
    reading.report("spec-rest-body", [...path, second], message);
    return {};
  }
  if (request.rest_body !== undefined) return readBody(request, request.rest_body, [...path, "rest_body"], reading);
  if (request.instances) return inline("instances", [...path, "instances"], reading);
  return Array.isArray(request.inputs) ? inline("inputs", [...path, "inputs"], reading) : {};
}

function inline(form: PredictBody["form"], path: SpecPath, reading: Reading): RestRequest {
  return { body: { path, form, json: jsonOf(reading.node(path)) } };
}

function jsonOf(node: SpecNode): JsonValue {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(jsonOf);
  return new Map(Array.from(node.entries, ([key, entry]) => [key, jsonOf(entry.node)]));
}

const BODIES = ["instances", "inputs", "examples"] as const;

function readBody(request: Request, name: string, path: SpecPath, reading: Reading): RestRequest {
  const file = reading.dataFile("rest_body", path, name);
  if (file?.kind !== "json") return {};
  const refuse = (message: string, server: string): RestRequest => {
    reading.report("spec-rest-body", path, `${JSON.stringify(name)} ${message}.`, undefined, {
      status: "INVALID_ARGUMENT",
      message: server,
    });
    return {};
  };
  const { json: body } = file;
  if (!isJsonObject(body)) return refuse("is no JSON object", "Top level must be a JSON object");
  const signatureName = body.get("signature_name");
  if (signatureName !== undefined && typeof signatureName !== "string") {
    return refuse("has a `signature_name` that is no text", "'signature_name' key must be a string value.");
  }
  if (signatureName !== undefined && request.signature_name !== undefined && signatureName !== request.signature_name) {
    const message = `\`signature_name\` is ${request.signature_name} here and ${signatureName} in ${JSON.stringify(name)}.`;
    reading.report("spec-rest-body", path, message, "Leave it out here.");
    return {};
  }
  const [form, other] = BODIES.filter((key) => body.has(key));
  if (!form) {
    return refuse("has none of the keys `instances`, `inputs` and `examples`", "Missing 'inputs' or 'instances' key");
  }
  if (other) {
    return refuse(
      `has both \`${form}\` and \`${other}\``,
      "Request has both 'instances' and 'inputs'; expecting only one of them",
    );
  }
  const isExamples = form === "examples";
  const { method } = request;
  if (method !== undefined && isExamples !== (method === "classify" || method === "regress")) {
    const message = `${JSON.stringify(name)} holds \`${form}\`, which have no meaning with \`method: ${method}\`.`;
    reading.report("spec-method-key", path, message);
    return {};
  }
  if (form !== "examples") return { signatureName, body: { path, form, json: body.get(form)!, recorded: true } };
  const context = body.get("context");
  return {
    signatureName,
    examples: restExamples(body.get("examples")!, path, reading),
    context: context === undefined ? undefined : restExample(context, "context", path, reading),
  };
}
