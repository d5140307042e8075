import { describe, expect, test } from "vitest";
import { createNodes, createNodesV2, name } from "../../src/nx/index.js";
import type { Input } from "../../src/nx/types.js";
import { Scene } from "./scene.js";

const SPEC = "version: 1\nmodel: { path: export/ranker }\n";
const FILE = "assets.extra/tf_serving_warmup_requests";

/** Filesets of the inputs, those with `includeIgnored` as plain ones. */
function filesets(inputs: readonly Input[] | undefined): readonly string[] {
  return (inputs ?? []).flatMap((input) =>
    typeof input === "string" ? [input] : "fileset" in input ? [input.fileset] : [],
  );
}

test("both names that releases of Nx look for are the same plugin", () => {
  expect(createNodesV2).toBe(createNodes);
  expect(createNodes[0]).toBe("**/warmup.{yaml,yml}");
  expect(name).toBe("savedmodel-warmup/nx");
});

describe("a project with a spec", () => {
  test("gets a cached target whose outputs are the warm-up file, in a version folder or a base path", () => {
    using scene = new Scene().nx("24.0.6").project("models/ranker").file("models/ranker/warmup.yaml", SPEC);
    const { warmup } = scene.targets(["models/ranker/warmup.yaml"])["models/ranker"]!;
    expect(warmup).toMatchObject({
      executor: "savedmodel-warmup:write",
      options: { spec: "warmup.yaml" },
      cache: true,
      dependsOn: ["export"],
      outputs: [`{projectRoot}/export/ranker/${FILE}`, `{projectRoot}/export/ranker/*/${FILE}`],
    });
    expect(warmup!.metadata.description).toMatch(/warm-up file/);
  });

  test("gets a target that judges, which is never cached and writes nothing", () => {
    using scene = new Scene().nx("24.0.6").project("a").file("a/warmup.yml", SPEC);
    const target = scene.targets(["a/warmup.yml"])["a"]!["warmup-check"]!;
    expect(target).toMatchObject({
      executor: "savedmodel-warmup:check",
      options: { spec: "warmup.yml" },
      cache: false,
    });
    expect(target.outputs).toBeUndefined();
    expect(target.dependsOn).toBeUndefined();
  });

  test("has names of the user's choice; what is no name counts as left out", () => {
    using scene = new Scene().nx("24.0.6").project("a").file("a/warmup.yaml", SPEC);
    const options = { targetName: "heat", checkTargetName: 7, exportTargetName: "train" };
    const targets = scene.targets(["a/warmup.yaml"], options)["a"]!;
    expect(Object.keys(targets)).toEqual(["heat", "warmup-check"]);
    expect(targets["heat"]!.dependsOn).toEqual(["train"]);
    expect(Object.keys(scene.targets(["a/warmup.yaml"], "nonsense")["a"]!)).toEqual(["warmup", "warmup-check"]);
  });

  test("the file that is written is none of its own inputs", () => {
    using scene = new Scene().nx("24.0.6").project("a").file("a/warmup.yaml", SPEC);
    const { inputs } = scene.targets(["a/warmup.yaml"])["a"]!["warmup"]!;
    expect(
      filesets(inputs).filter((fileset) => /assets\.extra|\*\*|\{projectRoot\}\/export\/ranker$/.test(fileset)),
    ).toEqual([]);
  });

  test("several specs are one target with the inputs and outputs of all, in whatever order they are found", () => {
    using scene = new Scene().nx("24.0.6").project("a").file("a/one/warmup.yaml", SPEC).file("a/two/warmup.yml", SPEC);
    const targets = scene.targets(["a/two/warmup.yml", "a/one/warmup.yaml"]);
    expect(targets).toEqual(scene.targets(["a/one/warmup.yaml", "a/two/warmup.yml"]));
    const { warmup } = targets["a"]!;
    expect(warmup!.options.spec).toEqual(["one/warmup.yaml", "two/warmup.yml"]);
    expect(warmup!.outputs).toHaveLength(4);
    expect(filesets(warmup!.inputs)).toContain("{projectRoot}/two/export/ranker/*/saved_model.pb");
  });
});

