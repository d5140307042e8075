/** What a request says in the words of the REST API: `rest_body`, `instances`, or `inputs` as a list. */
import type { JsonValue } from "../../files/index.js";
import type { Request } from "../generated/document.js";
import { formatPath, type SpecNode } from "../node.js";
import type { Reading } from "../reading.js";
import { type RestRequest, restRequest } from "../rest-request.js";
import type { PredictBody, SpecPath } from "../spec.js";

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

function readBody(request: Request, name: string, path: SpecPath, reading: Reading): RestRequest {
  const file = reading.dataFile("rest_body", path, name);
  if (file?.kind !== "json") return {};
  const what = JSON.stringify(name);
  const rest = restRequest(file.json, {
    path,
    what,
    method: request.method,
    exampleMethods: ["classify", "regress"],
    refuse: (message, server) => {
      reading.report("spec-rest-body", path, `${message}.`, undefined, { status: "INVALID_ARGUMENT", message: server });
    },
    refuseMethod: (message) => reading.report("spec-method-key", path, message),
  });
  const { signatureName } = rest;
  if (signatureName !== undefined && request.signature_name !== undefined && signatureName !== request.signature_name) {
    const message = `\`signature_name\` is ${request.signature_name} here and ${signatureName} in ${what}.`;
    reading.report("spec-rest-body", path, message, "Leave it out here.");
  }
  return rest;
}
