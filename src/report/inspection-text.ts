/** The signatures of a model as a table. */
import type { Dim } from "../model/model.js";
import { useLines } from "./inspected-use.js";
import type { InspectedSignature, InspectedTensor, Inspection } from "./report.js";
import { alignColumns } from "./table.js";
import { visible } from "./visible.js";

export function inspectionLines(inspection: Inspection): readonly string[] {
  const tags = inspection.tags.length === 0 ? "no tags" : `tags ${inspection.tags.map(visible).join(", ")}`;
  const exporter = inspection.tensorflowVersion === "" ? "" : `, TensorFlow ${visible(inspection.tensorflowVersion)}`;
  return [`${tags}${exporter}`, ...inspection.signatures.flatMap(signatureLines)];
}

function signatureLines(signature: InspectedSignature): readonly string[] {
  const method = signature.methodName === "" ? "no method name" : visible(signature.methodName);
  const rows = [
    ...signature.inputs.map((tensor) => tensorRow("input", tensor)),
    ...signature.outputs.map((tensor) => tensorRow("output", tensor)),
  ];
  const lines = [...alignColumns(rows), ...useLines(signature)];
  return ["", `${visible(signature.name)}  ${method}`, ...lines.map((line) => `  ${line}`)];
}

function tensorRow(role: string, tensor: InspectedTensor): readonly string[] {
  const remarks = [
    tensor.tensor === "" ? "sparse or composite: cannot be served" : visible(tensor.tensor),
    tensor.declaredDtype === undefined ? "" : `(the signature says ${tensor.declaredDtype}, the graph is right)`,
    tensor.defaulted ? "(the server has a default)" : "",
  ];
  return [
    role,
    visible(tensor.alias),
    tensor.dtype,
    shapeText(tensor.shape),
    remarks.filter((r) => r !== "").join(" "),
  ];
}

/** `[-1, 3]`, with -1 for a size that is not known, as saved_model_cli prints it. */
export function shapeText(shape: readonly Dim[] | undefined): string {
  return shape === undefined ? "unknown rank" : `[${shape.map((dim) => dim ?? -1).join(", ")}]`;
}
