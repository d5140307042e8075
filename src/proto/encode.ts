import type { Wire } from "./generated/messages.js";
import type { Example, PredictionLog, SequenceExample, TensorProto } from "./messages.js";
import { exampleToWire, sequenceExampleToWire } from "./to-wire/example.js";
import { predictionLogToWire } from "./to-wire/prediction-log.js";
import { tensorToWire } from "./to-wire/tensor.js";
import { messageSchema } from "./wire-schema.js";
import { type Allot, WireWriter } from "./wire-writer.js";

/**
 * Encoding is canonical: fields by number, map entries by the UTF-8 bytes of their keys, defaults left out, numbers packed.
 * That is byte for byte what protobuf's own deterministic serialization writes. The result is the caller's alone.
 *
 * A value that its field cannot hold throws RangeError: it is a bug of the caller, not a fault of the user.
 */
export function encodePredictionLog(log: PredictionLog): Uint8Array {
  return encode("tensorflow.serving.PredictionLog", predictionLogToWire(log));
}

/** Encodes one PredictionLog after the other in the same memory: each holds until the next is encoded. */
export class PredictionLogEncoder {
  readonly #writer: WireWriter;

  constructor(allot?: Allot) {
    this.#writer = new WireWriter(allot);
  }

  encode(log: PredictionLog): Uint8Array {
    return this.#writer.write(messageSchema("tensorflow.serving.PredictionLog"), predictionLogToWire(log));
  }
}

export function encodeExample(example: Example): Uint8Array {
  return encode("tensorflow.Example", exampleToWire(example));
}

export function encodeSequenceExample(example: SequenceExample): Uint8Array {
  return encode("tensorflow.SequenceExample", sequenceExampleToWire(example));
}

export function encodeTensorProto(tensor: TensorProto): Uint8Array {
  return encode("tensorflow.TensorProto", tensorToWire(tensor));
}

let shared: WireWriter | undefined;

/**
 * One writer for all messages: its memory has grown to the largest, where a new one would double its way up each time.
 * Encoding is synchronous and does not nest, so no one else holds it.
 */
function encode<Name extends keyof Wire>(name: Name, message: Wire[Name]): Uint8Array {
  shared ??= new WireWriter();
  return shared.write(messageSchema(name), message).slice();
}
