/** tf.Example in protobuf's own bytes, as training data is kept. */
import { decodeExample } from "../proto/codec.js";
import { bad, type Judged, type Traits } from "./format.js";
import type { RecordedBody } from "./sampled.js";

export const EXAMPLE_TRAITS: Traits = { signatureName: "serving_default", method: "examples", batchSize: 1 };

export function judgeExample(record: Uint8Array): Judged {
  const decoded = decodeExample(record);
  if (!decoded.ok) return bad(`is no tf.Example: ${decoded.reason} at byte ${decoded.offset}`);
  return { kind: "request", content: record, traits: EXAMPLE_TRAITS, decode };
}

function decode(content: Uint8Array): RecordedBody {
  const decoded = decodeExample(content);
  if (!decoded.ok) throw new Error("a tf.Example that was judged sound is none");
  return { kind: "example", example: decoded.value };
}
