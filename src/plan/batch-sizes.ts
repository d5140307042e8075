import type { Signature } from "../model/model.js";
import type { BatchSizes, RequestSpec, SpecPath } from "../spec/spec.js";
import { formatPath } from "../spec/node.js";
import type { InputPlan } from "./inputs.js";
import type { Planning } from "./planning.js";
import { servingSizes } from "./serving-sizes.js";
import type { ExamplesTarget, Target } from "./target.js";

/** What the inputs of a request say about its batch size. */
export interface BatchClaims {
  /** Some input takes any batch size. */
  readonly free: boolean;
  /** Leading dimensions that the signature fixes. */
  readonly fixed: readonly Claim[];
  /** Numbers of rows that the values bring along: they can be cycled or cut to another. */
  readonly rows: readonly Claim[];
  /** Leading dimensions that the spec's shapes state. */
  readonly stated: readonly Claim[];
}

interface Claim {
  readonly path: SpecPath;
  readonly size: number;
}

export function inputClaims(inputs: readonly InputPlan[]): BatchClaims {
  const batched = inputs.filter(({ pattern }) => pattern.hasBatch);
  const leading = (from: "signature" | "spec"): readonly Claim[] =>
    batched.flatMap(({ path, pattern: { dims } }) => {
      const first = dims[0];
      return first?.kind === "size" && first.from === from ? [{ path, size: first.size }] : [];
    });
  return {
    free: batched.some(({ pattern }) => pattern.dims[0]?.kind === "batch"),
    fixed: leading("signature"),
    rows: batched.flatMap(({ path, rows }) => (rows === undefined ? [] : [{ path, size: rows }])),
    stated: leading("spec"),
  };
}

/** Of classify, regress and multi_inference: each example is a row, and each task may fix their number. */
export function exampleClaims(request: RequestSpec, { tasks }: ExamplesTarget): BatchClaims {
  const { examples } = request;
  const fixed = tasks.flatMap(({ signature }) => [...signature.inputs.values()]).map(({ shape }) => shape?.[0] ?? null);
  return {
    free: fixed.includes(null),
    fixed: fixed.flatMap((size) => (size === null ? [] : [{ path: request.path, size }])),
    rows: examples && "list" in examples ? [{ path: examples.path, size: examples.list.length }] : [],
    stated: [],
  };
}

/**
 * The batch sizes of a request: its own, else the rows that its values bring along, else the spec's default, else those
 * that the server or the graph pads to, else 1. A leading dimension that the signature fixes wins, and contradicting it is
 * an error.
 *
 * @returns `[undefined]` where no input has a batch; undefined after a problem.
 */
export function settleBatchSizes(
  request: RequestSpec,
  target: Target,
  claims: BatchClaims,
  planning: Planning,
): readonly (number | undefined)[] | undefined {
  const { spec, findings } = planning;
  const path = [...request.path, "batch_sizes"];
  const asked = request.batchSizes && spellOut(request.batchSizes, target, path, planning);
  if (request.batchSizes && !asked) return undefined;
  const bound = claims.stated.find(({ size }) => asked?.some((other) => other !== size));
  if (asked && bound) return contradiction(asked, { path, size: bound.size }, "the shape of an input states", planning);
  const brought = [...claims.stated, ...claims.rows];
  if (asked && (claims.free || brought.length > 0)) return asked;
  if (brought.length > 0) return agreedRows(brought, planning);
  if (claims.free) {
    const usual = spec.defaults.batchSizes ?? sizesOf(target, planning) ?? [1];
    return spellOut(usual, target, ["defaults", "batch_sizes"], planning);
  }
  const [first, ...others] = new Set(claims.fixed.map(({ size }) => size));
  // Leading dimensions that differ are no batch.
  if (first === undefined || others.length > 0) {
    if (asked?.some((size) => size !== 1)) {
      findings.add("plan-batch-unused", path, { message: "No input of the request has a batch dimension." });
    }
    return [undefined];
  }
  if (!asked?.some((size) => size !== first)) return [first];
  return contradiction(asked, { path, size: first }, "the signature fixes", planning);
}

function spellOut(
  sizes: BatchSizes,
  target: Target,
  path: SpecPath,
  planning: Planning,
): readonly number[] | undefined {
  if (sizes !== "from_serving") return sizes;
  const found = sizesOf(target, planning);
  if (!found) {
    const names = signaturesOf(target).map(({ name }) => JSON.stringify(name));
    planning.findings.add("plan-batch-source", path, {
      message:
        "batch_sizes is from_serving, and nothing says what the server batches to: no allowed_batch_sizes in `serving`, in a " +
        `batching parameters file, or in the graph of ${names.join(" and ")}.`,
    });
  }
  return found;
}

/** What all the signatures of a request are run with, each size once. */
function sizesOf(target: Target, planning: Planning): readonly number[] | undefined {
  const sizes = new Set(signaturesOf(target).flatMap((signature) => servingSizes(signature, planning) ?? []));
  return sizes.size === 0 ? undefined : [...sizes].sort((a, b) => a - b);
}

function signaturesOf(target: Target): readonly Signature[] {
  return target.kind === "predict" ? [target.signature] : target.tasks.map(({ signature }) => signature);
}

/** The one number of rows that shapes and values bring along. */
function agreedRows(brought: readonly Claim[], { findings }: Planning): readonly number[] | undefined {
  const first = brought[0]!;
  const other = brought.find(({ size }) => size !== first.size);
  if (other) {
    findings.add("plan-batch-disagreement", other.path, {
      message: `This brings ${other.size} rows, but ${formatPath(first.path)} brings ${first.size}.`,
      server: {
        status: "INVALID_ARGUMENT",
        message: "Batching session Run() input tensors must have equal 0th-dimension size",
      },
    });
  } else if (first.size === 0) {
    findings.add("plan-batch-empty", first.path, { message: "An empty list brings no rows." });
  }
  return other || first.size === 0 ? undefined : [first.size];
}

function contradiction(
  asked: readonly number[],
  { path, size }: Claim,
  why: string,
  { findings }: Planning,
): undefined {
  for (const [place, found] of asked.entries()) {
    if (found === size) continue;
    findings.add("plan-batch-fixed", [...path, place], {
      message: `Batch size ${found} is asked for, but ${why} a leading dimension of ${size}.`,
    });
  }
}
