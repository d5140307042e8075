import type { Trace } from "./trace.js";
export interface IdBound {
    /** Ids run from 0 to `size - 1`. */
    readonly size: number;
    readonly op: string;
    /** Name of the variable or constant that is looked into; of the op itself where there is none. */
    readonly table: string;
    /** True where an id outside fails the request on a CPU; otherwise it is only ignored. */
    readonly strict: boolean;
}
/** The bounds of the ids that a trace follows, the tightest first. */
export declare function idBounds(trace: Trace): readonly IdBound[];
