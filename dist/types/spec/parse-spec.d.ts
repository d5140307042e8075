import { type Outcome } from "../problem.js";
import type { Spec } from "./spec.js";
export interface ParseOptions {
    /** Name of the file in problems, as the user wrote it. */
    readonly file: string;
    /** Absolute folder that relative paths of the spec start from. */
    readonly directory: string;
}
export declare function parseSpec(text: string, { file, directory }: ParseOptions): Outcome<Spec>;
