import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verifyFile } from "../../src/verify/index.js";
import { TWO_INPUTS } from "./build.js";
import { STOCK } from "./serving.js";

let version: string;
let file: string;
beforeEach(() => {
  version = join(mkdtempSync(join(tmpdir(), "warmup-place-")), "m", "1");
  file = join(version, "assets.extra", "tf_serving_warmup_requests");
  mkdirSync(dirname(file), { recursive: true });
});
afterEach(() => rmSync(dirname(dirname(version)), { recursive: true, force: true }));

const look = () => verifyFile(file, { model: TWO_INPUTS, serving: STOCK });
const isRoot = process.getuid?.() === 0;

test("no file loads, warms nothing, and is said so", async () => {
  const { loads, problems, sha256 } = await look();
  expect(problems.map(({ code }) => code)).toEqual(["serving-file-missing"]);
  expect({ loads, sha256 }).toEqual({ loads: "loads-less", sha256: undefined });
});

test("a dangling link is no file", async () => {
  symlinkSync("nowhere", file);
  expect((await look()).problems.map(({ code }) => code)).toEqual(["serving-file-missing"]);
});

describe("a file in the wrong place is found and named", () => {
  test.each([
    ["1/assets.extras/tf_serving_warmup_requests"],
    ["1/assets/tf_serving_warmup_requests"],
    ["1/assets.extra/tf_serving_warmup_request"],
    ["1/assets.extra/tf_serving_warmup_requests.tfrecord"],
    ["1/tf_serving_warmup_requests"],
    ["assets.extra/tf_serving_warmup_requests"],
  ])("%s", async (place) => {
    const other = join(dirname(version), place);
    mkdirSync(dirname(other), { recursive: true });
    writeFileSync(other, "");
    const { problems } = await look();
    expect(problems.map(({ code, where }) => [code, where.file])).toEqual([
      ["serving-file-missing", file],
      ["serving-file-misplaced", other],
    ]);
  });
});

test("a spec beside the model is no misplaced file", async () => {
  writeFileSync(join(dirname(version), "warmup.yaml"), "version: 1\n");
  expect((await look()).problems.map(({ code }) => code)).toEqual(["serving-file-missing"]);
});

test("a directory in its place keeps the model from loading", async () => {
  mkdirSync(file);
  const { loads, problems } = await look();
  expect(problems).toMatchObject([{ code: "serving-file-is-directory", server: { status: "FAILED_PRECONDITION" } }]);
  expect(loads).toBe("does-not-load");
});

test.skipIf(process.platform === "win32")("a pipe in its place is not waited for", async () => {
  execFileSync("mkfifo", [file]);
  expect((await look()).problems).toMatchObject([{ code: "serving-file-unreadable" }]);
});

test.skipIf(isRoot || process.platform === "win32")(
  "a file without read permission keeps the model from loading",
  async () => {
    writeFileSync(file, "");
    chmodSync(file, 0);
    expect((await look()).problems).toMatchObject([
      { code: "serving-file-unreadable", server: { status: "PERMISSION_DENIED" } },
    ]);
  },
);
