import protobuf from "protobufjs/minimal.js";
import { tensorflow } from "./generated/messages.js";
import type { Example, PredictionLog, SequenceExample, TensorProto } from "./messages.js";
import { exampleToWire, sequenceExampleToWire } from "./to-wire/example.js";
import { predictionLogToWire } from "./to-wire/prediction-log.js";
import { tensorToWire } from "./to-wire/tensor.js";

/**
 * Encoding is canonical: fields by number, map entries by the UTF-8 bytes of their keys, defaults left out, numbers packed.
 * That is byte for byte what protobuf's own deterministic serialization writes. The result is the caller's alone.
 *
 * A value that its field cannot hold throws RangeError: it is a bug of the caller, not a fault of the user.
 */
export function encodePredictionLog(log: PredictionLog): Uint8Array {
  return finish(tensorflow.serving.PredictionLog.encode(predictionLogToWire(log), writer()));
}

/** Encodes one PredictionLog after the other in the same memory: each holds until the next is encoded. */
export class PredictionLogEncoder {
  readonly #writer = protobuf.Writer.create();

  encode(log: PredictionLog): Uint8Array {
    const wire = predictionLogToWire(log);
    return tensorflow.serving.PredictionLog.encode(wire, emptied(this.#writer)).finish(true);
  }
}

export function encodeExample(example: Example): Uint8Array {
  return finish(tensorflow.Example.encode(exampleToWire(example), writer()));
}

export function encodeSequenceExample(example: SequenceExample): Uint8Array {
  return finish(tensorflow.SequenceExample.encode(sequenceExampleToWire(example), writer()));
}

export function encodeTensorProto(tensor: TensorProto): Uint8Array {
  return finish(tensorflow.TensorProto.encode(tensorToWire(tensor), writer()));
}

type Writer = ReturnType<typeof protobuf.Writer.create>;

let shared: Writer | undefined;

/**
 * One writer for all messages: its buffer has grown to the largest record, where a new one would double its way up each
 * time. Encoding is synchronous and does not nest, so no one else holds it.
 */
function writer(): Writer {
  shared ??= protobuf.Writer.create();
  return emptied(shared);
}

/** An encoding that threw has left its open messages behind. */
function emptied(writer: Writer): Writer {
  while (writer.len > 0) writer.reset();
  return writer;
}

function finish(written: Writer): Uint8Array {
  return new Uint8Array(written.finish(true));
}
