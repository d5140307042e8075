import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { RecordReader, RecordWriter, bytesSource } from "../../src/tfrecord/index.js";
import { MemorySink, framed, joined } from "./memory-sink.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/tfrecord/", import.meta.url));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** Writes when it is told to, and fails where the bytes have changed by then. */
class SlowSink extends MemorySink {
  readonly pending: (() => void)[] = [];

  override write(...parts: readonly Uint8Array[]): Promise<void> {
    const before = joined(parts);
    return new Promise((resolve) => {
      this.pending.push(() => {
        expect(joined(parts)).toEqual(before);
        this.chunks.push(before);
        resolve();
      });
    });
  }

  release(): void {
    this.pending.shift()!();
  }
}

describe("RecordWriter", () => {
  test("frames an empty record as length, its masked CRC, and the masked CRC of nothing", async () => {
    expect(hex(await framed(new Uint8Array(0)))).toBe("000000000000000029039807d8ea82a2");
  });

  test("writes nothing for no records", async () => {
    expect(await framed()).toEqual(new Uint8Array(0));
  });

  test.each(readdirSync(FIXTURES).filter((name) => name.endsWith(".tfrecord")))(
    "frames records byte for byte as TensorFlow does: %s",
    async (name) => {
      const file = new Uint8Array(readFileSync(FIXTURES + name));
      const records: Uint8Array[] = [];
      for await (const { data } of new RecordReader(bytesSource(file))) records.push(data);
      expect(hex(await framed(...records))).toBe(hex(file));
    },
  );

  test.each([16, 17, 30, 64, 1 << 20])("writes the same bytes through a buffer of %i", async (bufferBytes) => {
    const records = [0, 1, 5, 60, 0, 200, 3].map((length) => new Uint8Array(length).fill(length));
    const sink = new MemorySink();
    const writer = new RecordWriter(sink, { bufferBytes });
    for (const record of records) await writer.write(record);
    await writer.flush();
    expect(sink.bytes).toEqual(await framed(...records));
    expect(writer).toMatchObject({ records: records.length, bytes: sink.bytes.length });
  });

  test("gathers small records in blocks, and hands a large one over as it is, between its header and its footer", async () => {
    const sink = new MemorySink();
    const writer = new RecordWriter(sink, { bufferBytes: 64 });
    await writer.write(new Uint8Array(16));
    await writer.write(new Uint8Array(16));
    expect(sink.chunks).toHaveLength(0);
    await writer.write(new Uint8Array(1));
    await writer.write(new Uint8Array(100));
    await writer.write(new Uint8Array(4));
    await writer.flush();
    expect(sink.chunks.map(({ length }) => length)).toEqual([64, 17 + 12 + 100, 4 + 20]);
  });

  test("fills a block while the sink still writes the other, and never the one that is being written", async () => {
    const slow = new SlowSink();
    const writer = new RecordWriter(slow, { bufferBytes: 20 });
    await writer.write(Uint8Array.of(1, 2, 3, 4));
    await writer.write(Uint8Array.of(5, 6, 7, 8));
    const third = writer.write(Uint8Array.of(9));
    expect(slow.pending).toHaveLength(1);
    slow.release();
    await third;
    slow.release();
    const flushed = writer.flush();
    await vi.waitFor(() => expect(slow.pending).toHaveLength(1));
    slow.release();
    await flushed;
    expect(slow.bytes).toEqual(await framed(Uint8Array.of(1, 2, 3, 4), Uint8Array.of(5, 6, 7, 8), Uint8Array.of(9)));
  });

  test("the next record can be made while a large one is being written, and its memory used again after that", async () => {
    const slow = new SlowSink();
    const writer = new RecordWriter(slow, { bufferBytes: 16 });
    const [one, other] = [new Uint8Array(30).fill(1), new Uint8Array(30).fill(2)];
    await writer.write(one);
    expect(slow.pending).toHaveLength(1);
    const next = writer.write(other);
    slow.release();
    await next;
    one.fill(3);
    const flushed = writer.flush();
    for (const part of ["the other", "its footer"]) {
      await vi.waitFor(() => expect(slow.pending, part).toHaveLength(1));
      slow.release();
    }
    await flushed;
    expect(slow.bytes).toEqual(await framed(new Uint8Array(30).fill(1), new Uint8Array(30).fill(2)));
  });

  test("tells what the sink could not do to whoever writes next", async () => {
    const full = new RecordWriter({ write: () => Promise.reject(new Error("no space")) }, { bufferBytes: 16 });
    await full.write(new Uint8Array(0));
    await expect(full.flush()).rejects.toThrow("no space");
  });

  test("frames a view as the bytes it shows, not as the buffer behind it", async () => {
    const view = Uint8Array.from([9, 9, 1, 2, 9]).subarray(2, 4);
    expect(await framed(view)).toEqual(await framed(Uint8Array.from([1, 2])));
  });
});
