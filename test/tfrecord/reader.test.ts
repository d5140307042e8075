import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { maskedCrc32c } from "../../src/tfrecord/crc32c.js";
import { type ReadOutcome, RecordReader, type RecordReaderOptions, bytesSource } from "../../src/tfrecord/index.js";
import { framed } from "./memory-sink.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/tfrecord/", import.meta.url));
const HEADER = 12;

async function read(bytes: Uint8Array, options?: RecordReaderOptions) {
  const reader = new RecordReader(bytesSource(bytes), options);
  const records = [];
  for await (const record of reader) records.push(record);
  return { records, outcome: reader.outcome };
}

/** A header whose checksum is right, whatever its length says. */
function header(length: bigint): Uint8Array {
  const bytes = new Uint8Array(HEADER);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, length, true);
  view.setUint32(8, maskedCrc32c(bytes.subarray(0, 8)), true);
  return bytes;
}

describe("RecordReader", () => {
  test.each(readdirSync(FIXTURES).filter((name) => name.endsWith(".tfrecord")))(
    "reads what TensorFlow wrote: %s",
    async (name) => {
      const twin = JSON.parse(readFileSync(FIXTURES + name.replace(/\.tfrecord$/, ".json"), "utf8"));
      const { records, outcome } = await read(readFileSync(FIXTURES + name));
      const found = records.map(({ data }) => ({
        length: data.length,
        sha256: createHash("sha256").update(data).digest("hex"),
      }));
      expect(found).toEqual(twin.records);
      expect(outcome.kind).toBe("end");
    },
  );

  test("reads the same through chunks of any size", async () => {
    const file = await framed(...[0, 3, 40, 0, 500, 1].map((length) => new Uint8Array(length).fill(length)));
    const whole = await read(file);
    for (const chunkBytes of [1, 11, 12, 13, 100, 600]) expect(await read(file, { chunkBytes })).toEqual(whole);
  });

  test("hands out records that stay what they were while reading goes on", async () => {
    const { records } = await read(await framed(...[1, 2, 3].map((n) => new Uint8Array(20).fill(n))), {
      chunkBytes: 1,
    });
    expect(records.map(({ data }) => [...new Set(data)])).toEqual([[1], [2], [3]]);
  });

  test("says where each record's header begins", async () => {
    const { records } = await read(await framed(new Uint8Array(5), new Uint8Array(0), new Uint8Array(7)));
    expect(records.map(({ index, offset }) => [index, offset])).toEqual([
      [0, 0],
      [1, 21],
      [2, 37],
    ]);
  });

  test("has no outcome before the last record is read", () => {
    expect(() => new RecordReader(bytesSource(new Uint8Array(0))).outcome).toThrow("not been read to the last");
  });

  test("passes on a file system's error as the outcome, and any other as a throw", async () => {
    const broken = Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" });
    const reader = new RecordReader({ size: 100, read: () => Promise.reject(broken) });
    for await (const _ of reader) expect.unreachable();
    expect(reader.outcome).toEqual({ kind: "unreadable", offset: 0, cause: broken, records: 0 });
    const buggy = new RecordReader({ size: 100, read: () => Promise.reject(new TypeError("bug")) });
    await expect(buggy[Symbol.asyncIterator]().next()).rejects.toThrow("bug");
  });

  test("calls a file that shrinks while it is read truncated", async () => {
    const file = await framed(new Uint8Array(50));
    const reader = new RecordReader({ ...bytesSource(file.subarray(0, 30)), size: file.length });
    for await (const _ of reader) expect.unreachable();
    expect(reader.outcome).toEqual({ kind: "truncated", offset: 0, length: 50n, left: 18, records: 0 });
  });
});

describe("a length with the right checksum", () => {
  test("takes no memory when the file cannot hold it", async () => {
    const { outcome } = await read(header(2n ** 31n - 1n));
    expect(outcome).toEqual({ kind: "truncated", offset: 0, length: 2n ** 31n - 1n, left: 0, records: 0 });
  });

  test.each([2n ** 31n, 2n ** 53n + 1n, 2n ** 64n - 5n, 2n ** 64n - 1n])(
    "is oversized from 2 GiB on: %i",
    async (length) => {
      const { outcome } = await read(header(length));
      expect(outcome).toEqual({ kind: "oversized", offset: 0, length, left: 0, records: 0 });
    },
  );

  test("is oversized beyond the limit that was asked for", async () => {
    const file = await framed(new Uint8Array(10), new Uint8Array(11));
    const { records, outcome } = await read(file, { maxRecordBytes: 10 });
    expect(records).toHaveLength(1);
    expect(outcome).toEqual({ kind: "oversized", offset: 26, length: 11n, left: 15, records: 1 });
  });
});

describe("a file of three records", () => {
  const lengths = [60, 0, 90];
  const starts = [0, 76, 92];
  const size = 198;
  const recordAt = (offset: number) => starts.findLastIndex((start) => offset >= start);

  test("cut at every length ends, has a stray tail, or is truncated, as the server finds it", async () => {
    const file = await framed(...lengths.map((length) => new Uint8Array(length).fill(7)));
    expect(file).toHaveLength(size);
    for (let cut = 0; cut <= size; cut++) {
      const record = cut === size ? 3 : recordAt(cut);
      const offset = starts[record] ?? size;
      const past = cut - offset;
      let expected: ReadOutcome;
      if (past === 0) expected = { kind: "end", offset, records: record };
      else if (past < HEADER) expected = { kind: "stray-tail", offset, length: past, records: record };
      else {
        const length = BigInt(lengths[record]!);
        expected = { kind: "truncated", offset, length, left: past - HEADER, records: record };
      }
      expect((await read(file.subarray(0, cut))).outcome, `cut at ${cut}`).toEqual(expected);
    }
  });

  test("with any byte changed is corrupt in that record's length or data", async () => {
    const file = await framed(...lengths.map((length) => new Uint8Array(length).fill(7)));
    for (let at = 0; at < size; at++) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const changed = file.slice();
        changed[at]! ^= flip;
        const record = recordAt(at);
        const offset = starts[record]!;
        const expected: ReadOutcome =
          at - offset < HEADER
            ? { kind: "corrupt-length", offset, records: record }
            : { kind: "corrupt-data", offset, length: lengths[record]!, records: record };
        expect((await read(changed)).outcome, `byte ${at} ^ ${flip}`).toEqual(expected);
      }
    }
  });

  test("with 12 or more bytes of junk after it is corrupt there", async () => {
    const file = await framed(...lengths.map((length) => new Uint8Array(length)));
    const junk = new Uint8Array([...file, ...new TextEncoder().encode("not a record")]);
    expect((await read(junk)).outcome).toEqual({ kind: "corrupt-length", offset: 192 + 6, records: 3 });
  });
});

describe("a reader that reuses memory", () => {
  test("gives the same records, each until the next is asked for", async () => {
    const records = [0, 3, 500, 20, 70, 0, 900, 1].map((length, index) => new Uint8Array(length).fill(index + 1));
    const file = await framed(...records);
    for (const chunkBytes of [1, 16, 100, 4096]) {
      const reader = new RecordReader(bytesSource(file), { chunkBytes, reuseMemory: true });
      const seen: Uint8Array[] = [];
      for await (const { data } of reader) seen.push(data.slice());
      expect(seen).toEqual(records);
      expect(reader.outcome).toEqual({ kind: "end", offset: file.length, records: records.length });
    }
  });
});
