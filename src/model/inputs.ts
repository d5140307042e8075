/**
 * What the graph does with the inputs of a signature.
 *
 * ```ts
 * const parse = signatureFeatures(model, signature, "inputs");
 * parse?.features.get("age"); // { dtype: 1, form: "fixed", shape: [], required: true, ... }
 * ```
 */
import { graphReach } from "./graph-reach.js";
import type { Model, Signature, TensorInfo } from "./model.js";
import { type IdBound, idBounds } from "./trace/ids.js";
import { type FeatureParse, featureParse } from "./trace/features.js";
import { mergeParses } from "./trace/merge-features.js";
import { type StringUse, stringUses } from "./trace/strings.js";
import { type Trace, traceTensor } from "./trace/trace.js";

const traces = new WeakMap<TensorInfo, Trace>();

/** Where an input goes; undefined where the signature has no such input, or one that has no tensor name. Traced once. */
export function inputTrace(model: Model, signature: Signature, alias: string): Trace | undefined {
  const info = signature.inputs.get(alias);
  if (info === undefined || info.name === "") return undefined;
  let trace = traces.get(info);
  if (trace === undefined)
    traces.set(info, (trace = traceTensor(model.graph, info.name, graphReach(signature, model.graph).nodes)));
  return trace;
}

/**
 * The features that the graph parses out of an input; undefined where no Parse* op takes it. Where several ops parse the same
 * input, what all of them need.
 */
export function signatureFeatures(model: Model, signature: Signature, alias: string): FeatureParse | undefined {
  const trace = inputTrace(model, signature, alias);
  return trace && mergeParses(trace.uses.flatMap((use) => featureParse(trace, use) ?? []));
}

/** What a string input is used as, the most demanding uses first. */
export function inputStringUses(model: Model, signature: Signature, alias: string): readonly StringUse[] {
  const trace = inputTrace(model, signature, alias);
  return trace ? stringUses(model, trace) : [];
}

/** The tables that an integer input picks rows of, the smallest first. */
export function inputIdBounds(model: Model, signature: Signature, alias: string): readonly IdBound[] {
  const trace = inputTrace(model, signature, alias);
  return trace ? idBounds(trace) : [];
}
