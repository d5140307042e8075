import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RecordReader, bytesSource } from "../../src/tfrecord/index.js";
import { describeWithReferee, readWithTensorFlow } from "../referee/referee.js";
import { framed } from "./memory-sink.js";

const LENGTHS = [0, 1, 30, 300];
const records = LENGTHS.map((length) => Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255));

/** Every cut, and every byte changed, of a file of three records. */
async function brokenFiles(): Promise<Uint8Array[]> {
  const file = await framed(new Uint8Array(9).fill(1), new Uint8Array(0), new Uint8Array(20).fill(2));
  const cuts = Array.from({ length: file.length + 1 }, (_, length) => file.subarray(0, length));
  const changes = Array.from(file, (byte, at) => file.with(at, byte ^ 0x11));
  return [...cuts, ...changes];
}

/** What the server's reader says to each outcome. */
async function ownReading(bytes: Uint8Array) {
  const reader = new RecordReader(bytesSource(bytes));
  const lengths: number[] = [];
  for await (const { data } of reader) lengths.push(data.length);
  const { outcome } = reader;
  switch (outcome.kind) {
    case "truncated":
      return { lengths, message: `truncated record at ${outcome.offset}` };
    case "corrupt-length":
      return { lengths, message: `corrupted record at ${outcome.offset}` };
    case "corrupt-data":
      return { lengths, message: `corrupted record at ${outcome.offset + 12}` };
    case "end":
    case "stray-tail":
      return { lengths, message: undefined };
    case "oversized":
    case "unreadable":
      break;
  }
  throw new Error(`no file of this test can end as ${outcome.kind}`);
}

describeWithReferee("TensorFlow's record reader", () => {
  it("reads what the writer wrote, and finds the same faults at the same offsets", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tfrecord-"));
    try {
      const broken = await brokenFiles();
      const files = [await framed(...records), ...broken];
      const paths = files.map((_, index) => join(folder, String(index)));
      await Promise.all(files.map((bytes, index) => writeFile(paths[index]!, bytes)));
      const [written, ...readings] = await readWithTensorFlow(paths);

      const hashes = records.map((data) => createHash("sha256").update(data).digest("hex"));
      expect(written).toEqual({ records: LENGTHS.map((length, i) => ({ length, sha256: hashes[i] })), status: null });
      const theirs = readings.map(({ records, status }) => ({
        lengths: records.map(({ length }) => length),
        message: status ? /(truncated|corrupted) record at \d+/.exec(status.message)?.[0] : undefined,
      }));
      expect(await Promise.all(broken.map(ownReading))).toEqual(theirs);
      expect(new Set(readings.map(({ status }) => status?.code))).toEqual(new Set([undefined, "DATA_LOSS"]));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
