import { RecordWriter } from "../../src/tfrecord/writer.js";

/** A TFRecord file of those records. */
export async function framed(...records: readonly Uint8Array[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const writer = new RecordWriter({ write: async (...more) => void parts.push(new Uint8Array(Buffer.concat(more))) });
  for (const record of records) await writer.write(record);
  await writer.flush();
  return new Uint8Array(Buffer.concat(parts));
}
