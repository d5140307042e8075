import type { DType } from "../../dtype.js";
import type { SpecPath, ValueSpec } from "../../spec/spec.js";
import type { Complaints } from "../complaints.js";
import { encodeImage } from "../image/image.js";
import { Stream } from "./stream.js";

const CHANNELS = 3;

/** Encoded images, each of pixels of its own: all values of a byte are equally likely. */
export function prepareImages(
  { format, width, height }: Extract<ValueSpec, { kind: "image" }>,
  count: number,
  dtype: DType,
  path: SpecPath,
  complaints: Complaints,
): ((seed: () => bigint) => readonly Uint8Array[]) | undefined {
  if (dtype.kind !== "string") {
    const message = `Encoded images are strings, and the dtype is ${dtype.alias}.`;
    complaints.add("values-not-for-dtype", [...path, "random_data", "image_format"], message);
    return undefined;
  }
  return (seed) => {
    const stream = new Stream(seed());
    return Array.from({ length: count }, () => encodeImage(format, randomPixels(width, height, stream)));
  };
}

function randomPixels(width: number, height: number, stream: Stream) {
  const data = new Uint8Array(width * height * CHANNELS);
  for (let i = 0; i < data.length; i += 1) data[i] = stream.next() >>> 24;
  return { width, height, channels: CHANNELS, data } as const;
}
