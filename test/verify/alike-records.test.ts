import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodePredictionLog, encodePredictionLog } from "../../src/proto/codec.js";
import type { PredictionLog } from "../../src/proto/messages.js";
import { tensorPlaces } from "../../src/record/tensor-places.js";
import { bytesSource, RecordReader, type TFRecord } from "../../src/tfrecord/index.js";
import { AlikeRecords, MAX_ALIKE_BYTES, MAX_ALIKE_KINDS } from "../../src/verify/alike-records.js";
import { JudgedRecords } from "../../src/verify/judged-records.js";
import type { VerifyOptions } from "../../src/verify/verification.js";
import { DT, predict, tensor, TWO_INPUTS } from "../serving/build.js";
import { framed } from "../serving/framed.js";
import { STOCK } from "../serving/serving.js";
import { readFixture, stories } from "../serving/stories.js";

/** Bytes flipped in one record, evenly spread: with three records a file, no more than the server reads. */
const FLIPS = 40;

/** Finds nothing alike, so that every record is judged. */
class Forgetful<T> extends AlikeRecords<T> {
  override find(): undefined {}
}

async function readAll(file: Uint8Array): Promise<readonly TFRecord[]> {
  const records: TFRecord[] = [];
  for await (const record of new RecordReader(bytesSource(file))) records.push(record);
  return records;
}

/** A record, itself again, with other numbers, and with bytes flipped; each behind one that may have been kept. */
function variants(record: Uint8Array): readonly Uint8Array[] {
  const decoded = decodePredictionLog(record);
  const places = decoded.ok ? tensorPlaces(record, decoded.value) : [];
  const changed = record.slice();
  for (const { start, end } of places) changed.subarray(start, end).fill(0xa5);
  const step = Math.max(1, Math.floor(record.length / FLIPS));
  const flipped: Uint8Array[] = [];
  for (let at = 0; at < record.length; at += step) {
    for (const bits of [0x01, 0x80]) {
      const damaged = record.slice();
      damaged[at]! ^= bits;
      flipped.push(damaged, record);
    }
  }
  return [record, record, changed, ...flipped];
}

/** All that is found, and every record as it was decoded. */
function judge(records: readonly TFRecord[], options: VerifyOptions, alike?: AlikeRecords<never>) {
  const judged = new JudgedRecords(options, "f", alike);
  const logs = records.map((record) => text(judged.add(record)));
  return { logs, problems: judged.problems(), methods: judged.byMethod.sorted(), by: judged.bySignature.sorted() };
}

function text(log: PredictionLog | undefined): string | undefined {
  const plain = (_: string, value: unknown) => {
    if (typeof value === "bigint") return `${value}n`;
    return value instanceof Map ? [...value] : value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
  };
  return log && JSON.stringify(log, plain);
}

describe("a record that is like another is judged as it would be for itself", () => {
  test.each(stories())("$name: $tells", async (story) => {
    const model = await readFixture(story.model, story.tags).catch(() => TWO_INPUTS);
    const found = await readAll(new Uint8Array(readFileSync(story.file)));
    const some = found.filter(({ index }) => index < 3).flatMap(({ data }) => variants(data));
    const records = await readAll(await framed(...some));
    const options = { model, serving: STOCK };
    expect(judge(records, options)).toEqual(judge(records, options, new Forgetful<never>()));
  });
});

const BOOL = 10;

describe("what is like what", () => {
  const encoded = (log: PredictionLog) => encodePredictionLog(log);
  const decoded = (data: Uint8Array): PredictionLog => {
    const result = decodePredictionLog(data);
    if (!result.ok) throw new Error(result.reason);
    return result.value;
  };
  /** Of 4 bytes an element, all of them 1. */
  const ones = (dtype: number, shape: readonly number[]) =>
    tensor(dtype, shape, { tensorContent: new Uint8Array(4 * shape.reduce((count, dim) => count * dim, 1)).fill(1) });
  const known = encoded(predict({ ids: ones(DT.INT32, [1]), x: ones(DT.FLOAT, [1, 2]) }));
  const keep = (data: Uint8Array) => {
    const alike = new AlikeRecords<string>();
    alike.keep(data, decoded(data), "kept");
    return alike;
  };

  test("other numbers are, another name, shape or dtype is not", () => {
    const alike = keep(known);
    const other = known.slice();
    for (const { start, end } of tensorPlaces(known, decoded(known))) other.fill(7, start, end);
    expect(other).not.toEqual(known);
    expect(alike.find(other)).toEqual({ verdict: "kept", log: decoded(other) });
    expect(alike.find(encoded(predict({ ids: ones(DT.INT32, [1]), y: ones(DT.FLOAT, [1, 2]) })))).toBeUndefined();
    expect(alike.find(encoded(predict({ ids: ones(DT.INT32, [1]), x: ones(DT.FLOAT, [2, 1]) })))).toBeUndefined();
    expect(alike.find(encoded(predict({ ids: ones(DT.INT32, [1]), x: ones(DT.INT32, [1, 2]) })))).toBeUndefined();
  });

  test("booleans and strings are compared: a rule looks at them", () => {
    const flag = (byte: number) =>
      encoded(predict({ b: tensor(BOOL, [2], { tensorContent: Uint8Array.of(1, byte) }) }));
    expect(keep(flag(0)).find(flag(0))?.verdict).toBe("kept");
    expect(keep(flag(0)).find(flag(2))).toBeUndefined();
  });

  // limit: src/verify/alike-records.ts MAX_ALIKE_BYTES
  test("what has 64 KiB is kept, and what has a byte more is not", () => {
    const named = (length: number) => encoded(predict({ ["x".repeat(length)]: ones(DT.FLOAT, [10_000]) }));
    const name = 20_000 + MAX_ALIKE_BYTES - named(20_000).length;
    const [fits, long] = [named(name), named(name + 1)];
    expect([fits.length, long.length]).toEqual([65_536, 65_537]);
    expect(keep(fits).find(fits)?.verdict).toBe("kept");
    expect(keep(long).find(long)).toBeUndefined();
  });

  // limit: src/verify/alike-records.ts MAX_ALIKE_KINDS
  test("what is long is not kept, and of what is short only so many lengths", () => {
    const sized = (elements: number) => encoded(predict({ x: ones(DT.FLOAT, [elements]) }));
    const long = sized(MAX_ALIKE_BYTES);
    expect(keep(long).find(long)).toBeUndefined();

    const alike = new AlikeRecords<number>();
    const records = Array.from({ length: MAX_ALIKE_KINDS + 1 }, (_, index) => sized(index + 1));
    records.forEach((data, index) => alike.keep(data, decoded(data), index));
    expect(alike.find(records[0]!)).toBeUndefined();
    expect(records.slice(1).map((data) => alike.find(data)?.verdict)).toEqual(
      records.slice(1).map((_, index) => index + 1),
    );
  });
});
