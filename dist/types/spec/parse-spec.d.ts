import { type Outcome } from "../problem.js";
import { type DataFiles } from "./data-files.js";
import type { Spec } from "./spec.js";
export interface ParseOptions {
    /** Name of the file in problems, as the user wrote it. */
    readonly file: string;
    /** Absolute folder that relative paths of the spec start from. */
    readonly directory: string;
    /** The data files that the text names. Left out: none can be used. */
    readonly files?: DataFiles;
}
export declare function parseSpec(text: string, { file, directory, files }: ParseOptions): Outcome<Spec>;
