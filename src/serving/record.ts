import type { Problem } from "../problem.js";
import type { ModelSpec, PredictionLog } from "../proto/messages.js";
import { classify } from "./classify.js";
import { LOG_TYPE_NUMBERS } from "./constants.js";
import { invalidArgument, type RecordContext, unimplemented, usesTfrt, whereIn } from "./context.js";
import { judgeExampleRequest } from "./example-request.js";
import { judgeMultiInference } from "./multi-inference.js";
import { judgePredict } from "./predict.js";
import { servingProblem } from "./problems.js";
import { regress } from "./regress.js";
import { count, quote } from "./words.js";

/**
 * What the server makes of one record (tensorflow_serving/servables/tensorflow/saved_model_warmup.cc), in the order in
 * which it would find it: the first error is the status the load fails with.
 */
export function judgeRecord(log: PredictionLog, context: RecordContext): Problem[] {
  return [...judgeRequest(log, context), ...judgeModelName(log, context)];
}

function judgeRequest(log: PredictionLog, context: RecordContext): Problem[] {
  switch (log.logType) {
    case "predict_log":
      return judgePredict(log.request, context);
    case "classify_log":
      return judgeExampleRequest(log.request, classify, context);
    case "regress_log":
      return judgeExampleRequest(log.request, regress, context);
    case "multi_inference_log":
      return judgeMultiInference(log.request, context);
    case "session_run_log":
      return [unsupported("session_run_log", "no server warms up with one", context)];
    case "predict_streamed_log":
      return judgeStreamed(log.requests, context);
    case undefined:
      return [logTypeUnset(context)];
  }
}

/** The session runtime refuses it since 2.12; TFRT runs it when it holds one request. */
function judgeStreamed(
  requests: Extract<PredictionLog, { logType: "predict_streamed_log" }>["requests"],
  context: RecordContext,
): Problem[] {
  if (!usesTfrt(context)) {
    return [unsupported("predict_streamed_log", "only the TFRT runtime warms up with one", context)];
  }
  const [only, ...others] = requests;
  if (only && others.length === 0) return judgePredict(only, context);
  return [
    servingProblem("serving-streamed-request-count", {
      message: `predict_streamed_log holds ${count(requests.length, "request")}, expected exactly one`,
      where: whereIn(context, "predict_streamed_log.request"),
      server: invalidArgument("predict_streamed_log should contain exactly one request"),
    }),
  ];
}

function unsupported(logType: keyof typeof LOG_TYPE_NUMBERS, reason: string, context: RecordContext): Problem {
  return servingProblem("serving-log-type-unsupported", {
    message: `the record is a ${logType}; ${reason}`,
    where: whereIn(context, logType),
    server: unimplemented(`Unsupported log_type for warmup: ${LOG_TYPE_NUMBERS[logType]}`),
  });
}

function logTypeUnset(context: RecordContext): Problem {
  const message = "the record has no log_type";
  if (usesTfrt(context)) {
    const server = unimplemented("Unsupported log_type for warmup: 0");
    return servingProblem("serving-log-type-unset", { message, where: whereIn(context), server, severity: "error" });
  }
  return servingProblem("serving-log-type-unset", {
    message: `${message}; the server reads it, counts it and warms nothing`,
    where: whereIn(context),
  });
}

/** Warm-up takes any name. A name that no client's requests will bear is still hardly meant. */
function judgeModelName(log: PredictionLog, context: RecordContext): Problem[] {
  const { servedName } = context;
  if (servedName === undefined) return [];
  const other = modelSpecs(log).find(
    (spec) => spec?.name !== undefined && spec.name !== "" && spec.name !== servedName,
  );
  if (!other) return [];
  const message = `the request names the model ${quote(other.name)}; it is served as ${quote(servedName)}`;
  return [servingProblem("serving-model-name", { message, where: whereIn(context, "model_spec.name") })];
}

function modelSpecs(log: PredictionLog): readonly (ModelSpec | undefined)[] {
  switch (log.logType) {
    case undefined:
      return [];
    case "predict_streamed_log":
      return log.requests.map(({ modelSpec }) => modelSpec);
    case "multi_inference_log":
      return log.request.tasks.map(({ modelSpec }) => modelSpec);
    default:
      return [log.request.modelSpec];
  }
}
