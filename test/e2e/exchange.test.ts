import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeWithReferee, readTritonConfigs, referee } from "../referee/referee.js";
import { Stage } from "./stage.js";

/** As a model repository of Triton has it: max_batch_size, scalars by reshape, a file without an ending. */
const CONFIG = `name: "half_plus_two"
platform: "tensorflow_savedmodel"
max_batch_size: 8
input [ { name: "x" data_type: TYPE_FP32 dims: [ 1 ] reshape: { shape: [ ] } } ]
output [ { name: "y" data_type: TYPE_FP32 dims: [ 1 ] reshape: { shape: [ ] } } ]
dynamic_batching { preferred_batch_size: [ 4 ] }
model_warmup [
  {
    name: "zeros"
    batch_size: 4
    count: 2
    inputs { key: "x" value: { data_type: TYPE_FP32 dims: [ 1 ] zero_data: true } }
  },
  {
    name: "noise"
    batch_size: 8
    inputs { key: "x" value: { data_type: TYPE_FP32 dims: [ 1 ] random_data: true } }
  },
  {
    name: "recorded"
    batch_size: 4
    inputs { key: "x" value: { data_type: TYPE_FP32 dims: [ 1 ] input_data_file: "raw_x" } }
  }
]
`;
const ENTRIES = JSON.stringify({ data: [{ x: [2] }, { x: { b64: "AABAQA==", shape: [1] } }] });
const SPEC = `version: 1
model: { path: models/half_plus_two }
requests:
  - { name: some, batch_sizes: [1, 8], repeat: 2, inputs: { x: [2.5] } }
  - { name: none, batch_sizes: [4], inputs: { x: { zero_data: true } } }
`;

let stage: Stage;
beforeEach(() => {
  stage = new Stage("models/half_plus_two")
    .file("repository/m/config.pbtxt", CONFIG)
    .file("repository/m/warmup/raw_x", Buffer.from(Float32Array.of(3).buffer))
    .file("data.json", ENTRIES)
    .file("spec.yaml", SPEC);
});
afterEach(() => stage[Symbol.dispose]());

const MODEL = ["--saved-model", "models/half_plus_two"];

/** The draft as it is when a person has allowed what it asks for. */
async function drafted(file: string): Promise<void> {
  const { ok } = await stage.report("import", file, ...MODEL, "--force");
  expect(ok).toBe(true);
  const draft = readFileSync(stage.path("warmup.yaml"), "utf8");
  stage.file("warmup.yaml", draft.replace("# privacy:", "privacy:"));
}

describe("what is imported is written and verified", () => {
  test("from a config.pbtxt, once a person allows its data files", async () => {
    await drafted("repository/m/config.pbtxt");
    const { models } = await stage.report("write", "warmup.yaml");
    expect(models).toMatchObject([{ ok: true, records: 4, loads: "loads" }]);
  });

  test("from input data of perf_analyzer", async () => {
    await drafted("data.json");
    const { models } = await stage.report("write", "warmup.yaml");
    expect(models).toMatchObject([{ ok: true, records: 2, loads: "loads", problems: [] }]);
  });
});

test("what is exported is printed as it is, or stands in files", async () => {
  const { status, stdout, stderr } = await stage.run("export", "spec.yaml");
  expect([status, stdout.match(/^model_warmup/gm)?.length]).toEqual([1, 1]);
  expect(stderr).toContain("[exchange-needs-file]");
  expect((await stage.run("export", "spec.yaml", "--output", "repository/n/warmup.pbtxt")).status).toBe(0);
  expect(readFileSync(stage.path("repository/n/warmup/0-0-x.bin"))).toEqual(Buffer.from(Float32Array.of(2.5).buffer));
});

describeWithReferee("the tools of the other side", () => {
  test("TensorFlow loads what was imported", async () => {
    for (const file of ["repository/m/config.pbtxt", "data.json"]) {
      await drafted(file);
      const { models } = await stage.report("write", "warmup.yaml");
      const [verdict] = await referee([{ model: stage.path(models[0]!.version_dir!) }]);
      expect(verdict).toMatchObject({ loads: true, records_read: models[0]!.records });
    }
  }, 120_000);

  test("protobuf reads what was exported, appended to a config", async () => {
    await stage.run("export", "spec.yaml", "--output", "out.pbtxt");
    const config = `name: "m" max_batch_size: 8\n${readFileSync(stage.path("out.pbtxt"), "utf8")}`;
    const [reading] = await readTritonConfigs([config]);
    expect(reading!.samples.map(({ name, batch_size: size, count }) => [name, size, count])).toEqual([
      ["some, batch size 1", 1, 2],
      ["some, batch size 8", 8, 2],
      ["none, batch size 4", 4, 0],
    ]);
  });
});
