/** One record of a warm-up file in the shape of `schema/report.schema.json`. */
import type { ExamplesDescription, ModelDescription, RequestDescription, TensorDescription } from "../record/index.js";
import type { ListedRecord } from "./report.js";

export function listedJson({ record, offset, bytes, log }: ListedRecord): object {
  return { record, offset, bytes, method: log?.method ?? null, requests: (log?.requests ?? []).map(requestJson) };
}

function requestJson(request: RequestDescription): object {
  return {
    ...modelJson(request.model),
    inputs: request.inputs.map(tensorJson),
    output_filter: request.outputFilter,
    tasks: request.tasks.map((task) => ({ ...modelJson(task.model), method_name: task.methodName })),
    ...(request.examples && { examples: examplesJson(request.examples) }),
    ...(request.context && { context: examplesJson(request.context) }),
  };
}

function modelJson({ name, signatureName, version }: ModelDescription): object {
  return { model_name: name, signature_name: signatureName, version: version ?? null };
}

function tensorJson(tensor: TensorDescription): object {
  return {
    name: tensor.name,
    dtype: tensor.dtype,
    shape: tensor.shape.map(exact),
    bytes: tensor.bytes === undefined ? null : exact(tensor.bytes),
    ...(tensor.fault !== undefined && { fault: tensor.fault }),
    ...(tensor.values !== undefined && { values: tensor.values }),
  };
}

function examplesJson(examples: ExamplesDescription): object {
  return {
    count: examples.count,
    features: examples.features.map(({ name, kinds, examples: having, least, most, values }) => ({
      name,
      kinds,
      examples: having,
      least,
      most,
      ...(values !== undefined && { values }),
    })),
  };
}

/** A number where that keeps every digit, else its digits as a string: a hostile file may say 2^63. */
function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
