/** Which keys of a request belong to which method. */
import type { Request } from "../generated/document.js";
import type { Reading } from "../reading.js";
import type { Method, Runtime, SpecPath } from "../spec.js";

type Key = keyof Request;

const PREDICT_KEYS: readonly Key[] = ["inputs", "output_filter", "instances", "rest_body"];
const EXAMPLE_KEYS: readonly Key[] = ["examples", "context"];

/** Keys that a method has no use for. */
const FOREIGN: Readonly<Record<Method, readonly Key[]>> = {
  predict: [...EXAMPLE_KEYS, "tasks"],
  predict_streamed: [...EXAMPLE_KEYS, "tasks"],
  classify: ["inputs", "output_filter", "instances", "tasks"],
  regress: ["inputs", "output_filter", "instances", "tasks"],
  multi_inference: [...PREDICT_KEYS, "signature_name"],
};

export function checkMethodKeys(request: Request, path: SpecPath, runtime: Runtime, reading: Reading): void {
  const { method } = request;
  if (method === undefined) {
    checkUndecided(request, path, reading);
    return;
  }
  for (const key of FOREIGN[method]) {
    if (!(key in request)) continue;
    const hint = key === "signature_name" ? "Name the signatures under `tasks`." : undefined;
    reading.report("spec-method-key", [...path, key], `\`${key}\` has no meaning with \`method: ${method}\`.`, hint);
  }
  if (method === "predict_streamed" && runtime !== "tfrt") {
    const message = "Only the TFRT runtime serves `predict_streamed`; the stock server refuses the model.";
    reading.report(
      "spec-runtime",
      [...path, "method"],
      message,
      "State `serving: {runtime: tfrt}`, or use `method: predict`.",
    );
  }
}

/** Without a method the signature decides, but not between keys that exclude each other. */
function checkUndecided(request: Request, path: SpecPath, reading: Reading): void {
  const predict = PREDICT_KEYS.find((key) => key in request);
  const example = EXAMPLE_KEYS.find((key) => key in request);
  if (predict && example) {
    const message = `\`${example}\` stands beside \`${predict}\`; the one is for classify and regress, the other for predict.`;
    reading.report("spec-method-key", [...path, example], message);
  }
  if (request.tasks) {
    const message = "`tasks` needs `method: multi_inference`.";
    reading.report("spec-method-key", [...path, "tasks"], message);
  }
}
