import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Step } from "./step.js";

const SPEC =
  "version: 1\nmodel: { path: half_plus_two }\nrequests:\n  - { batch_sizes: [1, 4], inputs: { x: [2.5] } }\n";
/** Wrong on line 4. */
const BROKEN = "version: 1\nmodel: { path: half_plus_two }\nrequests:\n  - inputs: { nobody: [1.0] }\n";
const FILE = "models/toy/half_plus_two/1/assets.extra/tf_serving_warmup_requests";

let step: Step;
beforeEach(() => {
  step = new Step().copy("test/fixtures/models/half_plus_two", "models/toy/half_plus_two");
});
afterEach(() => step[Symbol.dispose]());

const healthy = () => step.file("models/toy/warmup.yaml", SPEC);
/** A model whose signature declares another dtype than its graph takes: a warning. */
const doubtful = () =>
  step
    .copy("test/fixtures/models/lying_tensor_info", "models/lie/lying")
    .file("models/lie/warmup.yml", "version: 1\nmodel: { path: lying }\nrequests: [{ inputs: { inputs: [a] } }]\n");
const broken = () => step.file("models/toy/warmup.yaml", BROKEN);

describe("mode", () => {
  test("write, with every input left as it is, finds the spec, writes the file and says so", () => {
    const { status, stdout, stderr, commands, outputs, summary } = healthy().run();
    expect({ status, stderr, commands }).toEqual({ status: 0, stderr: "", commands: [] });
    expect(step.size(FILE)).toBeGreaterThan(0);
    expect(outputs).toEqual({
      ok: "true",
      models: "1",
      records: "2",
      bytes: String(step.size(FILE)),
      files: FILE,
      changed: "true",
      report: "",
      matrix: "",
    });
    expect(stdout).toContain("2 records (2 predict)");
    expect(summary).toContain("✅ SavedModel warm-up write: 1 model ok");
    expect(summary).toContain("written and verified");
    expect(summary).toContain("| <code>predict</code> | 2 |");
  });

  test("write changes nothing the second time", () => {
    healthy().run();
    expect(step.run().outputs).toMatchObject({ ok: "true", changed: "false" });
  });

  test("dry-run tells the same and leaves nothing", () => {
    const { outputs } = healthy().run({ mode: "dry-run" });
    expect(outputs).toMatchObject({ ok: "true", records: "2", changed: "true", files: FILE });
    expect(step.read(FILE)).toBeUndefined();
  });

  test("check fails where the file is not what the spec would write", () => {
    healthy().run();
    step.file("models/toy/warmup.yaml", SPEC.replace("2.5", "3.5"));
    const { status, outputs, commands } = step.run({ mode: "check" });
    expect({ status, ok: outputs["ok"] }).toEqual({ status: 1, ok: "false" });
    expect(commands[0]!.name).toBe("error");
    expect(step.run({ mode: "write" }).status).toBe(0);
    expect(step.run({ mode: "check" })).toMatchObject({ status: 0, outputs: { ok: "true", changed: "false" } });
  });

  test("discover prints a matrix whose jobs each take a spec, and touches nothing", () => {
    healthy();
    doubtful();
    const { status, outputs } = step.run({ mode: "discover" });
    expect(status).toBe(0);
    expect(JSON.parse(outputs["matrix"]!)).toEqual({
      include: [
        { name: "models/lie", spec: "models/lie/warmup.yml" },
        { name: "models/toy", spec: "models/toy/warmup.yaml" },
      ],
    });
    expect(step.read(FILE)).toBeUndefined();
    const [job] = JSON.parse(outputs["matrix"]!).include;
    expect(step.run({ spec: job.spec }).outputs["files"]).toBe(
      "models/lie/lying/1/assets.extra/tf_serving_warmup_requests",
    );
  });

  test("saved-model derives all requests where there is no spec", () => {
    const { status, outputs } = step.run({ "saved-model": "models/toy/half_plus_two" });
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ ok: "true", records: "1", files: FILE });
  });
});

