import { type Remote } from "../files/index.js";
import type { Outcome } from "../problem.js";
import type { Spec } from "./spec.js";
export interface ReadOptions {
    /** Folder that a relative `file` starts from. */
    readonly cwd: string;
    /** Absolute folder that data files are read from, beside the spec's own. Default: `cwd`. */
    readonly workspace?: string | undefined;
    /** Read data files from anywhere. */
    readonly allowOutside?: boolean | undefined;
    /** What files are fetched with; default: by https, from public addresses. False: values of URLs are left open. */
    readonly remote?: Remote | false | undefined;
}
export declare function readSpec(file: string, options: ReadOptions): Promise<Outcome<Spec>>;
