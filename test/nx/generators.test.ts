import { afterEach, describe, expect, test, vi } from "vitest";
import { findModels } from "../../src/nx/find-models.js";
import { init } from "../../src/nx/init.js";
import { parseJsonc } from "../../src/nx/jsonc.js";
import { addSpec } from "../../src/nx/spec.js";
import { run } from "../../src/run.js";
import { parseSpec } from "../../src/spec/index.js";
import { Scene } from "./scene.js";

const devkit = { readProjectConfiguration: (_: unknown, project: string) => ({ root: `models/${project}` }) };

afterEach(() => vi.restoreAllMocks());

describe("init", () => {
  test("registers the plugin once and keeps what is there", async () => {
    using scene = new Scene().file("nx.json", '{\n  // mine\n  "plugins": ["@nx/js"],\n  "defaultBase": "trunk"\n}\n');
    await init(scene);
    const once = scene.read("nx.json");
    await init(scene);
    expect(scene.read("nx.json")).toBe(once);
    expect(once).toContain("// mine");
    expect(parseJsonc(once!)).toEqual({
      plugins: ["@nx/js", { plugin: "savedmodel-warmup/nx" }],
      defaultBase: "trunk",
    });
  });

  test.each([
    '{ "plugins": ["savedmodel-warmup/nx"] }',
    '{ "plugins": [{ "plugin": "savedmodel-warmup/nx", "options": {} }] }',
  ])("%s has it already", async (text) => {
    using scene = new Scene().file("nx.json", text);
    await init(scene);
    expect(scene.read("nx.json")).toBe(text);
  });

  test("says what is wrong with an nx.json that it cannot add to", async () => {
    using scene = new Scene().file("nx.json", '{ "plugins": "none" }');
    await expect(init(scene)).rejects.toThrow("plugins of nx.json is no list");
  });
});

describe("spec", () => {
  test("drafts from the exported model; what it drafts makes a file", async () => {
    using scene = new Scene().file("nx.json", "{}").model("half_plus_two", "models/plus/export/plus");
    const done = await addSpec(scene, { project: "plus" }, devkit);
    const text = scene.read("models/plus/warmup.yaml")!;
    expect(text).toContain("$schema=../../node_modules/savedmodel-warmup/schema/warmup.schema.json");
    expect(text).toContain("path: export/plus\n");
    expect(text).toContain("dtype: DT_FLOAT");
    expect(scene.read("nx.json")).toContain("savedmodel-warmup/nx");
    expect(await run({ command: "write", cwd: scene.root, specs: ["models/plus/warmup.yaml"] })).toMatchObject({
      ok: true,
    });
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    done();
    expect(log).toHaveBeenLastCalledWith("Next: nx run plus:warmup");
  });

  test("without a model, drafts what can be filled in", async () => {
    using scene = new Scene().file("models/new/project.json", "{}");
    await addSpec(scene, { project: "new" }, devkit);
    const text = scene.read("models/new/warmup.yaml")!;
    expect(parseSpec(text, { file: "warmup.yaml", directory: "/" })).toMatchObject({
      problems: [],
      value: { requests: "auto" },
    });
  });

  test("a spec that is there stays", async () => {
    using scene = new Scene().file("models/plus/warmup.yml", "mine");
    await expect(addSpec(scene, { project: "plus" }, devkit)).rejects.toThrow(
      "models/plus/warmup.yml is there already",
    );
    expect(scene.exists("models/plus/warmup.yaml")).toBe(false);
  });
});

test("models are found where they are: base paths for numbered versions, the nearest first", () => {
  using scene = new Scene();
  for (const path of [
    "out/b/1",
    "out/b/2",
    "out/a/raw",
    "z/7",
    "node_modules/x/1",
    ".hidden/1",
    "out/b/1/variables/1",
  ]) {
    scene.file(`${path}/saved_model.pb`, "");
  }
  expect(findModels(scene.root)).toEqual(["z", "out/a/raw", "out/b"]);
});