describe("fail-on", () => {
  test.each([
    ["error", 1, "false"],
    ["warning", 1, "false"],
    ["never", 0, "false"],
  ])("%s, with an error", (failOn, status, ok) => {
    const done = broken().run({ "fail-on": failOn });
    expect({ status: done.status, ok: done.outputs["ok"] }).toEqual({ status, ok });
    expect(done.commands.map(({ name }) => name)).toEqual(["error"]);
    expect(step.read(FILE)).toBeUndefined();
  });

  test.each([
    ["error", 0, "true"],
    ["warning", 1, "false"],
    ["never", 0, "true"],
  ])("%s, with a warning", (failOn, status, ok) => {
    const done = doubtful().run({ "fail-on": failOn });
    expect({ status: done.status, ok: done.outputs["ok"] }).toEqual({ status, ok });
    expect(done.commands.map(({ name }) => name)).toEqual(["warning"]);
  });
});

describe("specs", () => {
  test("several globs, one a line, find each spec once and in order, and never in node_modules", () => {
    healthy();
    doubtful();
    step.file("node_modules/package/warmup.yaml", "not: a spec\n");
    const { status, outputs } = step.run({ spec: "**/warmup.y*ml\n  models/*/warmup.yaml  \n\n!models/none/**" });
    expect(status).toBe(0);
    expect(outputs["files"]!.split("\n")).toEqual(["models/lie/lying/1/assets.extra/tf_serving_warmup_requests", FILE]);
    expect(outputs["models"]).toBe("2");
  });

  test("a pattern that begins with ! leaves out", () => {
    healthy();
    doubtful();
    const { outputs } = step.run({ spec: "**/warmup.y*ml\n!models/lie/**" });
    expect(outputs["files"]).toBe(FILE);
  });

  test("a spec that is named and not there fails the step, whatever else is found", () => {
    const { status, commands } = healthy().run({ spec: "models/toy/warmup.yaml\nmodels/moved/warmup.yaml" });
    expect(status).toBe(1);
    expect(commands).toMatchObject([{ name: "error", message: expect.stringContaining("models/moved/warmup.yaml") }]);
  });

  test("a pattern that matches nothing fails the step", () => {
    const { status, commands } = healthy().run({ spec: "models/*/warmup.yaml\nmodles/*/warmup.yaml" });
    expect(status).toBe(1);
    expect(commands).toMatchObject([{ name: "error", message: expect.stringContaining("modles/*/warmup.yaml") }]);
  });

  test("no spec at all fails the step, and says what to do", () => {
    const { status, commands } = step.run();
    expect(status).toBe(1);
    expect(commands).toMatchObject([{ name: "error", message: expect.stringContaining("check in a warmup.yaml") }]);
  });

  test("a folder is no spec, and neither are the files below it", () => {
    const { status, commands } = healthy().run({ spec: "models/toy" });
    expect(status).toBe(1);
    expect(commands).toHaveLength(1);
  });

  test("a name with brackets is the file of that name", () => {
    step.file("models/toy/[a].yaml", SPEC).file("models/toy/a.yaml", BROKEN);
    expect(step.run({ spec: "models/toy/[a].yaml" })).toMatchObject({ status: 0, outputs: { models: "1" } });
  });
});

describe("what is wrong", () => {
  test("is an annotation on the spec's line, with the path from the workspace", () => {
    broken();
    const { commands, summary } = step.run({ "working-directory": "models" });
    expect(commands).toMatchObject([
      {
        name: "error",
        properties: { title: "plan-input-unknown", file: "models/toy/warmup.yaml", line: "4" },
        message: expect.stringContaining("nobody"),
      },
    ]);
    expect(summary).toContain("toy/warmup.yaml&#58;4");
  });

  test("that the server would refuse a record is an annotation on the request that makes it", () => {
    step
      .copy("test/fixtures/models/fed_and_fetched", "fed_and_fetched")
      .file("warmup.yaml", "version: 1\nmodel: { path: fed_and_fetched }\nrequests:\n  - inputs: { x: [1.0] }\n");
    const { commands } = step.run();
    expect(commands).toMatchObject([
      { name: "error", properties: { title: "serving-fed-and-fetched", file: "warmup.yaml", line: "4" } },
    ]);
    expect(commands[0]!.message).toContain("server: INVALID_ARGUMENT: x:0 is both fed and fetched.");
  });

  test.each([
    [{ mode: "wirte" }, 'input mode is "wirte", expected one of write, check, dry-run, discover'],
    [{ "fail-on": "errors" }, 'input fail-on is "errors", expected one of error, warning, never'],
    [{ summary: "yes" }, 'input summary is "yes", expected true or false'],
    [{ "working-directory": "nowhere" }, 'input working-directory is "nowhere", and there is no folder'],
  ])("with an input is told and nothing is done: %j", (inputs, message) => {
    const { status, commands, outputs } = healthy().run(inputs);
    expect(status).toBe(1);
    expect(commands).toMatchObject([{ name: "error", message: expect.stringContaining(message) }]);
    expect(outputs).toEqual({});
    expect(step.read(FILE)).toBeUndefined();
  });
});

