/** A pipe in a file's place is told and never waited for. git keeps none, but an archive with a model may. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readAssetHeads } from "../../src/model/asset-heads.js";
import { inputHash } from "../../src/nx/input-hash.js";
import { readSpecPaths } from "../../src/nx/spec-paths.js";
import type { RunOptions } from "../../src/run/run-options.js";
import { run } from "../../src/run.js";
import { Workplace, warmupPath } from "./workplace.js";

let place: Workplace;
beforeEach(() => {
  place = new Workplace().model("half_plus_two").file("warmup.yaml", "version: 1\nmodel: { path: half_plus_two }\n");
});
afterEach(() => place[Symbol.dispose]());

function pipe(path: string): void {
  mkdirSync(dirname(place.path(path)), { recursive: true });
  rmSync(place.path(path), { force: true });
  expect(spawnSync("mkfifo", [place.path(path)]).status).toBe(0);
}

const RUNS = {
  write: { command: "write", specs: ["warmup.yaml"] },
  check: { command: "check", specs: ["warmup.yaml"] },
  discover: { command: "discover", specs: ["warmup.yaml"] },
  inspect: { command: "inspect", path: "half_plus_two" },
  show: { command: "show", path: "half_plus_two" },
  init: { command: "init", path: "half_plus_two", output: "draft.yaml" },
} as const satisfies Readonly<Record<string, RunOptions>>;

describe.skipIf(process.platform === "win32")("a pipe in the place of", () => {
  test.each([
    ["warmup.yaml", ["write", "check", "discover"], "spec-unreadable"],
    ["half_plus_two/1/saved_model.pb", ["write", "check", "inspect", "init"], "model-file-unreadable"],
    ["half_plus_two/1/batching_params.pbtxt", ["write", "check", "init"], "model-batching-unreadable"],
    [warmupPath("half_plus_two"), ["check", "show"], "serving-file-unreadable"],
  ] as const)("%s ends %j with the problem %s", async (path, commands, code) => {
    pipe(path);
    for (const command of commands) {
      const { models, problems } = await run({ ...RUNS[command], cwd: place.cwd });
      const codes = [...problems, ...models.flatMap((model) => model.problems)].map((problem) => problem.code);
      expect([command, codes]).toEqual([command, expect.arrayContaining([code])]);
    }
  });

  test("a spec and a file that it names keep Nx neither from its project graph nor from a hash", async () => {
    pipe("warmup.yaml");
    expect(readSpecPaths("warmup.yaml", place.cwd)).toMatchObject({ files: [] });
    place.file("other.yaml", "version: 1\nmodel: { path: half_plus_two }\n");
    pipe("half_plus_two/1/saved_model.pb");
    expect(await inputHash("other.yaml", place.cwd)).not.toContain("saved_model.pb");
  });

  test("a vocabulary gives no words", async () => {
    pipe("assets/words.txt");
    expect(await readAssetHeads(place.path("saved_model.pb"), new Map([["a", "words.txt"]]))).toEqual(new Map());
  });
});

test("a folder named like a spec is told where it is named, and no match of a pattern", async () => {
  mkdirSync(place.path("folder/warmup.yaml"), { recursive: true });
  const named = await run({ command: "write", cwd: place.cwd, specs: ["folder/warmup.yaml"] });
  expect(named.problems).toMatchObject([
    { code: "spec-unreadable", message: expect.stringContaining("it is a folder") },
  ]);
  const matched = await run({ command: "write", cwd: place.cwd, specs: ["folder/*.yaml"] });
  expect(matched.problems).toMatchObject([{ code: "run-no-spec" }]);
});
