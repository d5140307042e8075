/** Recorded bodies as requests, against models made by hand. */
import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/files/index.js";
import type { JsonValue } from "../../src/files/index.js";
import { type PlanOutcome, plan } from "../../src/plan/index.js";
import type { PredictionLog } from "../../src/proto/messages.js";
import { type RecordedBody, withRecordedRequests } from "../../src/sources/index.js";
import { parseSpec } from "../../src/spec/index.js";
import { EXAMPLES, model } from "../plan/rig.js";

const TWO = model({ serving_default: { inputs: { a: "float32 [-1]", b: "float32 [-1, 2]" } } });

/** @param request keys beside `from`; @param more sections beside `sources` */
function planned(bodies: readonly RecordedBody[], on = TWO, request = "", more = ""): PlanOutcome {
  const text =
    `version: 1\nprivacy: { allow_real_data: true }\n${more}requests: [{ from: s${request} }]\n` +
    "sources: { s: { format: prediction_log_tfrecord, path: s } }\n";
  const { value: spec, problems } = parseSpec(text, { file: "warmup.yaml", directory: "/specs" });
  if (!spec) throw new Error(problems.map(({ message }) => message).join("\n"));
  const requests = bodies.map((body, record) => ({ place: { file: "/specs/s", record }, body, recorded: 1 }));
  const source = { name: "s", files: ["/specs/s"], requests, seen: bodies.length, skipped: 0 };
  const taken = withRecordedRequests(spec, [source]);
  const outcome = plan(taken.value!, on);
  return { ...outcome, problems: [...taken.problems, ...outcome.problems] };
}

function rest(json: string): RecordedBody {
  const parsed = parseJson(json, "nothing");
  if ("fault" in parsed) throw new Error(parsed.fault);
  return { kind: "rest", json: parsed.value as ReadonlyMap<string, JsonValue> };
}

const logged = (log: PredictionLog): RecordedBody => ({ kind: "prediction_log", log });

const shapesOf = ({ value }: PlanOutcome): unknown =>
  value?.records.map((record) => [
    record.batchSize,
    "inputs" in record ? Array.from(record.inputs.values(), ({ shape }) => shape) : [],
  ]);

describe("columns with different numbers of rows", () => {
  const body = rest('{"inputs": {"a": [1, 2, 3], "b": [[1, 2]]}}');

  test("are sent as they stand, without a batch size", () => {
    expect(shapesOf(planned([body]))).toEqual([[undefined, [[3], [1, 2]]]]);
  });

  test("are cycled and cut to batch sizes that are asked for", () => {
    expect(shapesOf(planned([body], TWO, ", batch_sizes: [2]"))).toEqual([[2, [[2], [2, 2]]]]);
  });
});

test("a leading dimension that is fixed takes no other number of rows", () => {
  const fixed = model({ serving_default: { inputs: { x: "float32 [4]" } } });
  const { problems } = planned([rest('{"instances": [1, 2]}')], fixed);
  expect(problems).toMatchObject([{ code: "plan-shape", where: { file: "/specs/s", record: 0 } }]);
});

const modelSpec = (signatureName: string) =>
  ({ name: "other", signatureName, versionChoice: { kind: undefined } }) as const;
const input = { kind: "example_list", examples: [{ features: new Map() }] } as const;

describe("logs", () => {
  test("of several requests in a stream, or of any to the stock server, are none that it warms up with", () => {
    const empty = { modelSpec: undefined, inputs: new Map(), outputFilter: [], predictStreamedOptions: undefined };
    const request = { ...empty, clientId: undefined, requestOptions: undefined };
    const stream = (count: number) =>
      logged({ logType: "predict_streamed_log", requests: Array.from({ length: count }, () => request) });
    expect(planned([stream(1)]).problems).toMatchObject([
      { code: "sources-not-served", server: { status: "UNIMPLEMENTED" } },
    ]);
    const tfrt = "serving: { runtime: tfrt }\n";
    expect(planned([stream(2)], TWO, "", tfrt).problems).toMatchObject([
      { code: "sources-not-served", server: { status: "INVALID_ARGUMENT" } },
    ]);
    const bare = model({ serving_default: {} });
    expect(planned([stream(1)], bare, "", tfrt).value?.records).toMatchObject([{ method: "predict_streamed" }]);
  });

  test("of multi_inference keep their tasks, take the spec's where they have none, and run no signature twice", () => {
    const task = (signature: string, method: string) => ({
      modelSpec: modelSpec(signature),
      methodName: `tensorflow/serving/${method}`,
    });
    const log = (...tasks: readonly ReturnType<typeof task>[]) =>
      logged({ logType: "multi_inference_log", request: { tasks, input } });
    const both = planned([log(task("", "classify"), task("regression", "regress"))], EXAMPLES);
    expect(both.value?.modelName).toBe("toy");
    expect(both.value?.records).toMatchObject([
      { method: "multi_inference", tasks: [{ signatureName: "serving_default" }, { signatureName: "regression" }] },
    ]);
    const asked =
      ", method: multi_inference, tasks: [{ signature_name: regression, method_name: tensorflow/serving/regress }]";
    expect(planned([log()], EXAMPLES, asked).value?.records).toMatchObject([
      { tasks: [{ signatureName: "regression" }] },
    ]);
    expect(planned([log()], EXAMPLES).problems).toMatchObject([{ code: "sources-not-served" }]);
    expect(planned([log(task("", "classify"), task("", "classify"))], EXAMPLES).problems).toMatchObject([
      { server: { message: "Duplicate evaluation of signature: serving_default" } },
    ]);
  });

  test("of no example are what the server calls empty", () => {
    const request = { modelSpec: modelSpec(""), input: undefined };
    expect(planned([logged({ logType: "classify_log", request })], EXAMPLES).problems).toMatchObject([
      { code: "plan-examples-missing", server: { message: "Input is empty." } },
    ]);
  });

  test("say their own signature, whatever the spec says for those that say none", () => {
    const regress = (name: string) =>
      logged({ logType: "regress_log", request: { modelSpec: modelSpec(name), input } });
    const { problems } = planned([regress("gone"), regress("")], EXAMPLES, ", signature_name: lost");
    expect(problems.map(({ where, message }) => [where.file, where.record, message.slice(0, 33)])).toEqual([
      ["/specs/s", 0, 'The model has no signature "gone"'],
      ["warmup.yaml", undefined, 'The model has no signature "lost"'],
    ]);
  });
});
