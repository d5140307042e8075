/** Strings that become the wanted bytes once the graph has put them through the ops in front. */
import { decodeExample } from "../../proto/codec.js";
import type { Feature } from "../../proto/messages.js";

/** Ops that leave text such text as is made here: lower case, no space at its ends, nothing to replace. */
const KEEP_TEXT = new Set(
  "StringLower StringUpper StringStrip StringSplit StringSplitV2 UnicodeTranscode RegexReplace StaticRegexReplace".split(
    " ",
  ),
);

const UNDO: ReadonlyMap<string, (bytes: Uint8Array) => Uint8Array> = new Map([
  // DecodeBase64 takes the web-safe alphabet, with or without padding (tensorflow/core/platform/base64.cc).
  ["DecodeBase64", (bytes) => Buffer.from(Buffer.from(bytes).toString("base64url"))],
  ["DecodeJSONExample", exampleJson],
]);

/** The string to send; undefined where an op on the way cannot be undone. @param via In the order in which the graph runs them. */
export function sendThrough(bytes: Uint8Array, via: readonly string[], isText: boolean): Uint8Array | undefined {
  let sent: Uint8Array | undefined = bytes;
  for (const op of via.toReversed()) {
    const undo = isText && KEEP_TEXT.has(op) ? (same: Uint8Array) => same : UNDO.get(op);
    sent = undo && sent && undo(sent);
  }
  return sent;
}

/** A serialized Example as protobuf's JSON has it: bytes in base64, 64-bit integers quoted. */
function exampleJson(bytes: Uint8Array): Uint8Array {
  const decoded = decodeExample(bytes);
  if (!decoded.ok) throw new Error(`a derived Example cannot be read: ${decoded.reason}`);
  const feature = Object.fromEntries([...decoded.value.features].map(([name, one]) => [name, featureJson(one)]));
  return Buffer.from(JSON.stringify({ features: { feature } }));
}

function featureJson(feature: Feature): object {
  switch (feature.kind) {
    case "bytes_list":
      return { bytesList: { value: feature.value.map((bytes) => Buffer.from(bytes).toString("base64")) } };
    case "float_list":
      return { floatList: { value: [...feature.value] } };
    case "int64_list":
      return { int64List: { value: Array.from(feature.value, String) } };
    case undefined:
      return {};
  }
}
