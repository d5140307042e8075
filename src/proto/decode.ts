import type { Reader } from "protobufjs/minimal.js";
import type { Decoded } from "./decoded.js";
import { DecodingRoom } from "./decoding-room.js";
import { exampleFromWire, sequenceExampleFromWire } from "./from-wire/example.js";
import { functionFromWire, nodeFromWire, versionFromWire } from "./from-wire/graph.js";
import { predictionLogFromWire } from "./from-wire/prediction-log.js";
import { assetFileFromWire, collectionFromWire, metaInfoFromWire, signatureFromWire } from "./from-wire/signature.js";
import { tensorFromWire } from "./from-wire/tensor.js";
import { tensorflow } from "./generated/messages.js";
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
import { WireReader } from "./wire-reader.js";
import { messageSchema } from "./wire-schema.js";

/** `ParseFromArray` takes an int, so the server's parser refuses a message of 2 GiB. */
export const MAX_MESSAGE_BYTES = 2 ** 31 - 1;

/**
 * Decode one message, agreeing with the C++ parser on what is one. Byte fields are views of `bytes`: keep `bytes` unchanged
 * for as long as the message lives. Unknown fields are dropped. Never throws for what the bytes hold. Messages that are kept
 * together share a room.
 */
export type Decode<T> = (bytes: Uint8Array, room?: DecodingRoom) => Decoded<T>;

const serving = tensorflow.serving;

export const decodePredictionLog = decoder<PredictionLog, tensorflow.serving.PredictionLog.$Properties>(
  "tensorflow.serving.PredictionLog",
  serving.PredictionLog,
  predictionLogFromWire,
);
export const decodeTensorProto = decoder<TensorProto, tensorflow.TensorProto.$Properties>(
  "tensorflow.TensorProto",
  tensorflow.TensorProto,
  tensorFromWire,
);
export const decodeExample = decoder<Example, tensorflow.Example.$Properties>(
  "tensorflow.Example",
  tensorflow.Example,
  exampleFromWire,
);
export const decodeSequenceExample = decoder<SequenceExample, tensorflow.SequenceExample.$Properties>(
  "tensorflow.SequenceExample",
  tensorflow.SequenceExample,
  sequenceExampleFromWire,
);
export const decodeSignatureDef = decoder<SignatureDef, tensorflow.SignatureDef.$Properties>(
  "tensorflow.SignatureDef",
  tensorflow.SignatureDef,
  signatureFromWire,
);
export const decodeMetaInfoDef = decoder<MetaInfoDef, tensorflow.MetaGraphDef.MetaInfoDef.$Properties>(
  "tensorflow.MetaGraphDef.MetaInfoDef",
  tensorflow.MetaGraphDef.MetaInfoDef,
  metaInfoFromWire,
);
export const decodeAssetFileDef = decoder<AssetFileDef, tensorflow.AssetFileDef.$Properties>(
  "tensorflow.AssetFileDef",
  tensorflow.AssetFileDef,
  assetFileFromWire,
);
export const decodeCollectionDef = decoder<CollectionDef, tensorflow.CollectionDef.$Properties>(
  "tensorflow.CollectionDef",
  tensorflow.CollectionDef,
  collectionFromWire,
);
export const decodeNodeDef = decoder<NodeDef, tensorflow.NodeDef.$Properties>(
  "tensorflow.NodeDef",
  tensorflow.NodeDef,
  nodeFromWire,
);
export const decodeFunctionDef = decoder<FunctionDef, tensorflow.FunctionDef.$Properties>(
  "tensorflow.FunctionDef",
  tensorflow.FunctionDef,
  functionFromWire,
);
export const decodeVersionDef = decoder<VersionDef, tensorflow.VersionDef.$Properties>(
  "tensorflow.VersionDef",
  tensorflow.VersionDef,
  versionFromWire,
);

function decoder<Message, Wire>(
  name: string,
  type: { decode(reader: Reader): Wire },
  fromWire: (wire: Wire) => Message,
): Decode<Message> {
  return (bytes, room = new DecodingRoom()) => {
    if (bytes.length > MAX_MESSAGE_BYTES) {
      const reason = `message has ${bytes.length} bytes, and protobuf takes at most ${MAX_MESSAGE_BYTES}`;
      return { ok: false, reason, offset: MAX_MESSAGE_BYTES, path: "" };
    }
    const fault = checkWire(bytes, messageSchema(name), room);
    if (fault) {
      const { reason, offset, excess } = fault;
      return { ok: false, reason, offset, path: faultPath(bytes, fault), ...(excess && { excess }) };
    }
    return { ok: true, value: fromWire(type.decode(new WireReader(plainView(bytes)))) };
  };
}

/** Views of a Buffer are Buffers, which print and compare differently; those of a Uint8Array are plain. */
function plainView(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
