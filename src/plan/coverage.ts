/** Which signatures, batch sizes and named dimensions the records hit, and how often. */
import type { Dim, Model, Signature } from "../model/model.js";
import type { Method } from "../spec/spec.js";
import { checkedDims, checkedSizes, isInScope, servedSizes } from "./coverage-scope.js";
import { derivedMethod } from "./method.js";
import { servableSignatures } from "./auto.js";
import type { CoverageCell, PlannedRecord } from "./plan.js";
import type { Planning } from "./planning.js";
import type { RequestPlan } from "./requests.js";

/** Cells of one row that are listed whether or not they are hit. */
const MAX_ROW_CELLS = 5000;

interface Hit {
  readonly signature: string;
  readonly method: Method;
  readonly batchSize: number | undefined;
  readonly dims: ReadonlyMap<string, number>;
  readonly guessed: boolean;
}

type BatchSize = number | undefined;
type Dims = ReadonlyMap<string, number>;

/**
 * A row for every signature and method that is hit, and for every servable signature that is not; in each row a cell for
 * every batch size of the table and every combination of the row's named dimensions.
 */
export function coverageOf(
  requests: readonly { readonly plan: RequestPlan; readonly records: readonly PlannedRecord[] }[],
  planning: Planning,
): readonly CoverageCell[] {
  const { model, spec } = planning;
  const hits = requests.flatMap(({ plan, records }) => records.flatMap((record) => hitsOf(record, plan.guessed)));
  const check = spec.checks.coverage;
  const free = hits.filter(({ signature }) => hasFreeBatch(model.signatures.get(signature)));
  const asked = [...model.signatures.keys()].flatMap((name) => checkedSizes(name, planning) ?? []);
  const columns = [...free.flatMap(({ batchSize }) => batchSize ?? []), ...asked];
  return rowsOf(hits, model).flatMap((row) => {
    const inRow = hits.filter((hit) => hit.signature === row.signature && hit.method === row.method);
    const sizes = batchSizesOf(model.signatures.get(row.signature), inRow, [
      ...columns,
      ...(servedSizes(row.signature, planning) ?? []),
    ]);
    const wanted = isInScope(check, row.signature) ? checkedDims(check) : [];
    return cellsOf(row, sizes, distinctDims([...inRow.map(({ dims }) => dims), ...wanted]), inRow);
  });
}

/** Each task of a multi_inference record warms its own signature. */
function hitsOf(record: PlannedRecord, guessed: boolean): readonly Hit[] {
  const { method, batchSize, dims } = record;
  const names = "tasks" in record ? record.tasks.map(({ signatureName }) => signatureName) : [record.signatureName];
  return names.map((signature) => ({ signature, method, batchSize, dims, guessed }));
}

function rowsOf(hits: readonly Hit[], model: Model): readonly Pick<Hit, "signature" | "method">[] {
  const rows = new Map(hits.map(({ signature, method }) => [`${method} ${signature}`, { signature, method }]));
  const called = new Set(hits.map(({ signature }) => signature));
  const others = servableSignatures(model)
    .filter(({ name }) => !called.has(name))
    .map((signature) => ({ signature: signature.name, method: derivedMethod(signature) }));
  return [...rows.values(), ...others].sort((a, b) => order(a.signature, b.signature) || order(a.method, b.method));
}

/** What the signature says of each input's dimension 0: a size, null for any, undefined where there is none. */
function leadingDims(signature: Signature | undefined): readonly (Dim | undefined)[] {
  return [...(signature?.inputs.values() ?? [])].map(({ shape }) => (shape ? shape[0] : null));
}

const hasFreeBatch = (signature: Signature | undefined): boolean => leadingDims(signature).includes(null);

/** A signature whose leading dimensions are fixed, or that has none, has one column of its own. */
function batchSizesOf(
  signature: Signature | undefined,
  hits: readonly Hit[],
  columns: readonly number[],
): readonly BatchSize[] {
  const own = new Set(hits.map(({ batchSize }) => batchSize));
  if (hasFreeBatch(signature)) {
    const sizes = [...new Set(columns)].sort((a, b) => a - b);
    return own.has(undefined) ? [undefined, ...sizes] : sizes;
  }
  return own.size > 0 ? [...own] : [leadingDims(signature).find((size) => typeof size === "number") ?? undefined];
}

function distinctDims(dims: readonly Dims[]): readonly Dims[] {
  const distinct = new Map(dims.map((one) => [dimsKey(one), one]));
  return distinct.size > 0 ? [...distinct.values()] : [new Map()];
}

function cellsOf(
  row: Pick<Hit, "signature" | "method">,
  sizes: readonly BatchSize[],
  dims: readonly Dims[],
  hits: readonly Hit[],
): readonly CoverageCell[] {
  const counted = new Map<string, { hits: number; guessed: boolean }>();
  for (const hit of hits) {
    const known = counted.get(cellKey(hit));
    counted.set(cellKey(hit), { hits: (known?.hits ?? 0) + 1, guessed: hit.guessed || (known?.guessed ?? false) });
  }
  // Requests with many sizes of one kind and many of the other span a table that nobody reads: its holes are left out.
  const isReadable = sizes.length * dims.length <= MAX_ROW_CELLS;
  const places = isReadable ? dims.flatMap((named) => sizes.map((batchSize) => ({ batchSize, dims: named }))) : hits;
  const distinct = new Map(
    places.map(({ batchSize, dims: named }) => [cellKey({ batchSize, dims: named }), { batchSize, dims: named }]),
  );
  return [...distinct].map(([key, place]) => ({
    ...row,
    ...place,
    ...(counted.get(key) ?? { hits: 0, guessed: false }),
  }));
}

const cellKey = ({ batchSize, dims }: Pick<Hit, "batchSize" | "dims">): string => `${batchSize} ${dimsKey(dims)}`;

const dimsKey = (dims: Dims): string => JSON.stringify([...dims].sort(([a], [b]) => order(a, b)));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
