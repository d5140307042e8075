import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Job, Verdict } from "./referee.js";
import { askParser, describeWithReferee, readWithTensorFlow, referee } from "./referee.js";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");

const namesIn = (folder: string, extension: string) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length));

const readJson = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(FIXTURES, folder, `${name}.json`), "utf8"));

const readWarmupTwin = (name: string) => readJson("warmup", name) as { job: Job; verdict: Verdict };

const question = (type: "PredictionLog" | "TensorProto", ...bytes: number[]) => ({
  type,
  base64: Buffer.from(bytes).toString("base64"),
});

describe("the golden files", () => {
  it.each(["warmup", "tfrecord"])("every file in %s has its twin, and every twin its file", (folder) => {
    expect(namesIn(folder, ".tfrecord").length).toBeGreaterThan(0);
    expect(namesIn(folder, ".json")).toEqual(namesIn(folder, ".tfrecord"));
  });

  it("tell of at least forty ways to be refused", () => {
    const verdicts = namesIn("warmup", ".json").map((name) => readWarmupTwin(name).verdict);
    expect(verdicts.filter((verdict) => !verdict.loads).length).toBeGreaterThanOrEqual(40);
  });
});

describeWithReferee("the referee", () => {
  it("still gives every golden warm-up file the verdict that is kept beside it", async () => {
    const names = namesIn("warmup", ".json");
    const twins = names.map(readWarmupTwin);
    const verdicts = await referee(
      twins.map((twin) => twin.job),
      FIXTURES,
    );
    expect(Object.fromEntries(names.map((name, i) => [name, verdicts[i]]))).toEqual(
      Object.fromEntries(names.map((name, i) => [name, twins[i]?.verdict])),
    );
  });

  it("still reads every golden TFRecord file as it did when TensorFlow wrote it", async () => {
    const names = namesIn("tfrecord", ".json");
    const readings = await readWithTensorFlow(names.map((name) => join(FIXTURES, "tfrecord", `${name}.tfrecord`)));
    expect(readings).toEqual(names.map((name) => readJson("tfrecord", name)));
  });

  it("tells bytes that do not parse from tensors that FromProto refuses", async () => {
    const verdicts = await askParser([
      question("PredictionLog", 0x32, 0x05, 0x0a),
      question("TensorProto", 0x08, 0x00),
      // DT_INT8, no shape, int_val 300.
      question("TensorProto", 0x08, 0x06, 0x3a, 0x02, 0xac, 0x02),
    ]);
    expect(verdicts).toEqual([
      { parses: false },
      { parses: true, tensor: null },
      { parses: true, tensor: { dtype: 6, shape: [], bytes: Buffer.from([44]).toString("base64") } },
    ]);
  });

  it("finds nothing to replay where the server finds no file", async () => {
    const verdicts = await referee([{ model: "models/half_plus_two/1" }], FIXTURES);
    expect(verdicts).toEqual([{ loads: true, stage: "done", status: "OK", message: "", records_read: 0 }]);
  });
});
