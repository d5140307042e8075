/** Image files as the numbers of a model that decodes nothing itself. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RecordReader, bytesSource } from "../../src/tfrecord/index.js";
import { decodePredictionLog } from "../../src/proto/codec.js";
import { run } from "../../src/run.js";
import { describeWithReferee, referee } from "../referee/referee.js";
import { Workplace, warmupPath } from "./workplace.js";

const IMAGES = fileURLToPath(new URL("../fixtures/images/", import.meta.url));

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  for (const name of ["q50_420.jpg", "q95_444_progressive.jpg", "rgb_8.png", "palette_4_interlaced_clear.png"]) {
    place.file(`photos/${name}`, readFileSync(`${IMAGES}${name}`));
  }
});
afterEach(() => place[Symbol.dispose]());

async function write(model: string, request: string) {
  place.model(model);
  place.file(
    "warmup.yaml",
    `version: 1\nmodel: { path: ${model} }\nprivacy: { allow_real_data: true }\nrequests:\n  - ${request}\n`,
  );
  return run({ command: "write", specs: ["warmup.yaml"], cwd: place.cwd });
}

const PHOTOS = '{ inputs: { image: { input_data_file: "photos/*.*", scale: [-1, 1] } } }';

test("every image of a glob is a row of the batch, and the same on every run", async () => {
  const first = await write("keras_conv", PHOTOS);
  expect(first.models[0]).toMatchObject({ ok: true, records: 1, realData: ["photos/*.*"] });
  const { shape, floats } = await firstInput("keras_conv", "image");
  expect(shape).toEqual([4, 8, 8, 3]);
  expect(floats.every((value) => value >= -1 && value <= 1)).toBe(true);
  expect(new Set(floats).size).toBeGreaterThan(100);
  const again = await run({ command: "write", specs: ["warmup.yaml"], cwd: place.cwd });
  expect(again.models[0]).toMatchObject({ changed: false, sha256: first.models[0]!.sha256 });
  expect((await run({ command: "check", specs: ["warmup.yaml"], cwd: place.cwd })).ok).toBe(true);
});

test("shape and dims say the size that a signature leaves open", async () => {
  const request =
    "{ dims: { side: [6, 9] }, batch_sizes: [1, 3], inputs: { image: { input_data_file: photos/rgb_8.png, shape: [-1, side, 12, 3] } } }";
  const { models } = await write("keras_conv_any_size", request);
  expect(models[0]).toMatchObject({ ok: true, records: 4 });
  expect((await firstInput("keras_conv_any_size", "image")).shape).toEqual([1, 6, 12, 3]);
});

test("an open size that nothing says is told with the line to write", async () => {
  const { models } = await write("keras_conv_any_size", "{ inputs: { image: { input_data_file: photos/rgb_8.png } } }");
  expect(models[0]!.problems).toMatchObject([{ code: "plan-unknown-dimension", where: { line: 5 } }]);
});

describe("an image that is damaged", () => {
  test.each([
    ["cut", (bytes: Buffer) => bytes.subarray(0, -40), '"photos/a.jpg" ends before its EOI marker.'],
    ["no image", () => Buffer.from("hello"), '"photos/a.jpg" begins neither as a JPEG nor as a PNG does.'],
  ])(
    "as it is %s is told at the line of the spec while planning, with its name, and nothing is written",
    async (_, damage, message) => {
      place.file("photos/a.jpg", damage(readFileSync(`${IMAGES}q50_420.jpg`)));
      const { ok, models } = await write("keras_conv", PHOTOS);
      expect(ok).toBe(false);
      expect(models[0]!.problems).toMatchObject([
        { code: "values-image", message, where: { file: "warmup.yaml", line: 5 } },
      ]);
      expect(place.bytes(warmupPath("keras_conv"))).toBeUndefined();
    },
  );
});

async function firstInput(model: string, name: string) {
  for await (const { data } of new RecordReader(bytesSource(place.bytes(warmupPath(model))!))) {
    const log = decodePredictionLog(data);
    if (!log.ok || log.value.logType !== "predict_log") break;
    const { shape, tensorContent } = log.value.request.inputs.get(name)!;
    return { shape: shape!.dims.map(Number), floats: new Float32Array(tensorContent.slice().buffer) };
  }
  throw new Error("no predict record");
}

describeWithReferee("TensorFlow", () => {
  test("runs an image model on what was written of images", async () => {
    await write("keras_conv", PHOTOS);
    const [verdict] = await referee([{ model: place.path("keras_conv/1") }]);
    expect(verdict).toMatchObject({ loads: true, records_read: 1 });
  });
});
