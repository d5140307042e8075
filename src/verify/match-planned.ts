import { dtypeName } from "../dtype.js";
import type { PlannedExample, PlannedExamples, PlannedPredict, PlannedRecord } from "../plan/plan.js";
import type { Example, InferenceTask, Input, ModelSpec, PredictionLog, PredictRequest } from "../proto/messages.js";
import { effectiveSignature } from "../serving/signature.js";
import { keyPath, quote, quoteAll, shapeText } from "../serving/words.js";

/** One thing in a record that is not as planned. */
export interface Difference {
  readonly path: string;
  /** What the file has and what the spec makes: `inputs["x"] has shape [1,2], the spec makes [8,2]`. */
  readonly message: string;
}

/**
 * Compare a record read from disk with the plan, field by field but for the values: method, signature, model name,
 * aliases, dtypes, shapes, number of examples, feature names, output filter.
 */
export function matchPlanned(planned: PlannedRecord, log: PredictionLog, modelName: string): readonly Difference[] {
  switch (planned.method) {
    case "predict":
      if (log.logType !== "predict_log") return otherType(planned, log);
      return matchPredict(planned, log.request, modelName);
    case "predict_streamed":
      if (log.logType !== "predict_streamed_log") return otherType(planned, log);
      if (log.requests.length !== 1) return differ("request", `${log.requests.length} requests`, "1");
      return matchPredict(planned, log.requests[0]!, modelName);
    case "classify":
      if (log.logType !== "classify_log") return otherType(planned, log);
      return matchExampleRequest(planned, log.request, modelName);
    case "regress":
      if (log.logType !== "regress_log") return otherType(planned, log);
      return matchExampleRequest(planned, log.request, modelName);
    case "multi_inference":
      if (log.logType !== "multi_inference_log") return otherType(planned, log);
      return [...matchTasks(planned, log.request.tasks, modelName), ...matchInput(planned, log.request.input)];
  }
}

function otherType(planned: PlannedRecord, log: PredictionLog): Difference[] {
  return differ("log_type", log.logType ?? "no kind of request", `${planned.method}_log`);
}

function matchPredict(planned: PlannedPredict, request: PredictRequest, modelName: string): Difference[] {
  const differences = matchSpec("model_spec", request.modelSpec, planned.signatureName, modelName);
  differences.push(...matchKeys("inputs", request.inputs, planned.inputs));
  for (const [alias, { dtype, shape }] of planned.inputs) {
    const proto = request.inputs.get(alias);
    if (!proto) continue;
    const dims = proto.shape?.dims ?? [];
    if (proto.dtype !== dtype.number) {
      differences.push(...differ(keyPath("inputs", alias), dtypeName(proto.dtype), dtype.name));
    }
    if (!isShape(dims, shape)) {
      differences.push(...differ(keyPath("inputs", alias), `shape ${shapeText(dims)}`, shapeText(shape)));
    }
  }
  if (sameList(request.outputFilter, planned.outputFilter)) return differences;
  const [found, wanted] = [quoteAll(request.outputFilter), quoteAll(planned.outputFilter)];
  return [...differences, ...differ("output_filter", found, wanted)];
}

function isShape(dims: readonly bigint[], shape: readonly number[]): boolean {
  if (dims.length !== shape.length) return false;
  for (let axis = 0; axis < shape.length; axis += 1) if (Number(dims[axis]) !== shape[axis]) return false;
  return true;
}

function sameList<T>(found: readonly T[], wanted: readonly T[]): boolean {
  return found.length === wanted.length && found.every((item, index) => item === wanted[index]);
}

function matchExampleRequest(
  planned: PlannedExamples,
  request: { readonly modelSpec: ModelSpec | undefined; readonly input: Input | undefined },
  modelName: string,
): Difference[] {
  const spec = matchSpec("model_spec", request.modelSpec, planned.signatureName, modelName);
  return [...spec, ...matchInput(planned, request.input)];
}

function matchTasks(planned: PlannedExamples, tasks: readonly InferenceTask[], modelName: string): Difference[] {
  if (tasks.length !== planned.tasks.length) return differ("tasks", `${tasks.length} tasks`, `${planned.tasks.length}`);
  return planned.tasks.flatMap(({ signatureName, methodName }, index) => {
    const task = tasks[index]!;
    const method =
      task.methodName === methodName
        ? []
        : differ(`tasks[${index}].method_name`, quote(task.methodName), quote(methodName));
    return [...matchSpec(`tasks[${index}].model_spec`, task.modelSpec, signatureName, modelName), ...method];
  });
}

function matchInput(planned: PlannedExamples, input: Input | undefined): Difference[] {
  const kind = planned.context ? "example_list_with_context" : "example_list";
  if (input?.kind !== kind) return differ("input", input?.kind ?? "no examples", kind);
  if (input.examples.length !== planned.examples.length) {
    return differ(`input.${kind}`, `${input.examples.length} examples`, `${planned.examples.length}`);
  }
  const differences = planned.examples.flatMap((example, index) =>
    matchFeatures(`input.${kind}.examples[${index}]`, input.examples[index], example),
  );
  if (input.kind === "example_list" || !planned.context) return differences;
  return [...differences, ...matchFeatures(`input.${kind}.context`, input.context, planned.context)];
}

function matchFeatures(path: string, example: Example | undefined, planned: PlannedExample): Difference[] {
  return matchKeys(`${path}.features`, example?.features ?? new Map(), planned);
}

function matchSpec(path: string, spec: ModelSpec | undefined, signatureName: string, modelName: string): Difference[] {
  const differences: Difference[] = [];
  const name = spec?.name ?? "";
  if (name !== modelName) differences.push(...differ(`${path}.name`, quote(name), quote(modelName)));
  const [found, wanted] = [effectiveSignature(spec?.signatureName), effectiveSignature(signatureName)];
  if (found !== wanted) differences.push(...differ(`${path}.signature_name`, quote(found), quote(wanted)));
  return differences;
}

function matchKeys(path: string, found: Named, wanted: Named): Difference[] {
  if (found.size === wanted.size && hasAll(found, wanted)) return [];
  return differ(path, quoteAll([...found.keys()].sort()), quoteAll([...wanted.keys()].sort()));
}

type Named = ReadonlyMap<string, unknown>;

function hasAll(found: Named, wanted: Named): boolean {
  for (const key of wanted.keys()) if (!found.has(key)) return false;
  return true;
}

function differ(path: string, found: string, wanted: string): Difference[] {
  return [{ path, message: `${path} has ${found}, the spec makes ${wanted}` }];
}
