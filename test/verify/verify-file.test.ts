import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { dtypeByNumber } from "../../src/dtype.js";
import type { Plan, PlannedRecord } from "../../src/plan/plan.js";
import { encodePredictionLog } from "../../src/proto/codec.js";
import type { PredictionLog } from "../../src/proto/messages.js";
import { encodeRecord } from "../../src/record/index.js";
import { maskedCrc32c } from "../../src/tfrecord/crc32c.js";
import { bytesSource, type Source } from "../../src/tfrecord/source.js";
import { verifySource } from "../../src/verify/index.js";
import { compareSource } from "../../src/verify/compare-with-plan.js";
import { classifyLog, DT, example, examples, floats, ids, predict, tensor, TWO_INPUTS } from "../serving/build.js";
import { framed } from "../serving/framed.js";
import { STOCK } from "../serving/serving.js";

const encode = (log: PredictionLog): Uint8Array => encodePredictionLog(log);
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const options = { model: TWO_INPUTS, serving: STOCK };

const zero = (dtype: number, shape: readonly number[], element: number) => {
  const known = dtypeByNumber(dtype)!;
  const count = shape.reduce((product, dim) => product * dim, 1);
  const content = new Uint8Array(count * known.width).fill(element);
  return { path: [], dtype: known, shape, make: () => ({ dtype: known, shape, content }) };
};

function planned(index: number, rows: number, value = 1): PlannedRecord {
  return {
    index,
    path: ["requests", 0],
    label: "requests[0]",
    batchSize: rows,
    dims: new Map(),
    seed: () => 0n,
    method: "predict",
    signatureName: "serving_default",
    inputs: new Map([
      ["ids", zero(DT.INT64, [rows], 0)],
      ["x", zero(DT.FLOAT, [rows, 2], value)],
    ]),
    outputFilter: [],
  };
}

const plan = (...records: PlannedRecord[]): Plan => ({ modelName: "m", records, coverage: [], uncovered: [] });
const written = async (made: Plan): Promise<Uint8Array> =>
  framed(...made.records.map((record) => encodeRecord(record, made.modelName)));

describe("what a file holds", () => {
  test("records are counted by method and by signature, in code-unit order", async () => {
    const file = await framed(
      encode(predict({ ids: ids([1]), x: floats([1, 2]) })),
      encode(predict({ ids: ids([1]), x: floats([1, 2]) }, [], "other")),
      encode(classifyLog(examples(example({})))),
      new Uint8Array(0),
    );
    const { byMethod, bySignature, records, bytes } = await verifySource(bytesSource(file), "f", options);
    expect({ records, bytes }).toEqual({ records: 4, bytes: file.length });
    expect([...byMethod]).toEqual([
      ["classify", 1],
      ["none", 1],
      ["predict", 2],
    ]);
    expect([...bySignature]).toEqual([
      ["other", 1],
      ["serving_default", 2],
    ]);
  });

  test("the digest is of the whole file, also behind the place where reading ends", async () => {
    const file = await framed(encode(predict({})));
    const junk = new Uint8Array(3_000_000).fill(7);
    const damaged = new Uint8Array(Buffer.concat([file, junk]));
    const verification = await verifySource(bytesSource(damaged), "f", options);
    expect(verification.sha256).toBe(sha256(damaged));
  });

  test("each byte is read once, so that the file may be larger than memory", async () => {
    const record = encode(
      predict({
        ids: ids([1]),
        x: floats([1, 2]),
        s: tensor(DT.STRING, [1], { stringVal: [new Uint8Array(700_000)] }),
      }),
    );
    const file = await framed(...Array.from({ length: 8 }, () => record));
    let read = 0;
    const inner = bytesSource(file);
    const source: Source = {
      size: inner.size,
      read: async (target, offset) => {
        const bytes = await inner.read(target, offset);
        read += bytes;
        return bytes;
      },
    };
    const { records, sha256: digest } = await verifySource(source, "f", options);
    expect({ read, records, digest }).toEqual({ read: file.length, records: 8, digest: sha256(file) });
  });

  test("a mistake that many records share is told once", async () => {
    const bad = encode(predict({ ids: ids([1]) }));
    const file = await framed(...Array.from({ length: 1000 }, () => bad));
    const { problems } = await verifySource(bytesSource(file), "f", options);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where.record).toBe(0);
    expect(problems[0]?.message).toMatch(/ \(records 0, 1, 2 and 997 more records\)$/);
  });

  test("what no file can tell is noted once", async () => {
    const log = encode(classifyLog(examples(example({})), "serving_default"));
    const { problems } = await verifySource(bytesSource(await framed(log, log)), "f", options);
    expect(problems.filter(({ severity }) => severity === "note").length).toBeLessThanOrEqual(1);
  });
});

