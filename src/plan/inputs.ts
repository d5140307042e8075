import type { DType } from "../dtype.js";
import { inputIdBounds, signatureFeatures } from "../model/inputs.js";
import type { Signature } from "../model/model.js";
import type { FeatureParse } from "../model/trace/features.js";
import { elementCount } from "../tensor.js";
import type { RequestSpec, SpecPath, ValueSpec } from "../spec/spec.js";
import { didYouMean } from "../spec/suggest.js";
import { ownShape, rawRows, type WantedFeatures } from "../values/index.js";
import { derivedValues } from "./derived-values.js";
import { settleExamples } from "./features.js";
import { boundIds } from "./ids.js";
import { settleDtype } from "./input-dtype.js";
import { type InputQuestion, inputName } from "./input-question.js";
import type { Planning } from "./planning.js";
import { resolveShape, type ShapePattern } from "./shapes.js";
import { driftOfInputs } from "./input-drift.js";
import { renamedInputs, renameHint } from "./renames.js";
import { theOnes } from "./words.js";

/** One input of a predict request, settled but for the batch size and the named dimensions. */
export interface InputPlan {
  readonly alias: string;
  readonly path: SpecPath;
  readonly values: ValueSpec;
  readonly dtype: DType;
  readonly pattern: ShapePattern;
  /** How many rows the values bring along; undefined where they fit any batch size. */
  readonly rows: number | undefined;
  /** For serialized examples: what the graph parses out of them. */
  readonly wanted: WantedFeatures | undefined;
}

/** The inputs that a predict request feeds, sorted by alias: those it names, and those that must be derived. */
export function planInputs(
  request: RequestSpec,
  signature: Signature,
  planning: Planning,
): readonly InputPlan[] | undefined {
  const { findings } = planning;
  const names = [...signature.inputs.keys()];
  const unknown = [...request.inputs].filter(([alias]) => !signature.inputs.has(alias));
  const renamed = renamedInputs(request, signature);
  const former = new Map([...renamed].map(([old, now]) => [now, request.inputs.get(old)]));
  if (unknown.length > 0) driftOfInputs(request, signature, renamed, findings);
  for (const [alias, { path }] of unknown) {
    const now = renamed.get(alias);
    findings.add("plan-input-unknown", path, {
      message: `The signature ${JSON.stringify(signature.name)} has no input ${JSON.stringify(alias)}. ${theOnes(names, "input")}`,
      hint: now === undefined ? didYouMean(alias, names) : renameHint(alias, now, "input"),
      server: {
        status: "INVALID_ARGUMENT",
        message: `input size does not match signature: ... Sent extra: {${alias}}.`,
      },
    });
  }
  const sent = [...signature.inputs].filter(([alias]) => request.inputs.has(alias) || !signature.defaults.has(alias));
  const plans = sent.map(([alias, info]) => {
    const input = request.inputs.get(alias) ?? former.get(alias);
    const path = input?.path ?? [...request.path, "inputs", alias];
    return planInput({ signature, alias, info, request, input, path }, planning);
  });
  return unknown.length === 0 && !plans.includes(undefined) ? (plans as readonly InputPlan[]) : undefined;
}

function planInput(question: InputQuestion, planning: Planning): InputPlan | undefined {
  const { alias, input, path, signature } = question;
  const { findings, model, spec } = planning;
  const dtype = settleDtype(question, planning);
  if (!dtype) return undefined;
  const given: ValueSpec = input?.values ?? { kind: "derived" };
  const own = ownShape(given, dtype, findings.locate);
  if (own && !own.value) {
    findings.adopt(own.problems);
    return undefined;
  }
  const pattern = resolveShape(question, own?.value, spec.defaults.unknownDims, findings);
  if (!pattern) return undefined;
  const parse = given.kind === "serialized_examples" ? signatureFeatures(model, signature, alias) : undefined;
  const values = settleValues(given, question, dtype, parse, planning);
  const rows = rowsOf(given, own?.value, dtype, pattern);
  return values && { alias, path, values, dtype, pattern, rows, wanted: parse?.features };
}

/** The values as they are made: derived, or as the spec gives them and held against what the graph does with them. */
function settleValues(
  values: ValueSpec,
  question: InputQuestion,
  dtype: DType,
  parse: FeatureParse | undefined,
  planning: Planning,
): ValueSpec | undefined {
  const { findings, model } = planning;
  if (values.kind === "derived") return derivedValues(question, dtype, planning);
  if (values.kind === "serialized_examples") {
    return { ...values, examples: settleExamples(values.examples, undefined, parse, findings) };
  }
  const { signature, alias, path } = question;
  const ids = { name: inputName(question), path, dtype, bounds: inputIdBounds(model, signature, alias) };
  return boundIds(values, ids, findings);
}

/** Values of the full rank count their own rows, and so do a list of examples and the bytes of a raw file. */
function rowsOf(
  values: ValueSpec,
  own: readonly number[] | undefined,
  dtype: DType,
  { dims, hasBatch }: ShapePattern,
): number | undefined {
  if (!hasBatch || dims[0]?.kind !== "batch") return undefined;
  if (values.kind === "serialized_examples") {
    return "list" in values.examples ? values.examples.list.length : undefined;
  }
  if (values.kind === "blobs" && !own) {
    const row = dims.slice(1).map((dim) => (dim.kind === "size" ? dim.size : undefined));
    return row.includes(undefined) ? undefined : rawRows(values.files, dtype, elementCount(row as readonly number[]));
  }
  return own?.length === dims.length ? own[0] : undefined;
}
