/** The request of a PredictionLog. What else the log tells, the name of its model too, is left out. */
import type { Outcome, Problem, ServerVerdict } from "../problem.js";
import type { InferenceTask, Input, ModelSpec, PredictionLog, PredictRequest } from "../proto/messages.js";
import { decodeTensor } from "../record/index.js";
import { formatPath, type Method, type RequestSpec, type Serving, type TaskSpec } from "../spec/index.js";
import type { TensorValue } from "../tensor.js";
import { featuresOf } from "./example-features.js";
import { sourcesProblem } from "./problems.js";

export function logRequest(asked: RequestSpec, log: PredictionLog, { runtime }: Serving): Outcome<RequestSpec> {
  const ofMethod = (method: Method, make: () => Outcome<RequestSpec>): Outcome<RequestSpec> => {
    if (asked.method === undefined || asked.method === method) return make();
    const message = `The log holds a ${method} request, and \`method\` is ${asked.method}.`;
    return { value: undefined, problems: [sourcesProblem("sources-method", { message })] };
  };
  switch (log.logType) {
    case "predict_log":
      return ofMethod("predict", () => predict(asked, "predict", log.request));
    case "predict_streamed_log":
      return ofMethod("predict_streamed", () => streamed(asked, log.requests, runtime));
    case "classify_log":
      return ofMethod("classify", () => ofExamples(asked, "classify", log.request));
    case "regress_log":
      return ofMethod("regress", () => ofExamples(asked, "regress", log.request));
    case "multi_inference_log":
      return ofMethod("multi_inference", () => multiInference(asked, log.request));
    case "session_run_log":
      return notServed("The log holds a session run, which no server warms up with.", unsupported(5));
    case undefined:
      return notServed("The log holds no request.", {
        status: "UNIMPLEMENTED",
        message: "Unsupported log_type for warmup: 0",
      });
  }
}

function streamed(
  asked: RequestSpec,
  requests: readonly PredictRequest[],
  runtime: Serving["runtime"],
): Outcome<RequestSpec> {
  if (runtime !== "tfrt") {
    return notServed(
      "Only the TFRT runtime serves `predict_streamed`; the stock server refuses the model.",
      unsupported(7),
    );
  }
  const [only, ...others] = requests;
  if (only && others.length === 0) return predict(asked, "predict_streamed", only);
  return notServed(`The log holds a stream of ${requests.length} requests, and the server warms up with one.`, {
    status: "INVALID_ARGUMENT",
    message: "predict_streamed_log should contain exactly one request",
  });
}

function predict(
  asked: RequestSpec,
  method: "predict" | "predict_streamed",
  request: PredictRequest,
): Outcome<RequestSpec> {
  const problems: Problem[] = [];
  const tensors = new Map<string, TensorValue>();
  for (const [alias, proto] of request.inputs) {
    const decoded = decodeTensor(proto);
    if (decoded.ok) tensors.set(alias, decoded.value);
    else {
      problems.push(
        sourcesProblem("sources-tensor", {
          message: `Input ${JSON.stringify(alias)} is no tensor: ${decoded.reason}.`,
          where: { path: `${formatPath(["inputs", alias])}.${decoded.field}` },
          server: { status: "INVALID_ARGUMENT", message: `tensor parsing error: ${alias}` },
        }),
      );
    }
  }
  if (problems.length > 0) return { value: undefined, problems };
  const value: RequestSpec = {
    ...asked,
    method,
    signatureName: nameOf(request.modelSpec) ?? asked.signatureName,
    outputFilter: asked.outputFilter.length > 0 ? asked.outputFilter : request.outputFilter,
    body: { path: [...asked.path, "inputs"], form: "tensors", tensors },
  };
  return { value, problems };
}

function ofExamples(
  asked: RequestSpec,
  method: Method,
  { input, modelSpec }: { readonly input: Input | undefined; readonly modelSpec?: ModelSpec | undefined },
): Outcome<RequestSpec> {
  const path = [...asked.path, "examples"];
  // An input without examples is told where requests are planned.
  const examples = input?.kind === undefined ? [] : input.examples;
  const context = input?.kind === "example_list_with_context" ? input.context : undefined;
  const value: RequestSpec = {
    ...asked,
    method,
    signatureName: nameOf(modelSpec) ?? asked.signatureName,
    examples: { path, list: examples.map((example, i) => featuresOf(example, [...path, i])) },
    context: context && featuresOf(context, [...asked.path, "context"]),
  };
  return { value, problems: [] };
}

function multiInference(
  asked: RequestSpec,
  { tasks, input }: { readonly tasks: readonly InferenceTask[]; readonly input: Input | undefined },
): Outcome<RequestSpec> {
  const own = tasks.map(
    ({ modelSpec, methodName }, i): TaskSpec => ({
      path: [...asked.path, "tasks", i],
      signatureName: nameOf(modelSpec),
      methodName,
    }),
  );
  const run = own.length > 0 ? own : asked.tasks;
  if (run.length === 0) {
    return notServed("The log holds no task.", {
      status: "INVALID_ARGUMENT",
      message: "Must specify at least one target to fetch or execute.",
    });
  }
  const names = run.map(({ signatureName = "serving_default" }) => signatureName);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    return notServed(`Two tasks run the signature ${JSON.stringify(twice)}.`, {
      status: "INVALID_ARGUMENT",
      message: `Duplicate evaluation of signature: ${twice}`,
    });
  }
  const { value, problems } = ofExamples(asked, "multi_inference", { input });
  return { value: value && { ...value, signatureName: undefined, tasks: run }, problems };
}

/** Undefined where the log leaves it to the server. */
function nameOf(spec: ModelSpec | undefined): string | undefined {
  return spec?.signatureName || undefined;
}

function notServed(message: string, server: ServerVerdict): Outcome<RequestSpec> {
  return { value: undefined, problems: [sourcesProblem("sources-not-served", { message, server })] };
}

/** @param field number of the oneof's member */
function unsupported(field: number): ServerVerdict {
  return { status: "UNIMPLEMENTED", message: `Unsupported log_type for warmup: ${field}` };
}
