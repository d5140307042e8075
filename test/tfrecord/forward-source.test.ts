import { describe, expect, test } from "vitest";
import { ForwardSource, RecordReader } from "../../src/tfrecord/index.js";
import { framed } from "./memory-sink.js";

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("bytes that come one after the other", () => {
  test("are read as those of a file, whatever pieces they come in", async () => {
    const records = [0, 3, 500, 20, 70, 0, 900, 1].map((length, index) => new Uint8Array(length).fill(index + 1));
    const file = await framed(...records);
    for (const size of [1, 7, 100, 4096]) {
      const reader = new RecordReader(new ForwardSource(pieces(file, size)), { chunkBytes: 64 });
      const read = [];
      for await (const { data } of reader) read.push(data);
      expect(read).toEqual(records);
      expect(reader.outcome).toEqual({ kind: "end", offset: file.length, records: records.length });
    }
  });

  test("cut at every length end as a file does", async () => {
    const file = await framed(new Uint8Array(30).fill(1), new Uint8Array(20).fill(2));
    for (let cut = 0; cut <= file.length; cut += 1) {
      const reader = new RecordReader(new ForwardSource(pieces(file.subarray(0, cut), 5)));
      let whole = 0;
      for await (const _ of reader) whole += 1;
      const past = cut - (whole === 0 ? 0 : whole === 1 ? 46 : 82);
      expect(reader.outcome.kind, `cut at ${cut}`).toBe(past === 0 ? "end" : past < 12 ? "stray-tail" : "truncated");
    }
  });

  test("have no size before their end, and none can be read twice", async () => {
    const source = new ForwardSource(pieces(new Uint8Array(10), 4));
    expect(source.size).toBe(Infinity);
    expect(await source.read(new Uint8Array(6), 0)).toBe(6);
    await expect(source.read(new Uint8Array(1), 0)).rejects.toThrow(
      "bytes from 0 on are asked for where those from 6 come",
    );
    expect(await source.read(new Uint8Array(6), 6)).toBe(4);
    expect(source.size).toBe(10);
  });

  test("are let go of when no more is wanted", async () => {
    let closed = false;
    async function* endless() {
      try {
        for (;;) yield new Uint8Array(10);
      } finally {
        closed = true;
      }
    }
    const source = new ForwardSource(endless());
    await source.read(new Uint8Array(5), 0);
    await source.close();
    expect(closed).toBe(true);
  });
});
