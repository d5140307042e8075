import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findSpecs } from "../../src/run/find-specs.js";

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "warmup-specs-"));
  const files = [
    "b/warmup.yaml",
    "a/warmup.yml",
    "a/Z/warmup.yaml",
    "a/node_modules/p/warmup.yaml",
    ".hidden/warmup.yaml",
    "[x].yaml",
  ];
  for (const file of files) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), "version: 1\n");
  }
});

afterAll(() => rmSync(cwd, { recursive: true }));

test("a path is taken as it is, there or not: reading it tells more than a search would", async () => {
  expect(await findSpecs(["absent.yaml"], cwd)).toEqual({ value: ["absent.yaml"], problems: [] });
});

test("globs are expanded in code-unit order, each file once, and never into node_modules", async () => {
  const { value, problems } = await findSpecs(["**/warmup.{yaml,yml}", "b/*.yaml", "b/warmup.yaml"], cwd);
  expect(value).toEqual([".hidden/warmup.yaml", "a/Z/warmup.yaml", "a/warmup.yml", "b/warmup.yaml"]);
  expect(problems).toEqual([]);
});

test("a file whose own name looks like a glob is that file", async () => {
  expect((await findSpecs(["[x].yaml"], cwd)).value).toEqual(["[x].yaml"]);
});

test("a glob that matches nothing is a problem, and the others still count", async () => {
  const { value, problems } = await findSpecs(["*.nothing", "b/*"], cwd);
  expect(value).toEqual(["b/warmup.yaml"]);
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ["run-no-spec", 'no file matches "*.nothing"'],
  ]);
});
