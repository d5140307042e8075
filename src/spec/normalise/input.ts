/** One input of a predict request. */
import { dtypeByName } from "../../dtype.js";
import type { Input, InputMaker } from "../generated/document.js";
import { formatPath } from "../node.js";
import type { Reading } from "../reading.js";
import type { InputSpec, SpecPath } from "../spec.js";
import { didYouMean } from "../suggest.js";
import { normaliseExamples, type Templates } from "./examples.js";
import { literalValues, normaliseValues } from "./values.js";

/** What an input may refer to. */
export interface Scope {
  readonly dims: ReadonlyMap<string, unknown>;
  readonly templates: Templates;
}

export function normaliseInput(input: Input, path: SpecPath, scope: Scope, reading: Reading): InputSpec {
  if (typeof input !== "object" || Array.isArray(input)) {
    return { path, values: literalValues(path, reading), shape: undefined, dtype: undefined, batched: true };
  }
  const values = normaliseValues(input, path, reading, (here) =>
    normaliseExamples(input.serialized_examples ?? [], here, scope.templates, reading),
  );
  const shape = input.shape && normaliseShape(input.shape, input, path, scope, reading);
  return { path, values, shape, dtype: input.dtype && dtypeByName(input.dtype), batched: input.batched ?? true };
}

/** `-1` becomes null, which stands for the batch and for nothing else. */
function normaliseShape(
  shape: NonNullable<InputMaker["shape"]>,
  input: InputMaker,
  path: SpecPath,
  { dims }: Scope,
  reading: Reading,
): InputSpec["shape"] {
  return shape.map((dim, i) => {
    const here = [...path, "shape", i];
    if (typeof dim === "string" && !dims.has(dim)) {
      const message = `\`${formatPath(here)}\`: the request's \`dims\` define no \`${dim}\`.`;
      reading.report("spec-unknown-dim", here, message, didYouMean(dim, dims.keys()));
    }
    if (dim !== -1 && dim !== null) return dim;
    const place = `\`${formatPath(here)}\` is ${dim === null ? "`null`" : dim}`;
    if (i > 0) {
      const message = `${place}, which means the batch and can only stand first; expected a size or a name of \`dims\`.`;
      reading.report("spec-shape", here, message);
    } else if (input.batched === false) {
      const message = `${place}, which means the batch, but \`batched\` is false; expected a size or a name of \`dims\`.`;
      reading.report("spec-shape", here, message);
    }
    return null;
  });
}
