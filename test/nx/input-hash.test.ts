import { expect, test } from "vitest";
import { inputHash } from "../../src/nx/input-hash.js";
import { VERSION } from "../../src/version.js";
import { Scene } from "./scene.js";

const SPEC = "version: 1\nmodel: { path: export }\nserving: { batching_parameters_file: batching.txt }\n";

test("the hash of what a spec reads is a line a file, after the version of this package", async () => {
  using scene = new Scene()
    .file("a b/warmup.yaml", SPEC)
    .file("a b/batching.txt", "")
    .model("half_plus_two", "a b/export");
  const lines = (await inputHash("a%20b/warmup.yaml", scene.root)).trimEnd().split("\n");
  expect(lines[0]).toBe(`savedmodel-warmup ${VERSION}`);
  expect(lines.slice(1).map((line) => line.replace(/^[0-9a-f]{64} /, ""))).toEqual([
    "a b/batching.txt",
    "a b/export/1/saved_model.pb",
  ]);
});

test.each([
  ["the model's bytes", "export/1/saved_model.pb"],
  ["a file that the spec names", "batching.txt"],
  ["a version that is new", "export/2/saved_model.pb"],
])("it changes with %s", async (_, file) => {
  using scene = new Scene().file("warmup.yaml", SPEC).file("batching.txt", "").model("half_plus_two", "export");
  const before = await inputHash("warmup.yaml", scene.root);
  scene.write(file, "other");
  expect(await inputHash("warmup.yaml", scene.root)).not.toBe(before);
});

test.each([
  ["a capture that it takes requests from", "captures/a.jsonl"],
  ["a capture that is new", "captures/b.jsonl"],
])("it changes with %s", async (_, file) => {
  const source = 'sources: { gateway: { format: rest_jsonl, path: "captures/*.jsonl" } }\n';
  using scene = new Scene().file("warmup.yaml", `${SPEC}${source}`).file("captures/a.jsonl", "{}");
  const before = await inputHash("warmup.yaml", scene.root);
  scene.write(file, "other");
  expect(await inputHash("warmup.yaml", scene.root)).not.toBe(before);
});

test("it does not change with the variables, nor with the file that is written", async () => {
  using scene = new Scene().file("warmup.yaml", SPEC).model("half_plus_two", "export");
  const before = await inputHash("warmup.yaml", scene.root);
  scene.write("export/1/assets.extra/tf_serving_warmup_requests", "other");
  scene.write("export/1/variables/variables.index", "other");
  expect(await inputHash("warmup.yaml", scene.root)).toBe(before);
});

test("a spec that is not there has a hash too", async () => {
  using scene = new Scene();
  expect(await inputHash("gone/warmup.yaml", scene.root)).toBe(`savedmodel-warmup ${VERSION}\n`);
});
