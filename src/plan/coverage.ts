/** Which signatures, batch sizes and named dimensions the records hit, and how often. */
import type { Model, Signature } from "../model/model.js";
import type { CoverageCheck, Method } from "../spec/spec.js";
import { derivedMethod } from "./method.js";
import { servableSignatures } from "./auto.js";
import type { CoverageCell, PlannedRecord } from "./plan.js";
import type { Planning } from "./planning.js";
import type { RequestPlan } from "./requests.js";

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
  { model, spec }: Planning,
): readonly CoverageCell[] {
  const hits = requests.flatMap(({ plan, records }) => records.flatMap((record) => hitsOf(record, plan.guessed)));
  const check = spec.checks.coverage;
  const columns = [
    ...new Set([...hits.map(({ batchSize }) => batchSize), ...checkedSizes(check, spec.serving.allowedBatchSizes)]),
  ]
    .filter((size) => size !== undefined)
    .sort((a, b) => a - b);
  return rowsOf(hits, model).flatMap(({ signature, method }) => {
    const inRow = hits.filter((hit) => hit.signature === signature && hit.method === method);
    const sizes = batchSizesOf(model.signatures.get(signature), inRow, columns);
    const dims = distinctDims([
      ...inRow.map((hit) => hit.dims),
      ...(inScope(check, signature) ? checkedDims(check) : []),
    ]);
    return dims.flatMap((named) =>
      sizes.map((batchSize) => cell({ signature, method, batchSize, dims: named }, inRow)),
    );
  });
}

/** Say which cells are below what `checks.coverage` asks for, and which signatures no record hits. */
export function checkCoverage(cells: readonly CoverageCell[], { spec, findings }: Planning): void {
  const check = spec.checks.coverage;
  const path = ["checks", "coverage"];
  for (const name of named(check)) {
    if (cells.some(({ signature }) => signature === name)) continue;
    findings.add("plan-coverage", [...path, "signatures"], {
      message: `checks.coverage names the signature ${JSON.stringify(name)}, which the model does not serve.`,
    });
  }
  for (const signature of new Set(cells.map((one) => one.signature))) {
    const row = cells.filter((one) => one.signature === signature);
    const low =
      check && inScope(check, signature) ? row.filter((one) => isChecked(check, one) && one.hits < check.min) : [];
    if (check && low.length > 0) {
      findings.add("plan-coverage", path, {
        message: `The signature ${JSON.stringify(signature)} is hit fewer than ${check.min} times as ${low.map(cellText).join("; ")}.`,
      });
    } else if (row.every(({ hits }) => hits === 0)) {
      findings.add("plan-not-covered", ["requests"], {
        message: `No record warms the signature ${JSON.stringify(signature)}: its first request stays slow.`,
      });
    }
  }
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

/** A signature whose leading dimensions are fixed, or that has none, has one column of its own. */
function batchSizesOf(
  signature: Signature | undefined,
  hits: readonly Hit[],
  columns: readonly number[],
): readonly BatchSize[] {
  const leading = [...(signature?.inputs.values() ?? [])].map(({ shape }) => (shape ? shape[0] : null));
  if (leading.includes(null))
    return hits.some(({ batchSize }) => batchSize === undefined) ? [undefined, ...columns] : columns;
  const own = new Set(hits.map(({ batchSize }) => batchSize));
  return own.size > 0 ? [...own] : [leading.find((size) => size !== undefined) ?? undefined];
}

function distinctDims(dims: readonly Dims[]): readonly Dims[] {
  const distinct = new Map(dims.map((one) => [dimsKey(one), one]));
  return distinct.size > 0 ? [...distinct.values()] : [new Map()];
}

function cell(at: Omit<CoverageCell, "hits" | "guessed">, hits: readonly Hit[]): CoverageCell {
  const own = hits.filter((hit) => hit.batchSize === at.batchSize && dimsKey(hit.dims) === dimsKey(at.dims));
  return { ...at, hits: own.length, guessed: own.some(({ guessed }) => guessed) };
}

const dimsKey = (dims: Dims): string => JSON.stringify([...dims].sort(([a], [b]) => order(a, b)));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inScope(check: CoverageCheck | undefined, signature: string): boolean {
  return check !== undefined && (check.signatures === "all" || check.signatures.includes(signature));
}

const named = (check: CoverageCheck | undefined): readonly string[] =>
  check === undefined || check.signatures === "all" ? [] : check.signatures;

function checkedSizes(check: CoverageCheck | undefined, served: readonly number[] | undefined): readonly number[] {
  return check?.batchSizes === "from_serving" ? (served ?? []) : (check?.batchSizes ?? []);
}

/** All combinations of the dimensions that a check names. */
function checkedDims(check: CoverageCheck | undefined): readonly Dims[] {
  if (!check || check.dims.size === 0) return [];
  return [...check.dims].reduce<readonly Dims[]>(
    (made, [name, sizes]) => made.flatMap((one) => sizes.map((size) => new Map(one).set(name, size))),
    [new Map()],
  );
}

/** A check that names batch sizes or dimensions minds only those. */
function isChecked({ batchSizes, dims }: CoverageCheck, at: CoverageCell): boolean {
  const sizes = batchSizes === "from_serving" ? undefined : batchSizes;
  if (sizes && at.batchSize !== undefined && !sizes.includes(at.batchSize)) return false;
  return [...dims].every(([name, wanted]) => wanted.includes(at.dims.get(name) ?? Number.NaN));
}

function cellText({ method, batchSize, dims, hits }: CoverageCell): string {
  const parts = [method, ...(batchSize === undefined ? [] : [`batch_size ${batchSize}`])];
  return `${[...parts, ...[...dims].map(([name, size]) => `${name} ${size}`)].join(", ")} (${hits})`;
}
