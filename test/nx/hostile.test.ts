/** Names and texts of a workspace that mean harm: the project graph is made all the same. */
import { describe, expect, test } from "vitest";
import { Scene } from "./scene.js";

const SPEC = "version: 1\nmodel: { path: m }\n";
const NAMES = [
  "__proto__",
  "constructor",
  "a\nb",
  "\u001b[31mred",
  "\u202egnp",
  "{projectRoot}",
  "**",
  "!not",
  "$(touch owned)",
  "`touch owned`",
  "a;b&c|d",
  "'\"",
  "-rf",
  "..a",
  "n".repeat(200),
];

describe("a project graph is made", () => {
  test.each(NAMES)("with a project and a spec named %j", (name) => {
    // 22 hashes with a command of ours, whose arguments go through a shell.
    for (const release of ["22.0.0", "24.0.6"]) {
      using scene = new Scene().nx(release).project(name).file(`${name}/warmup.yaml`, SPEC);
      const targets = scene.targets([`${name}/warmup.yaml`]);
      expect(Object.keys(targets)).toEqual([name]);
      expect(Object.keys(targets[name]!)).toEqual(["warmup", "warmup-check"]);
      for (const input of targets[name]!["warmup"]!.inputs ?? []) {
        if (typeof input === "object" && "runtime" in input) expect(input.runtime).toMatch(/\('[\w%.~/-]+'\)"$/);
      }
    }
  });

  test.each(NAMES)("with a model that the spec calls %j", (name) => {
    using scene = new Scene()
      .nx("24.0.6")
      .project("a")
      .file("a/warmup.yaml", `version: 1\nmodel: { path: ${JSON.stringify(name)} }\n`);
    expect(scene.targets(["a/warmup.yaml"])["a"]!["warmup"]).toBeDefined();
  });

  test.each([
    ["nothing", ""],
    ["no YAML", "\t]["],
    ["no mapping", "- 1"],
    ["another version", "version: 9"],
    ["aliases in a circle", "version: 1\nmodel: &a { path: *a }"],
    ["depth without end", "[".repeat(100_000)],
    ["a path that is a list", "version: 1\nmodel: { path: [a] }"],
    ["a path of a megabyte", `version: 1\nmodel: { path: ${"n".repeat(1_000_000)} }`],
    ["a path with a NUL", 'version: 1\nmodel: { path: "a\\0b" }'],
    ["half a surrogate", 'version: 1\nmodel: { path: "\\ud800" }'],
  ])("with a spec that is %s", (_, text) => {
    using scene = new Scene().nx("24.0.6").project("a").file("a/warmup.yaml", text);
    expect(scene.targets(["a/warmup.yaml"])["a"]!["warmup"]).toBeDefined();
  });

  test("with a manifest of an owner that is broken, and one that is gone", () => {
    using scene = new Scene().nx("24.0.6").file("a/package.json", "{").file("a/warmup.yaml", SPEC);
    expect(scene.targets(["a/warmup.yaml", "gone/warmup.yaml"])).toEqual({});
  });
});
