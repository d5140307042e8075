import type { Sink } from "../../src/tfrecord/index.js";
import { RecordWriter } from "../../src/tfrecord/index.js";

/** A sink that keeps what it is given, copied at the moment it is given. */
export class MemorySink implements Sink {
  readonly chunks: Uint8Array[] = [];

  async write(...parts: readonly Uint8Array[]): Promise<void> {
    this.chunks.push(joined(parts));
  }

  get bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.chunks));
  }
}

/** A copy of the parts as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** The TFRecord file of those records. */
export async function framed(...records: readonly Uint8Array[]): Promise<Uint8Array> {
  const sink = new MemorySink();
  const writer = new RecordWriter(sink);
  for (const record of records) await writer.write(record);
  await writer.flush();
  return sink.bytes;
}
