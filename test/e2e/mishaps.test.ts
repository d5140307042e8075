import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ProblemJson, Stage, problemsOf } from "./stage.js";

const SPEC = "version: 1\nmodel: { path: models/half_plus_two }\n";
const VERSION = "models/half_plus_two/1";
const EXTRA = `${VERSION}/assets.extra`;
const FILE = `${EXTRA}/tf_serving_warmup_requests`;

let stage: Stage;
beforeEach(() => {
  stage = new Stage("models/half_plus_two").file("warmup.yaml", SPEC);
});
afterEach(() => stage[Symbol.dispose]());

/** The only problem of a run that failed and left everything as it was. */
async function onlyProblem(...args: readonly string[]): Promise<ProblemJson> {
  const before = stage.listing();
  const report = await stage.report("write", ...args);
  expect(report.ok).toBe(false);
  expect(stage.listing()).toEqual(before);
  expect(problemsOf(report)).toHaveLength(1);
  return problemsOf(report)[0]!;
}

describe("the spec", () => {
  test("that is not there", async () => {
    expect(await onlyProblem("nope.yaml")).toMatchObject({
      code: "spec-unreadable",
      message: "The spec cannot be read: there is no such file.",
      where: { file: "nope.yaml" },
    });
  });

  test("that is a folder", async () => {
    mkdirSync(stage.path("folder.yaml"));
    const { message } = await onlyProblem("folder.yaml");
    expect(message).toBe("The spec cannot be read: it is a folder.");
  });

  test.each(["", "\n", "# nothing yet\n", "---\n"])("that says nothing: %j", async (text) => {
    stage.file("empty.yaml", text);
    const { code, message } = await onlyProblem("empty.yaml");
    expect({ code, message }).toEqual({
      code: "spec-empty",
      message: "The spec says nothing; at least `version: 1` is required.",
    });
  });

  test("that is a binary file", async () => {
    stage.file("binary.yaml", readFileSync(stage.path(VERSION, "saved_model.pb")));
    expect((await onlyProblem("binary.yaml")).code).toBe("spec-encoding");
  });

  test("that asks for 1001 records in two requests", async () => {
    stage.file("many.yaml", `${SPEC}requests:\n  - { repeat: 1000 }\n  - {}\n`);
    expect(await onlyProblem("many.yaml")).toMatchObject({
      code: "plan-too-many-records",
      message: "The request makes 1 record, after 1000 of the requests before it, and the limit is 1000.",
      where: { line: 5 },
      server: { status: "INVALID_ARGUMENT" },
    });
  });

  test("whose name has a pipe and a line break is a name like any other, and is printed on one line", async () => {
    const name = "a|b\n::error::c.yaml";
    stage.file(name, "version: 1\nmodel: { path: nowhere }\n");
    const { stdout } = await stage.run("write", name);
    expect(stdout).toContain("a|b\\n::error::c.yaml:2:16: error: There is no folder");
    expect((await stage.report("write", name)).models[0]!.spec).toBe(name);
  });
});

describe("the model", () => {
  const derived = () => onlyProblem("--saved-model", "models/half_plus_two");

  test("that is not there", async () => {
    const { code, message } = await onlyProblem("--saved-model", "models/nowhere");
    expect({ code, message }).toEqual({
      code: "model-path-missing",
      message: `There is no folder ${stage.path("models/nowhere")}.`,
    });
  });

  test.each([1, 3, 300, 10_000])("whose saved_model.pb ends after %i bytes", async (length) => {
    truncateSync(stage.path(VERSION, "saved_model.pb"), length);
    const problem = await derived();
    expect(problem).toMatchObject({ code: "model-file-broken", server: { status: "DATA_LOSS" } });
    expect(problem.where.file).toBe(`${VERSION}/saved_model.pb`);
  });

  test("whose saved_model.pb is empty", async () => {
    truncateSync(stage.path(VERSION, "saved_model.pb"), 0);
    expect(await derived()).toMatchObject({ code: "model-tags-missing", server: { status: "NOT_FOUND" } });
  });

  test("that has no saved_model.pb", async () => {
    unlinkSync(stage.path(VERSION, "saved_model.pb"));
    expect(await derived()).toMatchObject({ code: "model-not-found", server: { status: "NOT_FOUND" } });
  });

  test("that git-LFS has not fetched", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12450\n`;
    stage.file(`${VERSION}/saved_model.pb`, pointer);
    expect((await derived()).code).toBe("model-file-lfs-pointer");
  });

  test("whose saved_model.pb goes on for 300 MB is walked, not loaded", async () => {
    const megabytes300 = 300 * 2 ** 20;
    const file = openSync(stage.path(VERSION, "saved_model.pb"), "a+");
    const end = readFileSync(file).length;
    // Field 15 of SavedModel, which there is none of, of type bytes and a length of 300 MB; a hole on the disk.
    writeSync(file, Buffer.from([0x7a, 0x80, 0x80, 0x80, 0x96, 0x01]));
    ftruncateSync(file, end + 6 + megabytes300);
    closeSync(file);
    const { status, stderr } = await stage.run("write", "warmup.yaml");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("with a folder where the warm-up file goes", async () => {
    mkdirSync(stage.path(FILE), { recursive: true });
    expect(await derived()).toMatchObject({
      code: "run-cannot-write",
      message: "A folder stands where the warm-up file goes, and the server refuses a model with one there.",
      hint: `Remove the folder ${FILE}.`,
      where: { file: FILE },
    });
  });

  test("with a file where assets.extra goes", async () => {
    stage.file(EXTRA, "");
    expect(await derived()).toMatchObject({ code: "run-cannot-write", hint: `Remove the file ${EXTRA}.` });
  });

  test("whose folder has a pipe and a line break in its name", async () => {
    renameSync(stage.path("models/half_plus_two"), stage.path("models/a|b\nc"));
    const { status, stdout } = await stage.run("write", "--saved-model", "models/a|b\nc", "--format", "markdown");
    expect(status).toBe(0);
    expect(stdout).toContain("<code>models/a&#124;b&#92;nc/1</code>");
  });
});

describe("every command's --json keeps to its schema, and the exit status tells what the report says", () => {
  test.each([
    "write warmup.yaml",
    "write warmup.yaml --dry-run --strict",
    "write nope.yaml",
    "check warmup.yaml",
    "check --saved-model models/half_plus_two",
    "inspect models/half_plus_two",
    "inspect models/nowhere",
    "show models/half_plus_two",
    "show models/half_plus_two --values",
    "show models/nowhere",
  ])("%s", async (line) => {
    await stage.run("write", "warmup.yaml");
    const { ok } = await stage.report(...line.split(" "));
    expect(ok).toBe(!/nope|nowhere/.test(line));
  });

  test("a wrong command line is status 2 and no report", async () => {
    for (const line of ["--json", "wirte", "write", "write --jsno", "show", "inspect a b"]) {
      const { status, stdout } = await stage.run(...line.split(" "));
      expect({ line, status, stdout }).toEqual({ line, status: 2, stdout: "" });
    }
  });
});
