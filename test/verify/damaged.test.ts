import { beforeAll, describe, expect, test } from "vitest";
import { encodePredictionLog } from "../../src/proto/codec.js";
import { bytesSource } from "../../src/tfrecord/source.js";
import { verifySource } from "../../src/verify/index.js";
import { floats, ids, predict, TWO_INPUTS } from "../serving/build.js";
import { framed } from "../serving/framed.js";
import { STOCK } from "../serving/serving.js";

const HEADER = 12;

let file: Uint8Array;
/** Where records begin, and where the file ends. */
let boundaries: readonly number[];
beforeAll(async () => {
  const log = encodePredictionLog(predict({ ids: ids([4]), x: floats([4, 2]) }));
  file = await framed(log, log, log);
  boundaries = [0, 1, 2, 3].map((records) => (file.length / 3) * records);
});

const verify = (bytes: Uint8Array) => verifySource(bytesSource(bytes), "f", { model: TWO_INPUTS, serving: STOCK });

test("the file is of about 200 bytes and loads", async () => {
  expect(Math.round(file.length / 100)).toBe(2);
  expect(await verify(file)).toMatchObject({ loads: "loads", records: 3, problems: [] });
});

describe("cut at every length", () => {
  test("whole records load, a header cut off is not noticed, anything longer is refused", async () => {
    for (let length = 0; length < file.length; length += 1) {
      const start = boundaries.findLast((boundary) => boundary <= length)!;
      const tail = length - start;
      const whole = tail === 0 && length > 0;
      const expected = whole ? "loads" : tail < HEADER ? "loads-less" : "does-not-load";
      const { loads, records, problems } = await verify(file.subarray(0, length));
      expect({ length, loads, records }).toEqual({ length, loads: expected, records: boundaries.indexOf(start) });
      const status = problems.find(({ severity }) => severity === "error")?.server?.status;
      expect(status).toBe(expected === "does-not-load" ? "DATA_LOSS" : undefined);
    }
  });
});

describe("every byte flipped", () => {
  test("each is covered by a checksum, so the server refuses each", async () => {
    for (let at = 0; at < file.length; at += 1) {
      for (const bits of [0x01, 0x80, 0xff]) {
        const damaged = file.slice();
        damaged[at]! ^= bits;
        const { loads, problems } = await verify(damaged);
        expect({ at, loads, status: problems[0]?.server?.status }).toEqual({
          at,
          loads: "does-not-load",
          status: "DATA_LOSS",
        });
      }
    }
  });

  test("a record with any byte flipped and its checksums made anew is judged, and each error has the server's status", async () => {
    const record = file.slice(HEADER, file.length / 3 - 4);
    for (let at = 0; at < record.length; at += 1) {
      for (const bits of [0x01, 0x10, 0x80, 0xff]) {
        const damaged = record.slice();
        damaged[at]! ^= bits;
        const { records, problems } = await verify(await framed(damaged));
        expect(records).toBe(1);
        expect(problems.filter(({ severity, server }) => severity === "error" && !server)).toEqual([]);
      }
    }
  });
});
