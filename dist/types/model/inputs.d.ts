import type { Model, Signature } from "./model.js";
import { type IdBound } from "./trace/ids.js";
import { type FeatureParse } from "./trace/features.js";
import { type StringUse } from "./trace/strings.js";
import { type Trace } from "./trace/trace.js";
/** Where an input goes; undefined where the signature has no such input, or one that has no tensor name. Traced once. */
export declare function inputTrace(model: Model, signature: Signature, alias: string): Trace | undefined;
/**
 * The features that the graph parses out of an input; undefined where no Parse* op takes it. Where several ops parse the same
 * input, what all of them need.
 */
export declare function signatureFeatures(model: Model, signature: Signature, alias: string): FeatureParse | undefined;
/** What a string input is used as, the most demanding uses first. */
export declare function inputStringUses(model: Model, signature: Signature, alias: string): readonly StringUse[];
/** The tables that an integer input picks rows of, the smallest first. */
export declare function inputIdBounds(model: Model, signature: Signature, alias: string): readonly IdBound[];
