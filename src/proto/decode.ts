import type { Decoded } from "./decoded.js";
import { DecodingRoom } from "./decoding-room.js";
import { exampleFromWire, sequenceExampleFromWire } from "./from-wire/example.js";
import { functionFromWire, nodeFromWire, versionFromWire } from "./from-wire/graph.js";
import { predictionLogFromWire } from "./from-wire/prediction-log.js";
import { assetFileFromWire, collectionFromWire, metaInfoFromWire, signatureFromWire } from "./from-wire/signature.js";
import { tensorFromWire } from "./from-wire/tensor.js";
import type { Wire } from "./generated/messages.js";
import type {
  AssetFileDef,
  CollectionDef,
  Example,
  FunctionDef,
  MetaInfoDef,
  NodeDef,
  PredictionLog,
  SequenceExample,
  SignatureDef,
  TensorProto,
  VersionDef,
} from "./messages.js";
import { checkWire } from "./wire-check.js";
import { faultPath } from "./wire-path.js";
import { readMessage } from "./wire-reader.js";
import { messageSchema } from "./wire-schema.js";

/** `ParseFromArray` takes an int, so the server's parser refuses a message of 2 GiB. */
export const MAX_MESSAGE_BYTES = 2 ** 31 - 1;

/**
 * Decode one message, agreeing with the C++ parser on what is one. Byte fields are views of `bytes`: keep `bytes` unchanged
 * for as long as the message lives. Unknown fields are dropped. Never throws for what the bytes hold. Messages that are kept
 * together share a room.
 */
export type Decode<T> = (bytes: Uint8Array, room?: DecodingRoom) => Decoded<T>;

export const decodePredictionLog: Decode<PredictionLog> = decoder(
  "tensorflow.serving.PredictionLog",
  predictionLogFromWire,
);
export const decodeTensorProto: Decode<TensorProto> = decoder("tensorflow.TensorProto", tensorFromWire);
export const decodeExample: Decode<Example> = decoder("tensorflow.Example", exampleFromWire);
export const decodeSequenceExample: Decode<SequenceExample> = decoder(
  "tensorflow.SequenceExample",
  sequenceExampleFromWire,
);
export const decodeSignatureDef: Decode<SignatureDef> = decoder("tensorflow.SignatureDef", signatureFromWire);
export const decodeMetaInfoDef: Decode<MetaInfoDef> = decoder("tensorflow.MetaGraphDef.MetaInfoDef", metaInfoFromWire);
export const decodeAssetFileDef: Decode<AssetFileDef> = decoder("tensorflow.AssetFileDef", assetFileFromWire);
export const decodeCollectionDef: Decode<CollectionDef> = decoder("tensorflow.CollectionDef", collectionFromWire);
export const decodeNodeDef: Decode<NodeDef> = decoder("tensorflow.NodeDef", nodeFromWire);
export const decodeFunctionDef: Decode<FunctionDef> = decoder("tensorflow.FunctionDef", functionFromWire);
export const decodeVersionDef: Decode<VersionDef> = decoder("tensorflow.VersionDef", versionFromWire);

function decoder<Name extends keyof Wire, Message>(
  name: Name,
  fromWire: (wire: Wire[Name]) => Message,
): Decode<Message> {
  return (bytes, room = new DecodingRoom()) => {
    if (bytes.length > MAX_MESSAGE_BYTES) {
      const reason = `message has ${bytes.length} bytes, and protobuf takes at most ${MAX_MESSAGE_BYTES}`;
      return { ok: false, reason, offset: MAX_MESSAGE_BYTES, path: "" };
    }
    const schema = messageSchema(name);
    const fault = checkWire(bytes, schema, room);
    if (fault) {
      const { reason, offset, excess } = fault;
      return { ok: false, reason, offset, path: faultPath(bytes, fault), ...(excess && { excess }) };
    }
    return { ok: true, value: fromWire(readMessage(plainView(bytes), schema)) };
  };
}

/** Views of a Buffer are Buffers, which print and compare differently; those of a Uint8Array are plain. */
function plainView(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
