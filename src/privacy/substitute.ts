/** What takes the place of a string: letters by chance, or what the graph must find there to run. */
import type { Model, StringUse } from "../model/index.js";
import { decodeTensorProto, encodeTensorProto } from "../proto/codec.js";
import { decodeTensor, encodeTensor } from "../record/index.js";
import { Die, requiredString, type Stream } from "../values/index.js";

/** Of the original only the length is looked at, and of a serialized tensor its dtype and shape. */
export type Substitute = (original: Uint8Array, stream: Stream) => Uint8Array;

export type Substitution =
  | { readonly kind: "found"; readonly substitute: Substitute }
  /** `reason` continues a sentence that begins with the input: `goes through DecodeCompressed ...`. */
  | { readonly kind: "unknown"; readonly reason: string };

const LETTERS = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

const die = new Die(LETTERS.length);

/** ASCII letters, as many as the original has bytes. */
export const randomLetters: Substitute = ({ length }, stream) => {
  const text = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) text[i] = LETTERS[die.roll(stream)]!;
  return text;
};

/**
 * Where the graph decodes or looks up a string, letters would make its kernels fail: then what would have been derived
 * stands in, whatever its length. Bytes of numbers stay as many as they are.
 */
export function substituteFor(model: Model, uses: readonly StringUse[]): Substitution {
  const required = requiredString(model, uses);
  if (!required) return { kind: "found", substitute: randomLetters };
  if (required.kind === "unknown") return required;
  const { bytes } = required;
  const [first] = uses;
  const content = first?.via.length === 0 ? first.content.kind : undefined;
  if (content === "raw") return { kind: "found", substitute: ({ length }) => new Uint8Array(length) };
  if (content === "tensor") return { kind: "found", substitute: (original) => zeroTensor(original) ?? bytes };
  return { kind: "found", substitute: () => bytes };
}

/** A serialized TensorProto of zeros; undefined where the original is none, or one of strings. */
function zeroTensor(original: Uint8Array): Uint8Array | undefined {
  const proto = decodeTensorProto(original);
  const tensor = proto.ok ? decodeTensor(proto.value) : undefined;
  if (!tensor?.ok || "strings" in tensor.value) return undefined;
  const { dtype, shape, content } = tensor.value;
  return encodeTensorProto(encodeTensor({ dtype, shape, content: new Uint8Array(content.length) }));
}
