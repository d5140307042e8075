import { formatPath } from "../spec/node.js";
import type { Defaults } from "../spec/spec.js";
import type { Findings } from "./findings.js";
import { type InputQuestion, inputName, isDerived } from "./input-question.js";
import { shapeText } from "./words.js";

/** One place of a shape that is settled but for the batch size and the named dimensions. */
export type PatternDim =
  | { readonly kind: "size"; readonly size: number; readonly from: "signature" | "spec" | "literal" | "guess" }
  | { readonly kind: "batch" }
  | { readonly kind: "named"; readonly name: string };

export interface ShapePattern {
  readonly dims: readonly PatternDim[];
  /** Dimension 0 counts rows, whether or not its size is free. */
  readonly hasBatch: boolean;
}

/**
 * Settle the shape of an input from the signature, the spec, the literal and the guess, in this order of trust.
 *
 * @param literal shape of the literal, where the values are one.
 */
export function resolveShape(
  question: InputQuestion,
  literal: readonly number[] | undefined,
  unknownDims: Defaults["unknownDims"],
  findings: Findings,
): ShapePattern | undefined {
  const asked = question.input?.shape;
  const declared = question.info.shape;
  if (asked && declared && asked.length !== declared.length) {
    findings.add("plan-shape", [...question.path, "shape"], {
      message: `The shape ${shapeText(asked)} has ${asked.length} dimensions, but the signature says ${shapeText(declared)}.`,
    });
    return undefined;
  }
  const batched = question.input?.batched ?? true;
  const rank = asked?.length ?? declared?.length ?? literalRank(literal, batched);
  if (rank === undefined) return unknownRank(question, findings);
  const hasBatch = batched && rank > 0 && typeof asked?.[0] !== "string";
  const guess = unknownDims === "error" ? undefined : ({ kind: "size", size: unknownDims, from: "guess" } as const);
  const dims = Array.from({ length: rank }, (_, place) => {
    const known = merge(question, place, findings);
    if (known !== undefined) return known;
    if (place === 0 && hasBatch) return { kind: "batch" } as const;
    return literalDim(literal, place, rank, hasBatch) ?? guess;
  });
  if (dims.includes(undefined)) return unknownDimension(question, dims, findings);
  return dims.includes("contradiction") ? undefined : { dims: dims as readonly PatternDim[], hasBatch };
}

/** The sizes of a pattern for one batch size and one choice of the named dimensions. */
export function concreteShape(
  { dims }: ShapePattern,
  batchSize: number | undefined,
  named: ReadonlyMap<string, number>,
): readonly number[] {
  return dims.map((dim) => {
    const size = dim.kind === "size" ? dim.size : dim.kind === "batch" ? batchSize : named.get(dim.name);
    if (size === undefined)
      throw new Error(`a shape pattern lacks ${dim.kind === "named" ? dim.name : "its batch size"}`);
    return size;
  });
}

/** A scalar says nothing of the rank that it is broadcast to, unless the input has no batch. */
function literalRank(literal: readonly number[] | undefined, batched: boolean): number | undefined {
  return literal && (literal.length > 0 || !batched) ? literal.length : undefined;
}

/** What spec and signature say of one place; undefined where neither says anything. */
function merge(
  { input, info: { shape: declared }, request, path, alias, signature }: InputQuestion,
  place: number,
  findings: Findings,
): PatternDim | "contradiction" | undefined {
  const asked = input?.shape?.[place] ?? null;
  const fixed = declared?.[place] ?? null;
  if (asked === null) return fixed === null ? undefined : { kind: "size", size: fixed, from: "signature" };
  const sizes = typeof asked === "number" ? [asked] : (request.dims.get(asked) ?? []);
  const wrong = sizes.filter((size) => fixed !== null && size !== fixed);
  if (wrong.length > 0) {
    findings.addDrift([...path, "shape", place], {
      signature: signature.name,
      spec: `shape ${shapeText(input?.shape ?? [])} of ${JSON.stringify(alias)}`,
      model: `shape ${shapeText(declared ?? [])}`,
      edit: `write ${fixed} at place ${place}`,
    });
    findings.add("plan-shape", [...path, "shape", place], {
      message: `Dimension ${place} is ${wrong.join(", ")} here, but the signature says ${shapeText(declared ?? [])}.`,
      server: { status: "INVALID_ARGUMENT", message: "(from the first kernel that minds the shape)" },
    });
    return "contradiction";
  }
  return typeof asked === "number" ? { kind: "size", size: asked, from: "spec" } : { kind: "named", name: asked };
}

/** A literal of the full rank has the batch in front; one of a rank lower is a single row. */
function literalDim(
  literal: readonly number[] | undefined,
  place: number,
  rank: number,
  hasBatch: boolean,
): PatternDim | undefined {
  const offset = literal && hasBatch && literal.length === rank - 1 ? 1 : 0;
  const size = literal && literal.length + offset === rank ? literal[place - offset] : undefined;
  return size === undefined ? undefined : { kind: "size", size, from: "literal" };
}

/** Stands in hints for a size that only the user knows. */
const EXAMPLE_SIZE = 128;

function unknownDimension(
  question: InputQuestion,
  dims: readonly (PatternDim | "contradiction" | undefined)[],
  findings: Findings,
): undefined {
  const fix = dims.map((dim) => {
    if (dim === undefined || dim === "contradiction") return EXAMPLE_SIZE;
    return dim.kind === "size" ? dim.size : dim.kind === "named" ? dim.name : -1;
  });
  const unknown = dims.flatMap((dim, place) => (dim === undefined ? [place] : []));
  findings.add("plan-unknown-dimension", question.path, {
    message:
      `${inputName(question)} is ${shapeText(question.info.shape ?? dims.map(() => null))}, ` +
      `and nothing says how large dimension ${unknown.join(" and ")} is.`,
    hint: `${shapeFix(question, fix)}; or accept a guess with  unknown_dims: ${EXAMPLE_SIZE}  under defaults.`,
  });
  return undefined;
}

function unknownRank(question: InputQuestion, findings: Findings): undefined {
  findings.add("plan-unknown-rank", question.path, {
    message: `${inputName(question)} has an unknown shape, and nothing says how many dimensions it has.`,
    hint: `${shapeFix(question, [-1, EXAMPLE_SIZE])}, or whatever its shape is.`,
  });
  return undefined;
}

/** The line to add. Where requests are derived there is none yet to add it under. */
function shapeFix({ request, alias, input }: InputQuestion, shape: readonly (number | string)[]): string {
  const list = `[${shape.join(", ")}]`;
  if (isDerived(request)) {
    const name = JSON.stringify(request.signatureName ?? "serving_default");
    return `Write  requests: [{ signature_name: ${name}, inputs: { ${JSON.stringify(alias)}: { shape: ${list} } } }]`;
  }
  return `${input ? "Set" : "Add"}  shape: ${list}  under ${formatPath([...request.path, "inputs", alias])}`;
}
