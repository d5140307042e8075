/** What a spec names and the model does not have, recognised under its new name: where there is exactly one it can be. */
import { dtypeByNumber } from "../dtype.js";
import { feedDtype, type Model, type Signature, type TensorInfo } from "../model/model.js";
import type { InputSpec, Literal, RequestSpec, Spec } from "../spec/spec.js";
import { isList } from "../values/literal-shape.js";
import { callableSignatures, DEFAULT_SIGNATURE, isHook } from "./signature.js";

/** Old name to new: inputs that only one input of the signature can be meant by, and that no other input means. */
export function renamedInputs(request: RequestSpec, signature: Signature): ReadonlyMap<string, string> {
  const gone = [...request.inputs].filter(([alias]) => !signature.inputs.has(alias));
  const unnamed = [...signature.inputs].filter(([alias]) => !request.inputs.has(alias));
  const fits = gone.map(([old, input]) => ({ old, now: unnamed.filter(([, info]) => isLike(input, info)) }));
  return new Map(
    fits.flatMap(({ old, now: [only, ...others] }): readonly [string, string][] => {
      if (!only || others.length > 0) return [];
      const rivals = fits.filter(({ now }) => now.some(([alias]) => alias === only[0]));
      return rivals.length === 1 ? [[old, only[0]]] : [];
    }),
  );
}

/**
 * The signature that is meant by a name the model does not have: the only one that the spec does not name, where it is the
 * only name gone and the signature takes the inputs that the request gives.
 */
export function renamedSignature(
  { requests }: Spec,
  model: Model,
  inputs: ReadonlyMap<string, unknown>,
): string | undefined {
  if (requests === "auto") return undefined;
  // What was recorded is not named by the spec.
  const written = requests.filter(({ from }) => from === undefined);
  const calls = written.flatMap((request): readonly Pick<RequestSpec, "signatureName">[] =>
    request.tasks.length > 0 ? request.tasks : [request],
  );
  const named = new Set(calls.map(({ signatureName }) => signatureName || DEFAULT_SIGNATURE));
  const gone = [...named].filter((name) => !model.signatures.has(name) && !isHook(name));
  const [only, ...others] = callableSignatures(model).filter(({ name }) => !named.has(name));
  if (gone.length !== 1 || !only || others.length > 0) return undefined;
  return [...inputs.keys()].every((alias) => only.inputs.has(alias)) ? only.name : undefined;
}

/** The edit in words. */
export function renameHint(old: string, now: string, noun: string): string {
  return `Write ${JSON.stringify(now)} in place of ${JSON.stringify(old)}: it is the only ${noun} that it can be, and the spec names it nowhere.`;
}

/** Nothing that the spec says of an input speaks against the tensor. */
function isLike({ dtype, shape, values }: InputSpec, info: TensorInfo): boolean {
  const wanted = dtypeByNumber(feedDtype(info));
  if (info.encoding !== "name" || (dtype && dtype !== wanted)) return false;
  const known = info.shape;
  const fitsShape =
    !shape ||
    !known ||
    (shape.length === known.length && shape.every((size, place) => fits(size, known[place] ?? null)));
  return fitsShape && takesValues(values, wanted?.kind === "string", known?.length);
}

function fits(stated: number | string | null, size: number | null): boolean {
  return typeof stated !== "number" || size === null || stated === size;
}

function takesValues(values: InputSpec["values"], isString: boolean, rank: number | undefined): boolean {
  switch (values.kind) {
    case "uniform":
    case "normal":
      return !isString;
    case "string":
    case "random_string":
    case "image":
    case "serialized_examples":
      return isString;
    case "literal": {
      const { depth, scalar } = firstOf(values.value);
      const fitsRank = rank === undefined || depth === 0 || depth === rank || depth === rank - 1;
      return fitsRank && isText(scalar) === isString;
    }
    case "choices":
      return isText(values.choices[0]) === isString;
    default:
      return true;
  }
}

function firstOf(literal: Literal): { readonly depth: number; readonly scalar: Literal | undefined } {
  let depth = 0;
  let first: Literal | undefined = literal;
  for (; first !== undefined && isList(first); first = first[0]) depth++;
  return { depth, scalar: first };
}

/** A number may stand in quotes, so only text that is none speaks for a string. */
function isText(scalar: Literal | undefined): boolean {
  return (
    scalar instanceof Uint8Array ||
    (typeof scalar === "string" && (scalar.trim() === "" || Number.isNaN(Number(scalar))))
  );
}
