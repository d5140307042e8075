/** Recorded examples and lines of tables: examples where the method takes them, else inputs of a predict request. */
import { dtypeByNumber } from "../dtype.js";
import { signatureFeatures } from "../model/inputs.js";
import { feedDtype, type Signature, type TensorInfo } from "../model/model.js";
import type { FeatureParse } from "../model/trace/features.js";
import type {
  ExamplesBody,
  ExamplesSpec,
  FeatureSpec,
  InputSpec,
  Literal,
  RequestSpec,
  RowsBody,
  Scalar,
  SpecPath,
} from "../spec/spec.js";
import type { Findings } from "./findings.js";
import { checkNamed } from "./named-inputs.js";
import type { Planning } from "./planning.js";
import { sentInputs, type SentInput } from "./sent-inputs.js";
import { shapeText } from "./words.js";

type ListBody = ExamplesBody | RowsBody;

/** The examples of a classify, regress or multi_inference request; undefined after a problem. */
export function recordedExamples(
  body: ListBody,
  parse: FeatureParse | undefined,
  findings: Findings,
): ExamplesSpec | undefined {
  const { path } = body;
  if (body.form === "examples") return { path, list: body.list };
  if (!parse?.complete) {
    findings.add("plan-recorded-form", path, {
      message:
        "The graph does not say all features that it parses, so nothing says whether a column holds floats, integers or bytes.",
      hint: "Record tf.Examples instead, as example_tfrecord or tf_example_jsonl.",
    });
    return undefined;
  }
  sayUnread(body, new Set(parse.features.keys()), "feature", findings);
  return { path, list: body.list.map((row) => featuresOf(row, path, parse)) };
}

/** A predict request with inputs in place of its body; undefined after a problem. */
export function withListInputs(
  request: RequestSpec,
  body: ListBody,
  signature: Signature,
  planning: Planning,
): RequestSpec | undefined {
  const parsed = [...signature.inputs.keys()].flatMap((alias) => {
    const parse = signatureFeatures(planning.model, signature, alias);
    return parse?.message === "example" && parse.via.length === 0 ? [{ alias, parse }] : [];
  });
  const [only] = parsed;
  if (only && signature.inputs.size === 1) {
    const examples = recordedExamples(body, only.parse, planning.findings);
    return examples && { ...request, inputs: new Map([[only.alias, serialized(examples, signature, only.alias)]]) };
  }
  if (body.form === "rows") return withColumns(request, body, signature, planning);
  planning.findings.add("plan-recorded-form", body.path, {
    message:
      `tf.Examples were recorded, and ${JSON.stringify(signature.name)} takes none: it would have to have one input, ` +
      "of strings that its graph parses as tf.Examples.",
  });
  return undefined;
}

function serialized(examples: ExamplesSpec, { inputs }: Signature, alias: string): InputSpec {
  // Of an unknown rank nothing is known but that examples come one after another.
  const shape = inputs.get(alias)?.shape ? undefined : [null];
  const values = { kind: "serialized_examples", examples } as const;
  return { path: examples.path, values, shape, dtype: undefined, batched: true };
}

/** What the model does not read stays out of the file. */
function featuresOf(
  row: ReadonlyMap<string, string>,
  path: SpecPath,
  { features }: FeatureParse,
): ReadonlyMap<string, FeatureSpec> {
  return new Map(
    [...row].flatMap(([column, value]): readonly (readonly [string, FeatureSpec])[] => {
      if (!features.has(column)) return [];
      const here = [...path, column];
      const values = { kind: "literal", value, path: here, recorded: true } as const;
      return [[column, { path: here, values, shape: undefined, dtype: undefined }]];
    }),
  );
}

/** One input a column. */
function withColumns(
  request: RequestSpec,
  body: RowsBody,
  signature: Signature,
  planning: Planning,
): RequestSpec | undefined {
  const { inputs } = signature;
  const { findings } = planning;
  sayUnread(body, new Set(inputs.keys()), "input", findings);
  const filled = [...inputs.keys()].filter((alias) => body.list.every((row) => row.has(alias)));
  const single = filled.filter((alias) => takesCells(alias, signature, body, findings));
  if (!checkNamed(new Set(filled), body.path, signature, planning) || single.length < filled.length) return undefined;
  const sent = single.map((alias) => columnOf(alias, inputs.get(alias)!, body));
  return { ...request, inputs: sentInputs(sent, signature, request) };
}

/** A cell is one value, so each row of the input has to be one element. */
function takesCells(alias: string, { name, inputs }: Signature, { path, list }: RowsBody, findings: Findings): boolean {
  const shape = inputs.get(alias)?.shape ?? [];
  const takes = shape.slice(1).every((size) => size === null || size === 1);
  if (takes && (shape.length > 0 || list.length === 1 || !inputs.get(alias)?.shape)) return true;
  findings.add("plan-recorded-form", [...path, alias], {
    message: `A cell is one value, and input ${JSON.stringify(alias)} of ${JSON.stringify(name)} is ${shapeText(shape)}.`,
  });
  return false;
}

function columnOf(alias: string, info: TensorInfo, { path, list }: RowsBody): SentInput {
  const dtype = dtypeByNumber(feedDtype(info));
  const cells = list.map((row): Scalar => {
    const text = row.get(alias)!;
    return dtype?.kind === "bool" ? (TRUTHS.get(text.toLowerCase()) ?? text) : text;
  });
  const here = [...path, alias];
  const inner = (info.shape ?? [null]).slice(1).map(() => 1);
  const isScalar = info.shape?.length === 0;
  const value: Literal = isScalar ? cells[0]! : cells.map((cell) => inner.reduce<Literal>((nested) => [nested], cell));
  const values = { kind: "literal", value, path: here, recorded: true } as const;
  return { alias, path: here, values, shape: isScalar ? [] : [cells.length, ...inner] };
}

/** As pandas and others write them. */
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

function sayUnread({ list, path }: RowsBody, read: ReadonlySet<string>, noun: string, findings: Findings): void {
  const columns = new Set(list.flatMap((row) => [...row.keys()]));
  const unread = [...columns].filter((column) => !read.has(column));
  if (unread.length === 0) return;
  const named = unread.map((column) => JSON.stringify(column)).join(", ");
  findings.add("plan-columns-unread", path, {
    message: `The model has no ${noun} of the name of ${unread.length === 1 ? "the column" : "the columns"} ${named}, which ${unread.length === 1 ? "is" : "are"} left out.`,
  });
}
