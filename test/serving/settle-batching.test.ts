import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { settleBatching } from "../../src/serving/index.js";
import { parseSpec } from "../../src/spec/index.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "batching-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const GOOD = "max_batch_size { value: 32 }\nallowed_batch_sizes: [1, 8, 32]\n";

/** Settle a spec's `serving`, beside a model that has a file of its own or none. */
async function settle(serving: string, files: Readonly<Record<string, string>> = {}) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { value: spec } = parseSpec(`version: 1\nserving: ${serving}`, { file: "warmup.yaml", directory: folder });
  const version = { path: folder, version: 1n, defaultName: "m", file: join(folder, "saved_model.pb") };
  const { value, problems } = await settleBatching(spec!, version);
  const told = problems.map(({ severity, code, where: { file, line, column } }) => {
    const name = file?.startsWith(folder) ? file.slice(folder.length + 1) : file;
    return `${severity} ${name}:${line}:${column} ${code}`;
  });
  return { serving: value.serving, told, problems };
}

const NAMED = "{ batching_parameters_file: b.txt }";

describe("where the sizes come from", () => {
  test("the file that the spec names", async () => {
    const { serving, told } = await settle(NAMED, { "b.txt": `${GOOD}pad_variable_length_inputs: true` });
    expect(told).toEqual([]);
    expect(serving).toMatchObject({ allowedBatchSizes: [1, 8, 32], maxBatchSize: 32, padsInputs: true });
    expect(serving).toMatchObject({ batchingParametersFile: join(folder, "b.txt"), batchingAssumed: false });
  });

  test("else batching_params.pbtxt beside the model, which the server reads only when told to", async () => {
    const { serving, told } = await settle("{}", { "batching_params.pbtxt": GOOD });
    expect(told).toEqual([]);
    expect(serving).toMatchObject({ allowedBatchSizes: [1, 8, 32], maxBatchSize: 32, batchingAssumed: true });
  });

  test("what the spec spells out wins over both", async () => {
    const files = { "b.txt": GOOD, "batching_params.pbtxt": "max_batch_size { value: 4 }" };
    const { serving } = await settle("{ allowed_batch_sizes: [2, 4] }", files);
    expect(serving).toMatchObject({ allowedBatchSizes: [2, 4], maxBatchSize: undefined, batchingAssumed: false });
    const { serving: both, told } = await settle(
      "{ batching_parameters_file: b.txt, allowed_batch_sizes: [2, 4] }",
      files,
    );
    expect(both).toMatchObject({ allowedBatchSizes: [2, 4], maxBatchSize: undefined });
    expect(told).toEqual(["warning warmup.yaml:2:66 serving-batching-contradiction"]);
  });

  test("nowhere", async () => {
    const { serving, told } = await settle("{}");
    expect(told).toEqual([]);
    expect(serving).toMatchObject({ allowedBatchSizes: undefined, maxBatchSize: undefined, batchingAssumed: false });
  });

  test("a file without max_batch_size means the server's own 1000", async () => {
    const { serving } = await settle(NAMED, { "b.txt": "num_batch_threads { value: 2 }" });
    expect(serving).toMatchObject({ allowedBatchSizes: undefined, maxBatchSize: 1000 });
  });
});

describe("a file that cannot be used", () => {
  test("is an error where the spec names it, and at the spec where it is not there", async () => {
    expect((await settle(NAMED)).told).toEqual(["error warmup.yaml:2:38 model-batching-unreadable"]);
    const { told, problems } = await settle(NAMED, { "b.txt": "max_batch_size: 32" });
    expect(told).toEqual(["error b.txt:1:17 model-batching-broken"]);
    expect(problems[0]?.server).toEqual({
      status: "INVALID_ARGUMENT",
      message: `Invalid protobuf file: '${join(folder, "b.txt")}'`,
    });
  });

  test("is an error where it is no batching file at all, by its size", async () => {
    expect((await settle(NAMED, { "b.txt": "#".repeat(1024 * 1024 + 1) })).told).toEqual([
      "error warmup.yaml:2:38 model-batching-unreadable",
    ]);
  });

  test("is a warning beside the model, and the spec's own words hold", async () => {
    const { told, serving } = await settle("{}", { "batching_params.pbtxt": "max_batch_size: 32" });
    expect(told).toEqual(["warning batching_params.pbtxt:1:17 model-batching-broken"]);
    expect(serving.allowedBatchSizes).toBeUndefined();
  });
});

describe("what the server refuses while it loads the model", () => {
  test.each([
    ["max_batch_size { value: 64 }\nallowed_batch_sizes: [8, 32]", "2:26 serving-batching-tail"],
    ["allowed_batch_sizes: [8, 32]", "1:26 serving-batching-tail"],
    ["max_batch_size { value: 0 }", "1:25 serving-batching-parameter"],
    ["batch_timeout_micros { value: -1 }", "1:31 serving-batching-parameter"],
    ["num_batch_threads { value: 0 }", "1:28 serving-batching-parameter"],
    [
      "max_enqueued_batches { value: 0 } enable_large_batch_splitting { value: true }",
      "1:31 serving-batching-parameter",
    ],
    [
      "max_batch_size { value: 8 } enable_large_batch_splitting { value: true } max_execution_batch_size { value: 16 }",
      "1:108 serving-batching-parameter",
    ],
  ])("%s", async (text, place) => {
    expect((await settle(NAMED, { "b.txt": text })).told).toEqual([`error b.txt:${place}`]);
  });

  test("is a warning of a file beside the model", async () => {
    const { told } = await settle("{}", { "batching_params.pbtxt": "allowed_batch_sizes: 8" });
    expect(told).toEqual(["warning batching_params.pbtxt:1:22 serving-batching-tail"]);
  });

  test("in the server's words", async () => {
    const { problems } = await settle(NAMED, { "b.txt": "allowed_batch_sizes: [8, 32]" });
    expect(problems[0]?.server?.message).toBe(
      "Last entry in allowed_batch_sizes must match max_batch_size; last entry was 32; expected 1000",
    );
  });

  test("sizes that do not increase are only a warning: this path does not check them", async () => {
    const { told } = await settle(NAMED, { "b.txt": "max_batch_size { value: 8 } allowed_batch_sizes: [4, 2, 8]" });
    expect(told).toEqual(["warning b.txt:1:54 serving-batching-order"]);
  });

  test("the same rules hold for the sizes that the spec spells out, and only for those it does", async () => {
    expect((await settle("{ allowed_batch_sizes: [1, 8], max_batch_size: 16 }")).told).toEqual([
      "error warmup.yaml:2:37 serving-batching-tail",
    ]);
    expect((await settle("{ allowed_batch_sizes: [8, 4] }")).told).toEqual([
      "warning warmup.yaml:2:37 serving-batching-order",
    ]);
    expect((await settle("{ allowed_batch_sizes: [1, 8] }")).told).toEqual([]);
  });
});
