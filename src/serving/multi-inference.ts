import type { Signature } from "../model/model.js";
import type { Problem } from "../problem.js";
import type { InferenceTask, MultiInferenceRequest } from "../proto/messages.js";
import { judgeBatch } from "./batching.js";
import { classify } from "./classify.js";
import { invalidArgument, type RecordContext, unimplemented, usesTfrt, whereIn } from "./context.js";
import type { ExampleMethod } from "./example-request.js";
import { type Feed, judgeFeeds } from "./feeds.js";
import { fullTensorName } from "./graph-tensor.js";
import { exampleCount, exampleFeed, judgeFeatures, judgeInput } from "./input.js";
import { servingProblem } from "./problems.js";
import { regress } from "./regress.js";
import { judgeGraph, nothingToFetch } from "./run.js";
import { effectiveSignature, signatureUnknown } from "./signature.js";
import { quote, shorten } from "./words.js";

/** A task that names a signature which fits its method. */
interface FittingTask {
  readonly signature: Signature;
  readonly method: ExampleMethod;
  readonly path: string;
}

const METHODS: ReadonlyMap<string, ExampleMethod> = new Map(
  [classify, regress].map((method) => [method.methodName, method]),
);

/** A MultiInference request, by tensorflow_serving/servables/tensorflow/multi_inference.cc: task by task, then one run. */
export function judgeMultiInference(request: MultiInferenceRequest, context: RecordContext): Problem[] {
  const fitting: FittingTask[] = [];
  const firstUse = new Map<string, number>();
  const tasks = request.tasks.flatMap((task, index) => {
    const name = effectiveSignature(task.modelSpec?.signatureName);
    if (!firstUse.has(name)) firstUse.set(name, index);
    const judged = judgeTask(task, `tasks[${index}]`, context);
    if (judged.fitting) fitting.push(judged.fitting);
    return [
      ...judgeTaskModel(request.tasks, index, context),
      ...judgeTaskSignature(name, firstUse.get(name)!, index, context),
      ...judged.problems,
    ];
  });
  const input = judgeInput(request.input, context);
  // TFRT converts the input before it looks at the tasks.
  const checked = usesTfrt(context) ? [...input, ...tasks] : [...tasks, ...input];
  if (request.tasks.length === 0) return [...checked, nothingToFetch("the request has no tasks", "tasks", context)];
  if (fitting.length < request.tasks.length || exampleCount(request.input) === 0) return checked;
  const feeds = distinctFeeds(fitting, request);
  const fetches = fitting.flatMap(({ signature, method }) => method.outputs(signature));
  return [
    ...checked,
    ...judgeBatch(feeds, fetches, context),
    ...judgeFeeds(feeds, fetches, context),
    ...fitting.flatMap(({ signature }) => judgeGraph(signature, feeds, context)),
    ...fitting.flatMap(({ signature }) => judgeFeatures(signature, request.input, context)),
    ...fitting.flatMap(({ signature, method, path }) => method.judgeOutputs(signature, path, context)),
  ];
}

/** All tasks name the same model, which need not be the served one. */
function judgeTaskModel(tasks: readonly InferenceTask[], index: number, context: RecordContext): Problem[] {
  const name = tasks[index]?.modelSpec?.name ?? "";
  const first = tasks[0]?.modelSpec?.name ?? "";
  const where = whereIn(context, `tasks[${index}].model_spec.name`);
  if (name === "") {
    const server = invalidArgument("Found ModelSpec with an empty model name.");
    return [servingProblem("serving-task-model-name", { message: `task ${index} names no model`, where, server })];
  }
  if (name === first || first === "") return [];
  const message = `task ${index} names the model ${quote(name)}, task 0 ${quote(first)}`;
  const server = invalidArgument("All ModelSpecs in a MultiInferenceRequest must access the same model name.");
  return [servingProblem("serving-task-model-name", { message, where, server })];
}

/** No signature is used twice, not even by different methods. */
function judgeTaskSignature(name: string, firstUse: number, index: number, context: RecordContext): Problem[] {
  if (firstUse === index) return [];
  const message = `task ${index} uses the signature ${quote(name)}, as task ${firstUse} does`;
  const where = whereIn(context, `tasks[${index}].model_spec.signature_name`);
  const server = invalidArgument(`Duplicate evaluation of signature: ${shorten(name)}`);
  return [servingProblem("serving-task-twice", { message, where, server })];
}

/** The task's own method_name decides what its signature must be shaped for. */
function judgeTask(
  task: InferenceTask,
  at: string,
  context: RecordContext,
): { readonly problems: Problem[]; readonly fitting?: FittingTask } {
  const path = `${at}.model_spec.signature_name`;
  const name = effectiveSignature(task.modelSpec?.signatureName);
  const signature = context.model.signatures.get(name);
  if (!signature) {
    const server = invalidArgument(`Requested signature not found in model graph: ${shorten(name)}`);
    return { problems: [signatureUnknown(name, path, context, server)] };
  }
  const method = METHODS.get(task.methodName);
  if (!method) {
    const message = `${at} has the method_name ${quote(task.methodName)}; it must be ${[...METHODS.keys()].map(quote).join(" or ")}`;
    const server = unimplemented(`Unsupported signature method_name: ${shorten(task.methodName)}`);
    const where = whereIn(context, `${at}.method_name`);
    return { problems: [servingProblem("serving-task-method", { message, where, server })] };
  }
  const problems = method.judgeSignature(signature, path, context);
  return problems.length > 0 ? { problems } : { problems, fitting: { signature, method, path } };
}

/** Every input tensor that some task names is fed once, all with the same string vector. */
function distinctFeeds(tasks: readonly FittingTask[], request: MultiInferenceRequest): Feed[] {
  const feeds = new Map<string, Feed>();
  for (const { signature } of tasks) {
    const info = signature.inputs.get("inputs");
    if (info) feeds.set(fullTensorName(info.name), exampleFeed("inputs", info, request.input));
  }
  return [...feeds.values()];
}
