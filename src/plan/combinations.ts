import type { RequestSpec } from "../spec/spec.js";

/** One choice of everything that varies within a request. */
export interface Combination {
  /** Undefined where no input has a batch. */
  readonly batchSize: number | undefined;
  readonly dims: ReadonlyMap<string, number>;
}

/** What varies in a request, once the model has had its say on the batch sizes. */
export interface Axes {
  readonly dims: RequestSpec["dims"];
  /** `[undefined]` where no input has a batch. */
  readonly batchSizes: readonly (number | undefined)[];
  readonly exclude: RequestSpec["exclude"];
}

/** How many combinations there are before `exclude`, without making them. */
export function countCombinations({ dims, batchSizes }: Axes): number {
  return [...dims.values()].reduce((count, sizes) => count * sizes.length, batchSizes.length);
}

/** All combinations but the excluded: the first named dimension changes slowest, the batch size fastest. */
export function combinations({ dims, batchSizes, exclude }: Axes): readonly Combination[] {
  const choices = [...dims].reduce<readonly ReadonlyMap<string, number>[]>(
    (made, [name, sizes]) => made.flatMap((chosen) => sizes.map((size) => new Map(chosen).set(name, size))),
    [new Map()],
  );
  return choices
    .flatMap((chosen) => batchSizes.map((batchSize) => ({ batchSize, dims: chosen })))
    .filter((combination) => !exclude.some((rule) => matches(rule, combination)));
}

function matches(rule: ReadonlyMap<string, number>, { batchSize, dims }: Combination): boolean {
  return [...rule].every(([name, size]) => (name === "batch_size" ? batchSize : dims.get(name)) === size);
}
