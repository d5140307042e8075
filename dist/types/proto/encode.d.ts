import type { Example, PredictionLog, SequenceExample, TensorProto } from "./messages.js";
import { type Allot } from "./wire-writer.js";
/**
 * Encoding is canonical: fields by number, map entries by the UTF-8 bytes of their keys, defaults left out, numbers packed.
 * That is byte for byte what protobuf's own deterministic serialization writes. The result is the caller's alone.
 *
 * A value that its field cannot hold throws RangeError: it is a bug of the caller, not a fault of the user.
 */
export declare function encodePredictionLog(log: PredictionLog): Uint8Array;
/** Encodes one PredictionLog after the other in the same memory: each holds until the next is encoded. */
export declare class PredictionLogEncoder {
    #private;
    constructor(allot?: Allot);
    encode(log: PredictionLog): Uint8Array;
}
export declare function encodeExample(example: Example): Uint8Array;
export declare function encodeSequenceExample(example: SequenceExample): Uint8Array;
export declare function encodeTensorProto(tensor: TensorProto): Uint8Array;
