/** One input of a predict request, with where each part of it was read. */
import { dtypeByNumber } from "../dtype.js";
import { inputIdBounds, inputStringUses } from "../model/inputs.js";
import { feedDtype, type Model, type Signature, type TensorInfo } from "../model/model.js";
import { comment, type Line, line, quoted } from "./line.js";
import { shapeLine } from "./shape.js";
import { imageValues, numberValues } from "./values.js";

/** @param template Name of the template of its examples, where the graph parses some out of it. */
export function inputLines(
  model: Model,
  signature: Signature,
  alias: string,
  template: string | undefined,
): readonly Line[] {
  const info = signature.inputs.get(alias)!;
  if (signature.defaults.has(alias)) return [comment(3, `${quoted(alias)}: left out; the server fills in its default`)];
  return [
    line(3, `${quoted(alias)}:`),
    ...dtypeLines(info),
    shapeLine(model, signature, alias),
    ...valueLines(model, signature, alias, template),
  ];
}

function dtypeLines(info: TensorInfo): readonly Line[] {
  const dtype = dtypeByNumber(feedDtype(info));
  if (!dtype) return [];
  const tensor = `tensor ${JSON.stringify(info.name)}`;
  if (info.graphDtype === undefined) return [line(4, `dtype: ${dtype.name}`, `the signature, for ${tensor}`)];
  const declared = dtypeByNumber(info.declaredDtype);
  const lies = declared === dtype ? "" : `; the signature says ${declared?.name ?? info.declaredDtype}, and is wrong`;
  return [line(4, `dtype: ${dtype.name}`, `${tensor} in the graph${lies}`)];
}

function valueLines(model: Model, signature: Signature, alias: string, template: string | undefined): readonly Line[] {
  if (template !== undefined) return [line(4, `serialized_examples: { template: ${quoted(template)} }`)];
  const dtype = dtypeByNumber(feedDtype(signature.inputs.get(alias)!));
  if (dtype?.kind === "string") {
    const image = imageValues(inputStringUses(model, signature, alias));
    return [image ? line(4, image.entry, image.remark) : comment(4, stringRemark(model, signature, alias))];
  }
  const { entry, remark } = numberValues(inputIdBounds(model, signature, alias), dtype?.kind === "int");
  return [line(4, entry, remark)];
}

/** A string is left to be derived: what suits the graph is known there, and may be an image. */
function stringRemark(model: Model, signature: Signature, alias: string): string {
  const [use] = inputStringUses(model, signature, alias);
  const values = "to choose, add string_data, choices or value";
  if (!use) return `nothing reads its values; ${values}`;
  const via = use.via.length === 0 ? "" : `, after ${use.via.join(" and ")}`;
  return `read by ${use.op} ${JSON.stringify(use.node)}${via}: what it can read is derived; ${values}`;
}
