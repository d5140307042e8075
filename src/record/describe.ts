/**
 * What a decoded record holds, as plain words and numbers for people. Names in it are untrusted text. Values are real data
 * more often than not, so they are left out unless asked for.
 */
import { dtypeName } from "../dtype.js";
import type {
  Example,
  Input,
  ModelSpec,
  PredictionLog,
  PredictRequest,
  SessionRunRequest,
  TensorProto,
} from "../proto/messages.js";
import { featureValues, tensorValues } from "./describe-values.js";
import { tensorFacts } from "./tensor-facts.js";

export interface LogDescription {
  readonly method: "predict" | "predict_streamed" | "classify" | "regress" | "multi_inference" | "session_run" | "none";
  /** One, but for predict_streamed, which may hold any number; none where no `log_type` is set. */
  readonly requests: readonly RequestDescription[];
}

export interface RequestDescription {
  readonly model: ModelDescription;
  readonly inputs: readonly TensorDescription[];
  readonly outputFilter: readonly string[];
  readonly tasks: readonly { readonly model: ModelDescription; readonly methodName: string }[];
  /** Undefined where the request holds none. */
  readonly examples: ExamplesDescription | undefined;
  readonly context: ExamplesDescription | undefined;
}

export interface ModelDescription {
  readonly name: string;
  /** As in the record; empty means `serving_default`. */
  readonly signatureName: string;
  /** A number, a label in quotes, or undefined where the record asks for no version. */
  readonly version: string | undefined;
}

export interface TensorDescription {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly bigint[];
  /** Bytes of the values; undefined where the server makes no tensor of it. */
  readonly bytes: bigint | undefined;
  /** Why the server makes no tensor of it. */
  readonly fault: string | undefined;
  readonly values: string | undefined;
}

export interface ExamplesDescription {
  readonly count: number;
  /** Sorted by name. */
  readonly features: readonly FeatureDescription[];
}

/** One feature over all examples of a request. */
export interface FeatureDescription {
  readonly name: string;
  /** `float_list`, `int64_list`, `bytes_list`, or `none` where a feature has no kind; sorted. */
  readonly kinds: readonly string[];
  /** Examples that have it. */
  readonly examples: number;
  /** Fewest and most values in one example. */
  readonly least: number;
  readonly most: number;
  /** Of the first example that has it. */
  readonly values: string | undefined;
}

export interface DescribeOptions {
  readonly values: boolean;
}

export function describeLog(log: PredictionLog, options: DescribeOptions = { values: false }): LogDescription {
  switch (log.logType) {
    case "predict_log":
      return { method: "predict", requests: [predict(log.request, options)] };
    case "predict_streamed_log":
      return { method: "predict_streamed", requests: log.requests.map((request) => predict(request, options)) };
    case "classify_log":
      return { method: "classify", requests: [inference(log.request, options)] };
    case "regress_log":
      return { method: "regress", requests: [inference(log.request, options)] };
    case "multi_inference_log": {
      const tasks = log.request.tasks.map((task) => ({ model: model(task.modelSpec), methodName: task.methodName }));
      const first = tasks[0]?.model ?? model(undefined);
      return {
        method: "multi_inference",
        requests: [{ ...request(first), tasks, ...input(log.request.input, options) }],
      };
    }
    case "session_run_log":
      return { method: "session_run", requests: [sessionRun(log.request, options)] };
    case undefined:
      return { method: "none", requests: [] };
  }
}

function request(described: ModelDescription): RequestDescription {
  return { model: described, inputs: [], outputFilter: [], tasks: [], examples: undefined, context: undefined };
}

function model(spec: ModelSpec | undefined): ModelDescription {
  const choice = spec?.versionChoice;
  const version =
    choice?.kind === "version"
      ? String(choice.version)
      : choice?.kind === "version_label"
        ? JSON.stringify(choice.versionLabel)
        : undefined;
  return { name: spec?.name ?? "", signatureName: spec?.signatureName ?? "", version };
}

function predict(log: PredictRequest, options: DescribeOptions): RequestDescription {
  const inputs = [...log.inputs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, proto]) => tensor(name, proto, options));
  return { ...request(model(log.modelSpec)), inputs, outputFilter: log.outputFilter };
}

function sessionRun(log: SessionRunRequest, options: DescribeOptions): RequestDescription {
  const fed = log.feeds.flatMap((feed) => (feed.tensor ? [tensor(feed.name, feed.tensor, options)] : []));
  return { ...request(model(log.modelSpec)), inputs: fed, outputFilter: log.fetch };
}

function inference(
  log: { readonly modelSpec: ModelSpec | undefined; readonly input: Input | undefined },
  options: DescribeOptions,
): RequestDescription {
  return { ...request(model(log.modelSpec)), ...input(log.input, options) };
}

function tensor(name: string, proto: TensorProto, { values }: DescribeOptions): TensorDescription {
  const facts = tensorFacts(proto);
  return {
    name,
    dtype: dtypeName(proto.dtype),
    shape: proto.shape?.dims ?? [],
    bytes: facts.ok ? facts.bytes : undefined,
    fault: facts.ok ? undefined : facts.reason,
    values: facts.ok && values ? tensorValues(proto, facts) : undefined,
  };
}

function input(from: Input | undefined, options: DescribeOptions): Pick<RequestDescription, "examples" | "context"> {
  if (from?.kind === undefined) return { examples: undefined, context: undefined };
  const context = from.kind === "example_list_with_context" ? from.context : undefined;
  return {
    examples: examples(from.examples, options),
    context: context && examples([context], options),
  };
}

function examples(list: readonly Example[], { values }: DescribeOptions): ExamplesDescription {
  const byName = new Map<string, FeatureDescription>();
  for (const { features } of list) {
    for (const [name, feature] of features) {
      const count = feature.kind === undefined ? 0 : feature.value.length;
      const known = byName.get(name);
      byName.set(name, {
        name,
        kinds: [...new Set([...(known?.kinds ?? []), feature.kind ?? "none"])].sort(),
        examples: (known?.examples ?? 0) + 1,
        least: Math.min(known?.least ?? count, count),
        most: Math.max(known?.most ?? count, count),
        values: known ? known.values : values ? featureValues(feature) : undefined,
      });
    }
  }
  return { count: list.length, features: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
