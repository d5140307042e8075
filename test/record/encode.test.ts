import { describe, expect, test } from "vitest";
import type { Model } from "../../src/model/index.js";
import type { PlannedRecord } from "../../src/plan/index.js";
import { decodePredictionLog } from "../../src/proto/codec.js";
import { decodeTensor, encodeRecord, RecordEncoder } from "../../src/record/index.js";
import { fixture, openModel } from "../model/fixtures.js";
import { planOf, TOY } from "../plan/rig.js";
import { recordsOf } from "./rig.js";

async function recordOf(version: string, request: string): Promise<PlannedRecord> {
  const model: Model = await openModel(fixture(version));
  return planOf(`requests:\n  - ${request}`, model).records[0]!;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const PERSON = "education: Masters, item_ids: { value: [1, 2, 3, 4, 5] }";

/** TensorFlow's Python leaves the default signature out of these; the product always names it. */
const unnamed = (record: PlannedRecord): PlannedRecord =>
  "tasks" in record
    ? {
        ...record,
        signatureName: "",
        tasks: record.tasks.map((task) => ({
          ...task,
          signatureName: task.signatureName === "serving_default" ? "" : task.signatureName,
        })),
      }
    : { ...record, signatureName: "" };

describe("a planned record is byte for byte what TensorFlow's Python writes", () => {
  test.each([
    ["predict_float", 2, "half_plus_two/1", "batch_sizes: [8]"],
    [
      "predict_string",
      0,
      "several_signatures/1",
      '{ signature_name: shout, inputs: { text: [abc, { b64: "/wA=" }, ""] } }',
    ],
    [
      "regress_with_context",
      0,
      "tf_example/1",
      `{ method: regress, signature_name: regression, context: { hours: 38.0 }, examples: [{ age: 31.0, ${PERSON} }, { age: 50.0, ${PERSON} }] }`,
    ],
  ])("%s, record %i", async (file, index, version, request) => {
    const bytes = encodeRecord(await recordOf(version, request), "m");
    expect(hex(bytes)).toBe(hex(recordsOf(file)[index]!.bytes));
  });

  test.each([
    [
      "predict_two_inputs",
      1,
      "several_signatures/1",
      "{ inputs: { ids: [1, 2, 3], weights: [0.5, 0.25, 0.125] }, output_filter: [scores] }",
    ],
    [
      "multi_inference_tf1",
      0,
      "tf1_classify_regress/1",
      "{ method: multi_inference, tasks: [{ method_name: tensorflow/serving/classify }, { signature_name: regression, method_name: tensorflow/serving/regress }], examples: [{ age: 30.0 }] }",
    ],
  ])("%s, record %i, whose signature is left out", async (file, index, version, request) => {
    const bytes = encodeRecord(unnamed(await recordOf(version, request)), "m");
    expect(hex(bytes)).toBe(hex(recordsOf(file)[index]!.bytes));
  });
});

test("a predict_streamed record holds one request, all that the TFRT runtime takes", () => {
  const { records, modelName } = planOf("serving: { runtime: tfrt }\nrequests: [{ method: predict_streamed }]");
  const decoded = decodePredictionLog(encodeRecord(records[0]!, modelName));
  expect(decoded).toMatchObject({
    ok: true,
    value: { logType: "predict_streamed_log", requests: [{ modelSpec: { name: "toy" } }] },
  });
});

test("the same record gives the same bytes at every call", () => {
  const { records } = planOf("requests: [{ inputs: { x: { random_data: {} } } }]", TOY);
  expect(hex(encodeRecord(records[0]!, "m"))).toBe(hex(encodeRecord(records[0]!, "m")));
});

test("what is encoded decodes to the values that were made", () => {
  const { records } = planOf("requests: [{ batch_sizes: [3], inputs: { x: { random_data: {} } } }]", TOY);
  const record = records[0]!;
  const made = "inputs" in record ? record.inputs.get("x")!.make() : undefined;
  const decoded = decodePredictionLog(encodeRecord(record, "m"));
  const log = decoded.ok ? decoded.value : undefined;
  const x = log?.logType === "predict_log" ? log.request.inputs.get("x") : undefined;
  expect(decodeTensor(x!)).toEqual({ ok: true, value: made });
});

describe("one encoder for all records gives the bytes of each record by itself", () => {
  const same = async (version: string, requests: string) => {
    const { records, modelName } = planOf(requests, await openModel(fixture(version)));
    const encoder = new RecordEncoder();
    // There and back: behind each record stands one that is like it, and one that is not.
    for (const record of [...records, ...records.toReversed()]) {
      expect(hex(encoder.encode(record, modelName))).toBe(hex(encodeRecord(record, modelName)));
    }
    return records.length;
  };
  const RANDOM = "x: { random_data: { min: 0, max: 1 } }";

  test("of repeats of a request, in several sizes, with another request between them", async () => {
    const requests = `requests:
  - { repeat: 3, batch_sizes: [1, 2, 2000], inputs: { ${RANDOM} } }
  - { batch_sizes: [2], inputs: { x: 0 } }
  - { repeat: 2, batch_sizes: [2], inputs: { x: [1.5, 2.5] } }`;
    expect(await same("half_plus_two/1", requests)).toBe(12);
  });

  test("of every dtype, strings and booleans among them", async () => {
    expect(await same("every_dtype/1", "requests:\n  - { repeat: 3 }")).toBeGreaterThan(2);
  });

  test("and says which of them have not changed: those of a request that is repeated without anything random in it", async () => {
    const requests = `requests:
  - { repeat: 3, inputs: { x: 0 } }
  - { repeat: 2, inputs: { x: [1.5] } }
  - { repeat: 2, inputs: { ${RANDOM} } }
  - { inputs: { x: 0 } }`;
    const { records, modelName } = planOf(requests, await openModel(fixture("half_plus_two/1")));
    const encoder = new RecordEncoder();
    const unchanged = records.map((record) => {
      encoder.encode(record, modelName);
      return encoder.unchanged;
    });
    expect(unchanged).toEqual([false, true, true, false, true, false, false, false]);
  });

  test("of examples", async () => {
    await same("tf_example/1", `requests:\n  - { repeat: 3, method: classify, examples: [{ age: 31.0, ${PERSON} }] }`);
  });

  test("under another model's name", async () => {
    const [record] = planOf(
      `requests:\n  - { inputs: { ${RANDOM} } }`,
      await openModel(fixture("half_plus_two/1")),
    ).records;
    const encoder = new RecordEncoder();
    for (const name of ["a", "b", "bb"])
      expect(hex(encoder.encode(record!, name))).toBe(hex(encodeRecord(record!, name)));
  });
});
