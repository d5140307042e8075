/** The named dimensions of a request, what it leaves out of their combinations, and whether it uses them. */
import type { Request } from "../generated/document.js";
import { formatPath } from "../node.js";
import type { Reading } from "../reading.js";
import type { BatchSizes, InputSpec, SpecPath } from "../spec.js";
import { didYouMean } from "../suggest.js";

/** The word for the batch beside the names of `dims`. */
const BATCH_SIZE = "batch_size";

export type Dims = ReadonlyMap<string, readonly number[]>;

export function checkDims(dims: Dims, inputs: ReadonlyMap<string, InputSpec>, path: SpecPath, reading: Reading): void {
  const used = new Set([...inputs.values()].flatMap((input) => input.shape ?? []));
  // A name that is not defined is told already, and may be meant for one that seems unused.
  const hasUnknown = [...used].some((dim) => typeof dim === "string" && !dims.has(dim));
  for (const name of dims.keys()) {
    const here = [...path, name];
    if (name === BATCH_SIZE) {
      reading.report("spec-dim-name", here, "`batch_size` is the batch; its sizes stand under `batch_sizes`.");
    } else if (!used.has(name) && !hasUnknown) {
      reading.report("spec-unused-dim", here, `\`${formatPath(here)}\` stands in the \`shape\` of no input.`);
    }
  }
}

export function normaliseExclude(
  exclude: NonNullable<Request["exclude"]>,
  dims: Dims,
  batchSizes: BatchSizes | undefined,
  path: SpecPath,
  reading: Reading,
): readonly ReadonlyMap<string, number>[] {
  const known = new Map<string, unknown>([[BATCH_SIZE, batchSizes], ...dims]);
  for (const [i, combination] of exclude.entries()) {
    for (const [name, size] of Object.entries(combination)) {
      const here = [...path, i, name];
      const sizes = known.get(name);
      if (!known.has(name)) {
        const message = `\`${formatPath(here)}\`: expected \`batch_size\` or a name of the request's \`dims\`.`;
        reading.report("spec-unknown-dim", here, message, didYouMean(name, known.keys()));
      } else if (Array.isArray(sizes) && sizes.length > 0 && !sizes.includes(size)) {
        reading.report("spec-unused-exclude", here, `\`${formatPath(here)}\` is ${size}, which is none of its sizes.`);
      }
    }
  }
  return exclude.map((combination) => new Map(Object.entries(combination)));
}
