import type { Outcome } from "../problem.js";
import type { Spec } from "./spec.js";
export interface ReadOptions {
    /** Folder that a relative `file` starts from. */
    readonly cwd: string;
}
export declare function readSpec(file: string, { cwd }: ReadOptions): Promise<Outcome<Spec>>;
