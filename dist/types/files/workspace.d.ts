import type { Outcome } from "../problem.js";
import { type Bytes } from "./bytes.js";
export interface Workspace {
    /** Absolute folder of the spec, where relative paths start. */
    readonly directory: string;
    /** Absolute folder that the run may read from, beside the spec's own; undefined where it may read anywhere. */
    readonly cwd: string | undefined;
}
/** A regular file below the workspace or the spec's folder, with every symbolic link followed. */
export declare function openInside(path: string, workspace: Workspace): Promise<Outcome<Bytes>>;
/** Refused where the path leads out of the workspace; undefined where it may be read. */
export declare function judgeOutside(path: string, { directory, cwd }: Workspace): Promise<Outcome<never> | undefined>;
/** Why the file system refuses, in words that continue a sentence. Bugs are no reasons: they are thrown on. */
export declare function reasonOf(error: unknown): string;
