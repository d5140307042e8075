/** The inputs of a request against those of its signature, where they are not the same. */
import { dtypeName } from "../dtype.js";
import { feedDtype, type Signature, type TensorInfo } from "../model/model.js";
import type { InputSpec, RequestSpec } from "../spec/spec.js";
import type { Findings } from "./findings.js";
import { shapeText } from "./words.js";

/** @param renamed Old name to new. */
export function driftOfInputs(
  request: RequestSpec,
  signature: Signature,
  renamed: ReadonlyMap<string, string>,
  findings: Findings,
): void {
  for (const [alias, input] of request.inputs) {
    if (signature.inputs.has(alias)) continue;
    const now = renamed.get(alias);
    findings.addDrift(input.path, {
      signature: signature.name,
      spec: statedInput(alias, input),
      model: now === undefined ? undefined : modelInput(now, signature.inputs.get(now)!),
      edit: now === undefined ? undefined : `write ${JSON.stringify(now)} in place of ${JSON.stringify(alias)}`,
    });
  }
  const meant = new Set(renamed.values());
  for (const [alias, info] of signature.inputs) {
    if (request.inputs.has(alias) || meant.has(alias) || signature.defaults.has(alias)) continue;
    const drift = { signature: signature.name, spec: undefined, model: modelInput(alias, info), edit: undefined };
    findings.addDrift([...request.path, "inputs"], drift);
  }
}

function statedInput(alias: string, { dtype, shape }: InputSpec): string {
  return ["input", JSON.stringify(alias), dtype?.name, shape && shapeText(shape)]
    .filter((part) => part !== undefined)
    .join(" ");
}

function modelInput(alias: string, info: TensorInfo): string {
  const shape = info.shape ? shapeText(info.shape) : "of any rank";
  return `input ${JSON.stringify(alias)} ${dtypeName(feedDtype(info))} ${shape}`;
}
