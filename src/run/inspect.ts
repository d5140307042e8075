import { resolve } from "node:path";
import { dtypeName } from "../dtype.js";
import { graphReach } from "../model/graph-reach.js";
import { batchFunctions, readModel } from "../model/index.js";
import { feedDtype, type Model, type Signature, type TensorInfo } from "../model/model.js";
import type { InspectedSignature, InspectedTensor, Inspection, ModelReport } from "../report/report.js";
import { HOOK_SIGNATURES } from "../serving/constants.js";
import { specForModel } from "../spec/index.js";
import { Findings } from "./findings.js";
import { inspectedUse } from "./inspect-input.js";
import { modelProgress, type Observed } from "./progress.js";
import { modelReport, startStopwatch } from "./model-report.js";
import { namedFolder } from "./named-folder.js";
import type { InspectOptions } from "./run-options.js";

/** The latest version below a base path, or the version folder that was named. */
export async function inspectModel(options: InspectOptions, observed: Observed): Promise<ModelReport> {
  const { cwd } = observed;
  const clock = startStopwatch();
  const findings = new Findings(false);
  const spec = specForModel(resolve(cwd, options.path));
  const folder = await namedFolder(spec, options, findings, cwd);
  const model = folder && findings.take(await readModel(folder, spec.model.tags, modelProgress(observed)));
  const facts = model ? { inspection: inspection(model) } : {};
  return modelReport({ spec, folder, file: undefined }, facts, findings, clock, cwd);
}

/** What a client may know of a model: the signatures with the dtypes that must be fed. */
function inspection(model: Model): Inspection {
  return {
    tags: model.tags,
    tensorflowVersion: model.tensorflowVersion,
    signatures: [...model.signatures.values()]
      .filter(({ name }) => !HOOK_SIGNATURES.has(name))
      .map((signature) => inspectedSignature(model, signature)),
  };
}

function inspectedSignature(model: Model, signature: Signature): InspectedSignature {
  return {
    name: signature.name,
    methodName: signature.methodName,
    inputs: [...signature.inputs].map(([alias, info]) => ({
      ...inspectedTensor(alias, info),
      defaulted: signature.defaults.has(alias),
      use: inspectedUse(model, signature, alias),
    })),
    outputs: [...signature.outputs].map(([alias, info]) => inspectedTensor(alias, info)),
    batchFunctions: batchFunctions(model, signature),
    mustCompile: graphReach(signature, model.graph).mustCompile,
  };
}

function inspectedTensor(alias: string, info: TensorInfo): InspectedTensor {
  const dtype = dtypeName(feedDtype(info));
  const declared = dtypeName(info.declaredDtype);
  return {
    alias,
    dtype,
    declaredDtype: declared === dtype ? undefined : declared,
    shape: info.shape,
    tensor: info.name,
    defaulted: false,
    use: undefined,
  };
}
