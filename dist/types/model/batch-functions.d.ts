import type { Model, Signature } from "./model.js";
export interface BatchFunction {
    readonly node: string;
    /** A request with more rows is refused, also where large batches are split. */
    readonly maxBatchSize: number;
    /** Batches are padded up to one of these; empty: to none. */
    readonly allowedBatchSizes: readonly number[];
    readonly splitsLargeBatches: boolean;
}
/** The BatchFunction ops that the inputs of a signature reach, each once, in the order of their names. */
export declare function batchFunctions(model: Model, signature: Signature): readonly BatchFunction[];
