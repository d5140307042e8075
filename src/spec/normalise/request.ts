/** One entry of `requests`. */
import type { Request } from "../generated/document.js";
import type { Reading } from "../reading.js";
import type { InputSpec, RequestSpec, Runtime, SpecPath } from "../spec.js";
import { checkDims, normaliseExclude } from "./dims.js";
import { normaliseExamples, normaliseFeatures, type Templates } from "./examples.js";
import { normaliseInput, type Scope } from "./input.js";
import { checkMethodKeys } from "./method-keys.js";
import { normaliseRest } from "./rest.js";
import { normaliseBatchSizes, normaliseDims } from "./sizes.js";
import { checkFromKeys, normaliseFrom, type Sources } from "./sources.js";
import { checkHasTasks, normaliseTasks } from "./tasks.js";

export interface RequestScope {
  readonly templates: Templates;
  readonly sources: Sources;
  readonly runtime: Runtime;
  /** `defaults.repeat`. */
  readonly repeat: number;
}

export function normaliseRequest(request: Request, path: SpecPath, scope: RequestScope, reading: Reading): RequestSpec {
  checkMethodKeys(request, path, scope.runtime, reading);
  checkFromKeys(request, path, reading);
  checkHasTasks(request, path, scope.sources, reading);
  const rest = normaliseRest(request, path, reading);
  const dims = normaliseDims(request.dims, [...path, "dims"], reading);
  const batchSizes = normaliseBatchSizes(request.batch_sizes, [...path, "batch_sizes"], reading);
  const inputs = normaliseInputs(request.inputs, [...path, "inputs"], { dims, templates: scope.templates }, reading);
  // Beside `from` neither has a meaning, which is told.
  const { exclude = [] } = request.from === undefined ? request : {};
  if (request.from === undefined) checkDims(dims, inputs, [...path, "dims"], reading);
  return {
    path,
    name: request.name,
    signatureName: request.signature_name ?? rest.signatureName,
    method: request.method ?? (rest.body && "predict"),
    batchSizes,
    dims,
    exclude: normaliseExclude(exclude, dims, batchSizes, [...path, "exclude"], reading),
    repeat: request.repeat ?? scope.repeat,
    outputFilter: request.output_filter ?? [],
    inputs,
    body: rest.body,
    examples: request.examples
      ? normaliseExamples(request.examples, [...path, "examples"], scope.templates, reading)
      : rest.examples,
    context: request.context ? normaliseFeatures(request.context, [...path, "context"], reading) : rest.context,
    tasks: normaliseTasks(request, path, reading),
    from: normaliseFrom(request, path, scope.sources, reading),
  };
}

function normaliseInputs(
  inputs: Request["inputs"],
  path: SpecPath,
  scope: Scope,
  reading: Reading,
): Map<string, InputSpec> {
  const named = Array.isArray(inputs) ? [] : reading.entries(path, inputs ?? {});
  return new Map(named.map(([name, input]) => [name, normaliseInput(input, [...path, name], scope, reading)]));
}
