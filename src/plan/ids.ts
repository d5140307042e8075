/** Integers that pick rows of a table: random ones are kept within it, others that are outside are told. */
import type { DType } from "../dtype.js";
import type { IdBound } from "../model/trace/ids.js";
import type { Literal, Scalar, SpecPath, ValueSpec } from "../spec/spec.js";
import { eachScalar, recordedPlace } from "../values/index.js";
import type { Findings } from "./findings.js";

export interface IdQuestion {
  /** `Input "x" of "serving_default"`. */
  readonly name: string;
  readonly path: SpecPath;
  readonly dtype: DType;
  /** The tightest first. */
  readonly bounds: readonly IdBound[];
}

/** The values with the end that the table gives a range which has none. */
export function boundIds(values: ValueSpec, question: IdQuestion, findings: Findings): ValueSpec {
  const [bound] = question.bounds;
  if (!bound || (question.dtype.kind !== "int" && question.dtype.kind !== "float")) return values;
  const open = values.kind === "uniform" && values.max === undefined && question.dtype.kind === "int";
  const bounded: ValueSpec = open ? { ...values, max: BigInt(bound.size - 1) } : values;
  const outside = firstOutside(bounded, question.path, bound);
  if (outside) {
    findings.add("plan-ids-outside", outside.path, {
      message: `${question.name} picks rows of ${JSON.stringify(bound.table)}, which has ${bound.size} of them (0 to ${bound.size - 1}), and ${outside.shown} is none.`,
      hint: bound.strict
        ? undefined
        : `${bound.op} leaves out what is outside, so the request passes and does not warm what clients ask for.`,
      ...(bound.strict && {
        server: { status: "INVALID_ARGUMENT", message: `indices[0] = ${outside.id} is not in [0, ${bound.size})` },
      }),
    });
  }
  return bounded;
}

interface Outside {
  /** As the server prints it; `...` for an id that was recorded. */
  readonly id: string;
  readonly shown: string;
  readonly path: SpecPath;
}

function firstOutside(values: ValueSpec, path: SpecPath, { size }: IdBound): Outside | undefined {
  const isOutside = (scalar: Scalar | undefined): boolean => {
    if (scalar === undefined || typeof scalar === "boolean" || scalar instanceof Uint8Array) return false;
    return Number(scalar) < 0 || Number(scalar) >= size;
  };
  const firstOf = (literal: Literal, at: SpecPath, recorded = false): Outside | undefined => {
    let found: Outside | undefined;
    eachScalar(literal, (scalar, indices) => {
      if (found || !isOutside(scalar)) return;
      const path = [...at, ...indices];
      const place = recordedPlace(indices);
      const secret = { id: "...", shown: `${place.charAt(0).toLowerCase()}${place.slice(1)}`, path };
      found = recorded ? secret : { id: String(scalar), shown: String(scalar), path };
    });
    return found;
  };
  if (values.kind === "literal") return firstOf(values.value, values.path, values.recorded);
  if (values.kind === "choices") return firstOf(values.choices, [...path, "choices"]);
  if (values.kind !== "uniform") return undefined;
  const end = (["min", "max"] as const).find((key) => isOutside(values[key]));
  return end && { id: String(values[end]), shown: String(values[end]), path: [...path, "random_data", end] };
}