describe("the report and the summary", () => {
  test("the report goes where it was asked to, and the output names it", () => {
    const { outputs } = healthy().run({ report: "out/report.json" });
    expect(outputs["report"]).toBe("out/report.json");
    const report = JSON.parse(step.read("out/report.json")!);
    expect(report).toMatchObject({ tool: "savedmodel-warmup", command: "write", ok: true, models: [{ file: FILE }] });
    expect(report.models[0].bytes).toBe(Number(outputs["bytes"]));
    expect(report.models[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a report that cannot be written fails the step, and the outputs tell what was done", () => {
    const { status, commands, outputs } = healthy().file("out", "").run({ report: "out/report.json" });
    expect(status).toBe(1);
    expect(commands).toMatchObject([{ name: "error", message: expect.stringContaining("report cannot be written") }]);
    expect(outputs).toMatchObject({ ok: "true", changed: "true" });
  });

  test("the summary can be left out", () => {
    expect(healthy().run({ summary: "false" }).summary).toBe("");
  });
});

describe("a runner that is not as it should be", () => {
  test("a summary that cannot be written is a warning, and the verdict stands", () => {
    for (const file of ["/nowhere/summary", step.workspace]) {
      const { status, commands, outputs } = healthy().run({}, { GITHUB_STEP_SUMMARY: file });
      expect(status).toBe(0);
      expect(commands).toMatchObject([
        { name: "warning", message: expect.stringContaining("summary cannot be written") },
      ]);
      expect(outputs["ok"]).toBe("true");
    }
  });

  test("outputs that cannot be written are told, and no bug", () => {
    const { status, stdout, commands } = healthy().run({}, { GITHUB_OUTPUT: "/nowhere/output" });
    expect(status).toBe(1);
    expect(commands).toMatchObject([{ name: "error", message: expect.stringContaining("outputs of the step cannot") }]);
    expect(stdout).not.toContain("this is a bug");
    expect(step.read(FILE)).toBeDefined();
  });

  test("a workspace that is a link is the workspace that it leads to", () => {
    const link = `${step.workspace}-link`;
    symlinkSync(step.workspace, link);
    const { status, outputs } = healthy().run({}, { GITHUB_WORKSPACE: link });
    expect({ status, files: outputs["files"] }).toEqual({ status: 0, files: FILE });
  });

  test("a report is not written behind a link that leads out of the workspace, nor into a pipe", () => {
    symlinkSync(dirname(step.workspace), join(step.workspace, "out"));
    spawnSync("mkfifo", [join(step.workspace, "pipe")]);
    for (const report of ["out/report.json", "pipe"]) {
      const { status, commands } = healthy().run({ report });
      expect(status).toBe(1);
      expect(commands).toMatchObject([{ name: "error", message: expect.stringContaining("report cannot be written") }]);
    }
  });
});

describe("a pattern that matches what is no spec", () => {
  test("passes over a folder of that name", () => {
    const { status, outputs } = healthy().file("folder/warmup.yaml/README", "").run();
    expect({ status, models: outputs["models"] }).toEqual({ status: 0, models: "1" });
  });

  test("tells a pipe of that name, and does not wait for it", () => {
    healthy().file("pipes/README", "");
    spawnSync("mkfifo", [join(step.workspace, "pipes/warmup.yaml")]);
    const { status, commands } = step.run();
    expect(status).toBe(1);
    expect(commands).toMatchObject([{ name: "error", message: expect.stringContaining("no regular file") }]);
  });
});

test("a folder's name cannot end an output and begin another", () => {
  step.copy("test/fixtures/models/half_plus_two", "models/a\nghadelimiter_0\nok<<x\nfalse\nx/m");
  step.file("models/warmup.yaml", 'version: 1\nmodel: { path: "a\\nghadelimiter_0\\nok<<x\\nfalse\\nx/m" }\n');
  const { outputs } = step.run();
  expect(outputs["ok"]).toBe("true");
  expect(outputs["files"]!.split("\n")).toHaveLength(1);
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(healthy().run().outputs).sort());
});
