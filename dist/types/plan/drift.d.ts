import type { Excerpt, Where } from "../problem.js";
/** One thing that a spec names and the model has no longer, or has otherwise; and what it has that the spec does not name. */
export interface Drift {
    /** The line to change. */
    readonly where: Where;
    readonly excerpt?: Excerpt;
    readonly signature: string;
    /** As the spec has it: `input "x" DT_FLOAT`. Undefined: it does not name what the model has. */
    readonly spec: string | undefined;
    /** As the model has it. Undefined: it has nothing of the kind. */
    readonly model: string | undefined;
    /** What to write there. Undefined: only a person knows. */
    readonly edit: string | undefined;
}
