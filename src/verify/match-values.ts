import type { PlannedExample, PlannedRecord } from "../plan/plan.js";
import type { Example, Feature, Input, PredictionLog, PredictRequest } from "../proto/messages.js";
import { decodeTensor } from "../record/index.js";
import { keyPath } from "../serving/words.js";
import type { TensorValue } from "../tensor.js";
import type { FeatureValue } from "../values/feature-value.js";
import type { Difference } from "./match-planned.js";

/**
 * The first value that is not as planned, in a record whose shape is. Values are made anew, and never told: they may be
 * someone's data.
 */
export function matchValues(planned: PlannedRecord, log: PredictionLog): Difference | undefined {
  switch (planned.method) {
    case "predict":
    case "predict_streamed": {
      const request = predictRequest(log);
      return first(planned.inputs, ([alias, { make }]) => matchTensor(alias, make(), request));
    }
    case "classify":
    case "regress":
    case "multi_inference": {
      const input = exampleInput(log);
      if (input?.kind === undefined) return undefined;
      const path = `input.${input.kind}`;
      const context = input.kind === "example_list_with_context" ? input.context : undefined;
      return (
        first(planned.examples.entries(), ([index, example]) =>
          matchExample(`${path}.examples[${index}]`, example, input.examples[index]),
        ) ??
        (planned.context && matchExample(`${path}.context`, planned.context, context))
      );
    }
  }
}

function predictRequest(log: PredictionLog): PredictRequest | undefined {
  if (log.logType === "predict_streamed_log") return log.requests[0];
  return log.logType === "predict_log" ? log.request : undefined;
}

function exampleInput(log: PredictionLog): Input | undefined {
  if (log.logType === "classify_log" || log.logType === "regress_log" || log.logType === "multi_inference_log") {
    return log.request.input;
  }
  return undefined;
}

function matchTensor(alias: string, made: TensorValue, request: PredictRequest | undefined): Difference | undefined {
  const path = keyPath("inputs", alias);
  const proto = request?.inputs.get(alias);
  if (!proto) return undefined;
  const found = decodeTensor(proto);
  if (!found.ok) return { path, message: `${path} is no tensor: ${found.reason}` };
  const index = firstElement(found.value, made);
  if (index === undefined) return undefined;
  return { path, message: `${path} has other values than the spec makes, from element ${index} on` };
}

function firstElement(found: TensorValue, made: TensorValue): number | undefined {
  if ("strings" in found && "strings" in made) {
    const index = made.strings.findIndex((bytes, at) => !sameBytes(bytes, found.strings[at]));
    return index < 0 ? undefined : index;
  }
  if ("strings" in found || "strings" in made || sameBytes(made.content, found.content)) return undefined;
  const byte = made.content.findIndex((value, at) => value !== found.content[at]);
  return Math.floor(byte / made.dtype.width);
}

function matchExample(path: string, planned: PlannedExample, found: Example | undefined): Difference | undefined {
  return first(planned, ([name, { make }]) => {
    const at = keyPath(`${path}.features`, name);
    const [feature, made] = [found?.features.get(name), make()];
    if (feature?.kind !== made.kind) {
      return { path: at, message: `${at} is ${feature?.kind ?? "without a kind"}, the spec makes a ${made.kind}` };
    }
    if (feature.value.length !== made.values.length) {
      return { path: at, message: `${at} has ${feature.value.length} values, the spec makes ${made.values.length}` };
    }
    const index = made.values.findIndex((value, element) => !sameValue(value, valueAt(feature, element)));
    if (index < 0) return undefined;
    return { path: at, message: `${at} has other values than the spec makes, from value ${index} on` };
  });
}

type Value = FeatureValue["values"][number];

function valueAt(feature: Feature, index: number): Value | undefined {
  return feature.kind === undefined ? undefined : feature.value[index];
}

function sameValue(made: Value, found: Value | undefined): boolean {
  return made instanceof Uint8Array ? found instanceof Uint8Array && sameBytes(made, found) : Object.is(made, found);
}

function sameBytes(made: Uint8Array, found: Uint8Array | undefined): boolean {
  return found !== undefined && Buffer.compare(made, found) === 0;
}

function first<T>(items: Iterable<T>, find: (item: T) => Difference | undefined): Difference | undefined {
  for (const item of items) {
    const difference = find(item);
    if (difference) return difference;
  }
  return undefined;
}
