import type { Model } from "../model.js";
import { type Trace, type Use } from "./trace.js";
export interface Vocabulary {
    /** Name of the table. */
    readonly table: string;
    /** Keys of the table, all or the first ones; empty where neither graph nor assets have them. */
    readonly words: readonly Uint8Array[];
    /** Name of the file in `assets/` that the table is read from. */
    readonly file: string | undefined;
}
/** The table behind a LookupTableFind's `table_handle`; undefined where that is no table of the main graph. */
export declare function vocabularyOf(model: Model, trace: Trace, { scope, node }: Use): Vocabulary | undefined;
