import type { Decoded } from "./decoded.js";
import { DecodingRoom } from "./decoding-room.js";
import type { AssetFileDef, CollectionDef, Example, FunctionDef, MetaInfoDef, NodeDef, PredictionLog, SequenceExample, SignatureDef, TensorProto, VersionDef } from "./messages.js";
/** `ParseFromArray` takes an int, so the server's parser refuses a message of 2 GiB. */
export declare const MAX_MESSAGE_BYTES: number;
/**
 * Decode one message, agreeing with the C++ parser on what is one. Byte fields are views of `bytes`: keep `bytes` unchanged
 * for as long as the message lives. Unknown fields are dropped. Never throws for what the bytes hold. Messages that are kept
 * together share a room.
 */
export type Decode<T> = (bytes: Uint8Array, room?: DecodingRoom) => Decoded<T>;
export declare const decodePredictionLog: Decode<PredictionLog>;
export declare const decodeTensorProto: Decode<TensorProto>;
export declare const decodeExample: Decode<Example>;
export declare const decodeSequenceExample: Decode<SequenceExample>;
export declare const decodeSignatureDef: Decode<SignatureDef>;
export declare const decodeMetaInfoDef: Decode<MetaInfoDef>;
export declare const decodeAssetFileDef: Decode<AssetFileDef>;
export declare const decodeCollectionDef: Decode<CollectionDef>;
export declare const decodeNodeDef: Decode<NodeDef>;
export declare const decodeFunctionDef: Decode<FunctionDef>;
export declare const decodeVersionDef: Decode<VersionDef>;
