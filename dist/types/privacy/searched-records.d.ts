import type { Problem } from "../problem.js";
import type { PredictionLog } from "../proto/messages.js";
import type { TFRecord } from "../tfrecord/reader.js";
import type { Pattern } from "./patterns/pattern.js";
/** The first match of each pattern in a string is told: one string is one thing to mend. */
export declare class SearchedRecords {
    #private;
    constructor(patterns: readonly Pattern[], file: string);
    /** @param log undefined: the record is no PredictionLog, and is searched as the bytes that it is. */
    add({ index, offset, data }: Pick<TFRecord, "index" | "offset" | "data">, log: PredictionLog | undefined): void;
    problems(): readonly Problem[];
}
