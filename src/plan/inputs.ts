import { type DType, dtypeByNumber, dtypeName } from "../dtype.js";
import { feedDtype, type Signature, type TensorInfo } from "../model/model.js";
import type { InputSpec, RequestSpec, SpecPath, ValueSpec } from "../spec/spec.js";
import { didYouMean } from "../spec/suggest.js";
import { literalShape } from "../values/index.js";
import type { Planning } from "./planning.js";
import { resolveShape, type ShapePattern } from "./shapes.js";
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
  for (const [alias, { path }] of unknown) {
    findings.add("plan-input-unknown", path, {
      message: `The signature ${JSON.stringify(signature.name)} has no input ${JSON.stringify(alias)}. ${theOnes(names, "input")}`,
      hint: didYouMean(alias, names),
      server: {
        status: "INVALID_ARGUMENT",
        message: `input size does not match signature: ... Sent extra: {${alias}}.`,
      },
    });
  }
  const sent = [...signature.inputs].filter(([alias]) => request.inputs.has(alias) || !signature.defaults.has(alias));
  const plans = sent.map(([alias, info]) => planInput(alias, info, request, planning));
  return unknown.length === 0 && !plans.includes(undefined) ? (plans as readonly InputPlan[]) : undefined;
}

function planInput(alias: string, info: TensorInfo, request: RequestSpec, planning: Planning): InputPlan | undefined {
  const { findings, spec } = planning;
  const input = request.inputs.get(alias);
  const path = input?.path ?? [...request.path, "inputs", alias];
  const dtype = settleDtype(alias, info, { input, path, planning });
  if (!dtype) return undefined;
  const values: ValueSpec = input?.values ?? { kind: "derived" };
  const literal = values.kind === "literal" ? literalShape(values.value, values.path, findings.locate) : undefined;
  if (literal && !literal.value) {
    findings.adopt(literal.problems);
    return undefined;
  }
  const question = {
    path,
    request,
    alias,
    input,
    declared: info.shape,
    literal: literal?.value,
    unknownDims: spec.defaults.unknownDims,
  };
  const pattern = resolveShape(question, findings);
  if (!pattern) return undefined;
  if (values.kind === "derived" && dtype.kind === "string") {
    findings.add("plan-empty-strings", path, {
      message: `Input ${JSON.stringify(alias)} takes strings; the spec does not say which, so empty ones are sent.`,
      hint: `Give it a value, such as  ${alias}: { string_data: "..." }`,
    });
  }
  return { alias, path, values, dtype, pattern, rows: rowsOf(values, literal?.value, pattern) };
}

/** A literal of the full rank counts its own rows, and so does a list of examples. */
function rowsOf(
  values: ValueSpec,
  literal: readonly number[] | undefined,
  { dims, hasBatch }: ShapePattern,
): number | undefined {
  if (!hasBatch || dims[0]?.kind !== "batch") return undefined;
  if (values.kind === "serialized_examples") {
    return "list" in values.examples ? values.examples.list.length : undefined;
  }
  return literal?.length === dims.length ? literal[0] : undefined;
}

interface DtypeQuestion {
  readonly input: InputSpec | undefined;
  readonly path: SpecPath;
  readonly planning: Planning;
}

/** The dtype that the session will ask for: the graph's, where it can be read. */
function settleDtype(
  alias: string,
  info: TensorInfo,
  { input, path, planning: { findings, spec } }: DtypeQuestion,
): DType | undefined {
  const name = JSON.stringify(alias);
  if (info.encoding !== "name") {
    findings.add("plan-input-encoding", path, {
      message: `Input ${name} is encoded as ${info.encoding}, and a request can only hold dense tensors.`,
      server: {
        status: "INVALID_ARGUMENT",
        message: "Tensor :0, specified in either feed_devices or fetch_devices was not found in the Graph",
      },
    });
    return undefined;
  }
  const number = feedDtype(info);
  const dtype = dtypeByNumber(number);
  if (!dtype || dtype.kind === "handle") {
    findings.add("plan-dtype-unfeedable", path, {
      message: `Input ${name} is a ${dtypeName(number)}, and no request can hold one.`,
    });
    return undefined;
  }
  if (info.graphDtype !== undefined && info.declaredDtype !== info.graphDtype) {
    const strict = spec.serving.runtime === "tfrt";
    const declared = dtypeName(info.declaredDtype);
    findings.add("plan-dtype-declared", path, {
      message: `The signature declares input ${name} as ${declared}, but its tensor ${info.name} is a ${dtype.name}, which is sent.`,
      ...(strict && {
        severity: "error" as const,
        hint: "The TFRT runtime holds requests against the declaration: export the model again.",
      }),
      ...(strict && {
        server: {
          status: "INVALID_ARGUMENT",
          message: `Expected input ${alias} to be ${declared} but get ${dtype.name}.`,
        },
      }),
    });
  }
  const stated = input?.dtype;
  if (stated && stated !== dtype) {
    findings.add("plan-dtype-mismatch", [...path, "dtype"], {
      message: `Input ${name} takes ${dtype.name} (${dtype.alias}), but the spec says ${stated.name}.`,
      server: {
        status: "INVALID_ARGUMENT",
        message: `Expects arg[i] to be ${sessionName(dtype)} but ${sessionName(stated)} is provided`,
      },
    });
    return undefined;
  }
  return dtype;
}

/** The session's word for a dtype (`DataTypeString`, tensorflow/core/framework/types.cc). */
function sessionName({ name }: DType): string {
  return name.slice("DT_".length).toLowerCase();
}
