/**
 * The one door to protobuf: bytes to plain messages and back.
 *
 * ```ts
 * const decoded = decodePredictionLog(record);
 * if (decoded.ok) console.log(decoded.value.logType);
 * else console.log(`${decoded.reason} at byte ${decoded.offset}, in ${decoded.path}`);
 * ```
 */
export { type Decode, MAX_MESSAGE_BYTES, decodeAssetFileDef, decodeCollectionDef, decodeExample, decodeFunctionDef, decodeMetaInfoDef, decodeNodeDef, decodePredictionLog, decodeSequenceExample, decodeSignatureDef, decodeTensorProto, decodeVersionDef, } from "./decode.js";
export type { DecodeFailure, Decoded } from "./decoded.js";
export { DecodingRoom, MAX_DECODED_BYTES } from "./decoding-room.js";
export { encodeExample, encodePredictionLog, encodeSequenceExample, encodeTensorProto, PredictionLogEncoder, } from "./encode.js";
export type { Allot } from "./wire-writer.js";
