import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { VERSION } from "../../src/version.js";
import { BUNDLE, Rig } from "./rig.js";

const FILE = "export/half_plus_two/1/assets.extra/tf_serving_warmup_requests";
const FOLDER = dirname(BUNDLE);
const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));

let rig: Rig;

beforeEach(() => {
  rig = new Rig("half-plus-two");
});

afterEach(() => rig[Symbol.dispose]());

describe("the bundle", () => {
  test("writes, then finds nothing to change, then checks", () => {
    const words = "ok export/half_plus_two/1: 4 records (4 predict), 465 bytes";
    rig.run("write", "warmup.yaml");
    expect(rig.run("write", "warmup.yaml")).toEqual({
      status: 0,
      stdout: `${words}; verified, unchanged\n`,
      stderr: "",
    });
    expect(rig.run("check", "warmup.yaml")).toEqual({
      status: 0,
      stdout: `${words}; the server loads it\n`,
      stderr: "",
    });
  });

  test("runs alone in a folder, and makes no code out of strings", () => {
    cpSync(FOLDER, rig.path("bin"), { recursive: true });
    const flag = "--disallow-code-generation-from-strings";
    expect(rig.node([flag], ["write", "warmup.yaml"], rig.path("bin", "index.js"))).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  test("loads no sockets, streams and cryptography of Node to write what is not random", () => {
    const model = "version: 1\nmodel: { path: export/half_plus_two }\n";
    writeFileSync(rig.path("warmup.yaml"), `${model}requests:\n  - inputs: { x: { zero_data: true } }\n`);
    const tell =
      "const before = process.moduleLoadList.length;" +
      'process.on("exit", () => console.error(process.moduleLoadList.slice(before).join("\\n")));';
    writeFileSync(rig.path("tell.cjs"), tell);
    const { stdout, stderr } = rig.node(["--require", rig.path("tell.cjs")], ["write", "warmup.yaml"]);
    expect(stdout).toMatch(/verified/);
    expect(stderr).toContain("NativeModule fs/promises");
    expect(stderr).not.toMatch(/NativeModule (crypto|net|stream|zlib|tty|http)$/m);
  });

  test("fails where its work comes to no end", () => {
    writeFileSync(rig.path("never.cjs"), 'require("node:fs/promises").open = () => new Promise(() => {});');
    expect(rig.node(["--require", rig.path("never.cjs")], ["write", "warmup.yaml"])).toMatchObject({
      status: 13,
      stdout: "",
    });
  });

  test("never loads the Action's toolkit", () => {
    const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), "utf8"));
    expect(texts.filter((text) => text.includes("GITHUB_STEP_SUMMARY") || text.includes("@actions/core"))).toEqual([]);
  });

  test.each([
    ["write", "--dry-run", "warmup.yaml"],
    ["check", "warmup.yaml"],
    ["inspect", "export/half_plus_two"],
    ["show", "--values", FILE],
    ["write", "absent.yaml"],
  ])("%s --json prints one report that keeps to its schema, and the words go to standard error", (...args) => {
    rig.run("write", "warmup.yaml");
    const { stdout, stderr } = rig.run(...args, "--json");
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(stderr).not.toBe("");
  });

  test("two runs report the same but for the time", () => {
    const told = () => rig.run("write", "--dry-run", "warmup.yaml", "--json").stdout.replaceAll(/"seconds": .*/g, "");
    expect(told()).toBe(told());
  });

  test("--report writes the JSON report beside the text, and says when it cannot", () => {
    const { stdout } = rig.run("check", "warmup.yaml", "--report", "out/report.json");
    expect(stdout).toContain("export/half_plus_two/1");
    expect(JSON.parse(readFileSync(rig.path("out", "report.json"), "utf8"))).toMatchObject({ command: "check" });
    const failed = rig.run("check", "warmup.yaml", "--report", "warmup.yaml/report.json");
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(
      /the report cannot be written to warmup.yaml.report.json: a part of its path is no folder/,
    );
  });

  test("--format markdown puts the summary on standard output", () => {
    expect(rig.run("check", "warmup.yaml", "--format", "markdown").stdout).toMatch(/^## /);
  });

  test("the exit status is 0 for good, 1 for problems, 2 for a wrong command line", () => {
    expect(rig.run("write", "warmup.yaml").status).toBe(0);
    expect(rig.run("write", "absent.yaml").status).toBe(1);
    expect(rig.run("write")).toMatchObject({ status: 2, stdout: "" });
    expect(rig.run("wirte", "warmup.yaml")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("did you mean write?"),
    });
    expect(rig.run("inspect", "a", "b").status).toBe(2);
  });

  test("--version and --help need nothing", () => {
    expect(rig.run("--version")).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
    expect(rig.run("--help").stdout).toContain("Usage:");
    expect(rig.run("show", "--help").stdout).toContain("--values");
  });

  test("colour obeys NO_COLOR, FORCE_COLOR and --color", () => {
    const coloured = (env: Record<string, string>, ...args: string[]) =>
      rig.node([], ["check", "warmup.yaml", ...args], BUNDLE, env).stdout.includes("\u001b[");
    expect(coloured({})).toBe(false);
    expect(coloured({ FORCE_COLOR: "1" })).toBe(true);
    expect(coloured({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(coloured({ NO_COLOR: "1" }, "--color", "always")).toBe(true);
  });
});
