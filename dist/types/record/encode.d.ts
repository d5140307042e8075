import type { PlannedRecord } from "../plan/plan.js";
import { type Allot } from "../proto/codec.js";
/**
 * The bytes of one planned record: a PredictionLog with the request only, since warm-up reads neither metadata nor
 * response. Its values are made here, so one record at a time is in memory. The same record gives the same bytes.
 *
 * @param modelName `model_spec.name`; the server minds it in multi-inference only.
 */
export declare function encodeRecord(record: PlannedRecord, modelName: string): Uint8Array;
/** Encodes one record after the other, as {@link encodeRecord} does, in the same memory: each holds until the next. */
export declare class RecordEncoder {
    #private;
    /** @param allot Where the memory of large records comes from. */
    constructor(allot?: Allot);
    encode(record: PlannedRecord, modelName: string): Uint8Array;
    /** The last call gave the bytes that the one before it gave: a request that is repeated, without anything random in it. */
    get unchanged(): boolean;
}