describe("inputs", () => {
  const NAMING = `version: 1
model: { path: ../shared/ranker }
serving: { batching_parameters_file: deploy/batching.txt }
requests:
  - inputs: { x: { input_data_file: "data/*.npy" }, y: { input_data_file: all.npz#y } }
`;

  test("are the spec, what is read of the model, and every file that the spec names", () => {
    using scene = new Scene().nx("23.3.0").project("a").file("a/warmup.yaml", NAMING);
    const { warmup } = scene.targets(["a/warmup.yaml"])["a"]!;
    expect(filesets(warmup!.inputs)).toEqual([
      "{projectRoot}/warmup.yaml",
      "{projectRoot}/all.npz",
      "{projectRoot}/all.npz#y",
      "{projectRoot}/data/*.npy",
      "{projectRoot}/deploy/batching.txt",
      ...["*/batching_params.pbtxt", "*/saved_model.pb", "*/saved_model.pbtxt"].map(
        (file) => `{workspaceRoot}/shared/ranker/${file}`,
      ),
      ...["batching_params.pbtxt", "saved_model.pb", "saved_model.pbtxt"].map(
        (file) => `{workspaceRoot}/shared/ranker/${file}`,
      ),
    ]);
    expect(warmup!.inputs).toContainEqual({ dependentTasksOutputFiles: "**/saved_model.pb*" });
    expect(warmup!.outputs![0]).toBe(`{workspaceRoot}/shared/ranker/${FILE}`);
  });

  test("from Nx 23.3 on, count also where git ignores the files", () => {
    using scene = new Scene().nx("23.3.0").project("a").file("a/warmup.yaml", SPEC);
    const { inputs } = scene.targets(["a/warmup.yaml"])["a"]!["warmup"]!;
    expect(inputs).toContainEqual({ fileset: "{projectRoot}/export/ranker/*/saved_model.pb", includeIgnored: true });
  });

  test.each(["20.8.4", "23.2.1"])("Nx %s is given the hash of those files as a command's output", (version) => {
    using scene = new Scene().nx(version).project("a b").file("a b/warmup.yaml", SPEC);
    const { inputs } = scene.targets(["a b/warmup.yaml"])["a b"]!["warmup"]!;
    expect(inputs).toContainEqual({
      runtime: `node -e "require('savedmodel-warmup/nx').printInputHash('a%20b/warmup.yaml')"`,
    });
    expect(JSON.stringify(inputs)).not.toContain("includeIgnored");
  });

  test("hold the version of this package, and of no other, where it can be seen", () => {
    using scene = new Scene().nx("24.0.6").project("a").file("a/warmup.yaml", SPEC);
    const manifest = "node_modules/savedmodel-warmup/package.json";
    const inputs = () => scene.targets(["a/warmup.yaml"])["a"]!["warmup"]!.inputs;
    expect(inputs()).not.toContainEqual({ externalDependencies: [] });
    scene.file(manifest, "{}");
    expect(inputs()).toContainEqual({ externalDependencies: [] });
    expect(inputs()).toContainEqual({ fileset: `{workspaceRoot}/${manifest}`, includeIgnored: true });
  });

  test.each([
    ["outside of the workspace", "model: { path: ../../elsewhere }"],
    ["for a glob", "model: { path: 'export[1]' }"],
  ])("that Nx cannot hash keep the target from being cached: %s", (words, model) => {
    using scene = new Scene().nx("24.0.6").project("a").file("a/warmup.yaml", `version: 1\n${model}\n`);
    const { warmup } = scene.targets(["a/warmup.yaml"])["a"]!;
    expect(warmup).toMatchObject({ cache: false, outputs: [] });
    expect(warmup!.metadata.description).toContain(words);
  });
});

describe("the project graph survives", () => {
  test.each([
    ["broken YAML", "version: 1\nmodel: { path: [\n"],
    ["no text at all", ""],
    ["another language", "just words"],
    ["a path that is no text", "version: 1\nmodel: { path: { deep: 1 } }\n"],
    ["an alias without an anchor", "model: { path: *nothing }\n"],
  ])("a spec with %s: it has its targets, and its task will tell", (_, text) => {
    using scene = new Scene().nx("24.0.6").project("a").file("a/warmup.yaml", text);
    expect(Object.keys(scene.targets(["a/warmup.yaml"])["a"]!)).toEqual(["warmup", "warmup-check"]);
  });

  test("a spec that is gone by now", () => {
    using scene = new Scene().project("a");
    expect(scene.targets(["a/warmup.yaml"])["a"]).toBeDefined();
  });

  test("a spec below no project makes none", () => {
    using scene = new Scene()
      .file("package.json", '{"name":"root"}')
      .file("x/warmup.yaml", SPEC)
      .file("y/package.json", "{");
    expect(scene.targets(["x/warmup.yaml", "y/warmup.yaml"])).toEqual({});
  });

  test("a package is a project, and so is a workspace that says it is one", () => {
    using scene = new Scene().file("package.json", '{"name":"root","nx":{}}').file("p/package.json", '{"name":"p"}');
    const targets = scene.targets(["deep/down/warmup.yaml", "p/warmup.yaml"]);
    expect(Object.keys(targets).sort()).toEqual([".", "p"]);
    expect(targets["."]!["warmup"]!.options.spec).toBe("deep/down/warmup.yaml");
    expect(targets["."]!["warmup"]!.outputs![0]).toBe(`{workspaceRoot}/deep/down/${FILE}`);
  });
});
