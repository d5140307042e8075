import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { wantsColor } from "../../src/nx/color.js";
import { check, write, writeBatch } from "../../src/nx/executors.js";
import type { BatchResult } from "../../src/nx/types.js";
import { Scene } from "./scene.js";

const WRITTEN = "models/plus/export/plus/1/assets.extra/tf_serving_warmup_requests";

function plus(): Scene {
  return new Scene()
    .model("half_plus_two", "models/plus/export/plus")
    .file("models/plus/warmup.yaml", "version: 1\nmodel: { path: export/plus }\n");
}

let printed = "";

beforeEach(() => {
  printed = "";
  vi.stubEnv("NO_COLOR", "1");
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("write", () => {
  test("makes the file of the project's spec and says so, without times", async () => {
    using scene = plus();
    expect(await write({ verbose: true }, scene.context("models/plus"))).toEqual({ success: true });
    expect(scene.exists(WRITTEN)).toBe(true);
    expect(printed).toMatch(/^ok models\/plus\/export\/plus\/1: 1 record/);
    expect(printed).toContain("sha256");
    expect(printed).not.toContain("time");
  });

  test("takes specs from the folder of the project, one or several, paths or globs", async () => {
    using scene = plus();
    const context = scene.context("models/plus");
    for (const spec of ["warmup.yaml", ["warmup.yaml"], "*.yaml"]) {
      expect(await write({ spec }, context)).toEqual({ success: true });
    }
    expect(await write({ spec: "other.yaml" }, context)).toEqual({ success: false });
    expect(printed).toContain("models/plus/other.yaml");
  });

  test("finds warmup.yml where there is no warmup.yaml", async () => {
    using scene = new Scene()
      .model("half_plus_two", "a/export")
      .file("a/warmup.yml", "version: 1\nmodel: { path: export }\n");
    expect(await write({}, scene.context("a"))).toEqual({ success: true });
  });

  test("a bad spec fails the task in the words of the command line, with its place in the workspace", async () => {
    using scene = plus().file("models/plus/warmup.yaml", "version: 1\nmodel: { paht: export/plus }\n");
    expect(await write({}, scene.context("models/plus"))).toEqual({ success: false });
    expect(printed).toMatch(/^models\/plus\/warmup\.yaml:2:10: error: /);
    expect(printed).not.toMatch(/^\s+at /m);
  });

  test("with strict, a warning fails the task", async () => {
    using scene = plus().model("lying_tensor_info", "models/plus/export/plus");
    const context = scene.context("models/plus");
    expect(await write({}, context)).toEqual({ success: true });
    expect(await write({ strict: true }, context)).toEqual({ success: false });
  });

  test("quiet says nothing of what is in order", async () => {
    using scene = plus();
    expect(await write({ quiet: true }, scene.context("models/plus"))).toEqual({ success: true });
    expect(printed).toBe("");
  });
});

test("check judges what is there and writes nothing", async () => {
  using scene = plus();
  const context = scene.context("models/plus");
  await write({}, context);
  expect(await check({}, context)).toEqual({ success: true });
  scene.file("models/plus/warmup.yaml", "version: 1\nmodel: { path: export/plus }\ndefaults: { batch_sizes: [3] }\n");
  const before = scene.read(WRITTEN);
  expect(await check({}, context)).toEqual({ success: false });
  expect(scene.read(WRITTEN)).toBe(before);
});

test("a batch yields each task's own verdict and text, prints nothing, and goes on after a failure", async () => {
  using scene = plus().file("models/bad/warmup.yaml", "version: 2\n");
  const projects = { bad: { root: "models/bad" }, plus: { root: "models/plus" } };
  const graph = {
    tasks: { "bad:warmup": { target: { project: "bad" } }, "plus:warmup": { target: { project: "plus" } } },
  };
  const context = { root: scene.root, projectsConfigurations: { projects }, isVerbose: false };
  const results: BatchResult[] = [];
  for await (const result of writeBatch(graph, { "bad:warmup": {}, "plus:warmup": {} }, { verbose: true }, context)) {
    results.push(result);
  }
  expect(results.map(({ task, result }) => [task, result.success])).toEqual([
    ["bad:warmup", false],
    ["plus:warmup", true],
  ]);
  expect(results[0]!.result.terminalOutput).toContain("models/bad/warmup.yaml:1:");
  expect(results[1]!.result.terminalOutput).toContain("sha256");
  expect(printed).toBe("");
});

test.each([
  [{}, false],
  [{ FORCE_COLOR: "true" }, true],
  [{ FORCE_COLOR: "0" }, false],
  [{ FORCE_COLOR: "true", NO_COLOR: "1" }, false],
  [{ FORCE_COLOR: "true", NO_COLOR: "" }, true],
])("colours with %o: %s", (env, wanted) => {
  expect(wantsColor(env)).toBe(wanted);
});