describe("against what was written", () => {
  test("the same bytes and records are no problem", async () => {
    const made = plan(planned(0, 1), planned(1, 8));
    const file = await written(made);
    const verification = await verifySource(bytesSource(file), "f", {
      ...options,
      plan: made,
      written: { checksums: made.records.map((record) => maskedCrc32c(encodeRecord(record, "m"))) },
    });
    expect(verification).toMatchObject({ problems: [], loads: "loads" });
  });

  test("another record and fewer records are told, and the file still loads", async () => {
    const file = await written(plan(planned(0, 1)));
    const { problems, loads } = await verifySource(bytesSource(file), "f", {
      ...options,
      written: { checksums: [0, 0] },
    });
    expect(problems.map(({ code }) => code)).toEqual(["verify-changed", "verify-record-count"]);
    expect(loads).toBe("loads");
  });
});

async function differences(log: PredictionLog, wanted: PlannedRecord): Promise<string[]> {
  const verification = await verifySource(bytesSource(await framed(encode(log))), "f", {
    ...options,
    plan: plan(wanted),
  });
  return verification.problems.filter(({ code }) => code === "verify-record-differs").map(({ message }) => message);
}

describe("against the plan", () => {
  test("shapes, dtypes, aliases, filter, signature and method are compared", async () => {
    const good = { ids: ids([8]), x: floats([8, 2]) };
    expect(await differences(predict(good), planned(0, 8))).toEqual([]);
    expect(await differences(predict({ ...good, x: floats([1, 2]) }), planned(0, 8))).toEqual([
      'inputs["x"] has shape [1,2], the spec makes [8,2]',
    ]);
    expect(await differences(predict({ ...good, ids: floats([8]) }), planned(0, 8))).toEqual([
      'inputs["ids"] has DT_FLOAT, the spec makes DT_INT64',
    ]);
    expect(await differences(predict({ x: good.x }), planned(0, 8))).toEqual([
      'inputs has "x", the spec makes "ids", "x"',
    ]);
    expect(await differences(predict(good, ["y"]), planned(0, 8))).toEqual([
      'output_filter has "y", the spec makes none',
    ]);
    expect(await differences(predict(good, [], "b"), planned(0, 8))).toEqual([
      'model_spec.signature_name has "b", the spec makes "serving_default"',
    ]);
    expect(await differences(classifyLog(undefined), planned(0, 8))).toEqual([
      "log_type has classify_log, the spec makes predict_log",
    ]);
  });
});

const compare = async (file: Uint8Array, made: Plan) => compareSource(bytesSource(file), "f", made);

describe("byte for byte", () => {
  test("what the spec makes now is the same", async () => {
    const made = plan(planned(0, 1), planned(1, 8));
    expect(await compare(await written(made), made)).toEqual([]);
  });

  test("the first record that differs is told in full, the others are counted", async () => {
    const file = await written(plan(planned(0, 1), planned(1, 2), planned(2, 2)));
    const [problem, ...others] = await compare(file, plan(planned(0, 1), planned(1, 8), planned(2, 8)));
    expect(problem).toMatchObject({
      code: "verify-record-differs",
      message: 'record 1: inputs["ids"] has shape [2], the spec makes [8] (1 more record differs)',
      where: { file: "f", record: 1, path: 'inputs["ids"]' },
    });
    expect(others).toHaveLength(1);
  });

  test("other values are told by their place, never by what they are", async () => {
    const file = await written(plan(planned(0, 4, 2)));
    expect(await compare(file, plan(planned(0, 4, 1)))).toMatchObject([
      { message: 'record 0: inputs["x"] has other values than the spec makes, from element 0 on' },
    ]);
  });

  test("the same request in other bytes is told as that", async () => {
    const made = plan(planned(0, 1, 0));
    const log = predict(
      { ids: tensor(DT.INT64, [1], { int64Val: [0n] }), x: tensor(DT.FLOAT, [1, 2]) },
      [],
      "serving_default",
    );
    expect(await compare(await framed(encode(log)), made)).toMatchObject([
      { message: "record 0: the same request is written in other bytes, as another writer would" },
    ]);
  });

  test("records too few or too many are counted", async () => {
    const file = await written(plan(planned(0, 1)));
    expect(await compare(file, plan(planned(0, 1), planned(1, 1)))).toMatchObject([
      { code: "verify-record-count", message: "the file has 1 whole record, the spec makes 2" },
    ]);
  });
});
