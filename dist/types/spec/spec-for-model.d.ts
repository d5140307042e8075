import type { Spec } from "./spec.js";
/** Everything is derived from the model at `path`, a base path or a version folder. */
export declare function specForModel(path: string): Spec;
