/** One record of a warm-up file as lines. Values are there only where the description holds them. */
import type { ExamplesDescription, ModelDescription, RequestDescription, TensorDescription } from "../record/index.js";
import type { ListedRecord } from "./report.js";
import { alignColumns } from "./table.js";
import { visible } from "./visible.js";
import { count, size } from "./words.js";

export function listedLines({ record, offset, bytes, log }: ListedRecord): readonly string[] {
  const method = log === undefined ? "not a PredictionLog" : log.method === "none" ? "no log_type" : log.method;
  const requests = log?.requests ?? [];
  return [
    `record ${record}  ${method}  ${size(bytes)} at byte ${offset}`,
    ...requests.flatMap(requestLines).map((line) => `  ${line}`),
  ];
}

function requestLines(request: RequestDescription): readonly string[] {
  const filter = request.outputFilter.map(visible).join(", ");
  return [
    modelLine(request.model),
    ...request.tasks.map((task) => `task ${visible(task.methodName)}  ${modelLine(task.model)}`),
    ...alignColumns(request.inputs.map(tensorRow)),
    ...(filter === "" ? [] : [`output_filter ${filter}`]),
    ...examplesLines("example", request.examples),
    ...examplesLines("context", request.context),
  ];
}

function modelLine({ name, signatureName, version }: ModelDescription): string {
  const signature = signatureName === "" ? "serving_default (by default)" : visible(signatureName);
  const wanted = version === undefined ? "" : `  version ${visible(version)}`;
  return `model ${name === "" ? "(no name)" : visible(name)}  signature ${signature}${wanted}`;
}

function tensorRow(tensor: TensorDescription): readonly string[] {
  const remark = tensor.fault === undefined ? size(Number(tensor.bytes)) : `no tensor: ${visible(tensor.fault)}`;
  const values = tensor.values === undefined ? "" : visible(tensor.values);
  return ["input", visible(tensor.name), visible(tensor.dtype), `[${tensor.shape.join(", ")}]`, remark, values];
}

function examplesLines(word: string, examples: ExamplesDescription | undefined): readonly string[] {
  if (examples === undefined) return [];
  const rows = examples.features.map(({ name, kinds, examples: having, least, most, values }) => [
    "feature",
    visible(name),
    kinds.join(" or "),
    least === most ? count(most, "value") : `${least} to ${most} values`,
    having === examples.count ? "" : `in ${having} of ${examples.count}`,
    values === undefined ? "" : visible(values),
  ]);
  return [count(examples.count, word), ...alignColumns(rows).map((line) => `  ${line}`)];
}
