import { describe, expect, test } from "vitest";
import { bytesSource, FollowedFile, RecordReader, RecordWriter } from "../../src/tfrecord/index.js";
import { MemorySink } from "./memory-sink.js";

/** A file in memory that gives back what it has. */
class MemoryFile extends MemorySink {
  read(target: Uint8Array, offset: number): Promise<number> {
    return bytesSource(this.bytes).read(target, offset);
  }
}

const record = (value: number) => new Uint8Array(50).fill(value);

describe("FollowedFile", () => {
  test("gives a reader every record, whether it comes before or after the writing", async () => {
    const followed = new FollowedFile(new MemoryFile());
    const writer = new RecordWriter(followed, { bufferBytes: 40 });
    const reader = new RecordReader(followed, { chunkBytes: 64 });
    const values: number[] = [];
    const reading = (async () => {
      for await (const { data } of reader) values.push(data[0]!);
    })();
    for (const value of [1, 2, 3, 4]) await writer.write(record(value));
    await writer.flush();
    followed.end();
    await reading;
    expect(values).toEqual([1, 2, 3, 4]);
    expect(reader.outcome).toEqual({ kind: "end", offset: 4 * 66, records: 4 });
  });

  test("has no size until its end, and then that of what was written", async () => {
    const followed = new FollowedFile(new MemoryFile());
    await followed.write(record(1));
    expect(followed.size).toBe(Number.POSITIVE_INFINITY);
    followed.end();
    expect(followed.size).toBe(50);
    expect(await followed.read(new Uint8Array(100), 20)).toBe(30);
    expect(await followed.read(new Uint8Array(100), 60)).toBe(0);
  });

  test("ends for its reader where the writer gave up", async () => {
    const followed = new FollowedFile(new MemoryFile());
    await followed.write(record(1).subarray(0, 5));
    const reader = new RecordReader(followed);
    const first = reader[Symbol.asyncIterator]().next();
    followed.end();
    expect(await first).toMatchObject({ done: true });
    expect(reader.outcome).toMatchObject({ kind: "stray-tail", length: 5 });
  });
});
